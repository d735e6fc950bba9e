package se.websesam.deviation.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.websesam.deviation.domain.LostReason;
import se.websesam.deviation.domain.LostReport;
import se.websesam.deviation.domain.LostStatus;
import se.websesam.deviation.view.LostHead;
import se.websesam.deviation.view.LostLineRow;
import se.websesam.deviation.view.LostRow;
import se.websesam.shared.domain.CallerScope;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Unscoped;
import se.websesam.shared.repository.Queries;
import se.websesam.shared.repository.SortColumns;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;

/** Reports of lost devices and their numbers. */
@ApplicationScoped
public class LostRepository {

  private static final List<LostStatus> LOST =
      Arrays.stream(LostStatus.values()).filter(LostStatus::isLost).toList();

  private static final List<LostStatus> KEPT =
      Arrays.stream(LostStatus.values()).filter(LostStatus::isKept).toList();

  private static final String IN_SCOPE =
      " (:all = TRUE OR l.reporterId = :userId OR EXISTS (SELECT uc FROM UserCustomer uc"
          + " WHERE uc.customerId = l.customerId AND uc.userId = :userId))";

  private static final SortColumns SORT =
      new SortColumns(
          "l.registeredAt DESC, l.id DESC",
          "l.id",
          Map.of(
              "number",
              "l.lostNumber",
              "status",
              SortColumns.inOrderOf("l.status", LostStatus.class),
              "time",
              "l.registeredAt",
              "until",
              "l.loss.recoverableUntil"));

  @PersistenceContext private EntityManager em;

  /** The next number of the loss reports' own series (G-04). */
  public String nextNumber() {
    return Queries.nextNumber(em, "seq_lost_number");
  }

  /** Keeps a new report. */
  public void add(LostReport report) {
    em.persist(report);
  }

  /** Writes what has been changed so far, so that a clash shows inside the use case. */
  public void flush() {
    Queries.flush(em);
  }

  /** A report that the caller may see. */
  public LostReport get(CallerScope scope, String number) {
    return Queries.scoped(
            em.createQuery(
                "SELECT l FROM LostReport l WHERE l.lostNumber = :number AND" + IN_SCOPE,
                LostReport.class),
            scope)
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** Reports of what was not found in time, locked, so that nobody finds it meanwhile. */
  @Unscoped("the job of the night, which acts for nobody")
  public List<LostReport> listOverdue(LocalDate today) {
    return em.createQuery(
            "SELECT l FROM LostReport l WHERE l.status IN :lost"
                + " AND l.loss.recoverableUntil < :today ORDER BY l.id",
            LostReport.class)
        .setParameter("lost", LOST)
        .setParameter("today", today)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /**
   * The report of the loss of a unit that may still be found, locked, so that nothing else comes of
   * it meanwhile.
   */
  @Unscoped("of a unit that stands in a store of the caller's")
  public Optional<LostReport> lockLost(long individualId, LocalDate today) {
    return em.createQuery(
            "SELECT l FROM LostReport l WHERE l.status IN :lost"
                + " AND l.loss.recoverableUntil >= :today AND EXISTS (SELECT f FROM LostLine f"
                + " JOIN DeviceHolding h ON h.id = f.holdingId"
                + " WHERE f.reportId = l.id AND h.individualId = :id)",
            LostReport.class)
        .setParameter("id", individualId)
        .setParameter("lost", LOST)
        .setParameter("today", today)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /**
   * The number of a report that says that one of some devices is not given back, if there is one.
   */
  @Unscoped("says that there is one and nothing of it")
  public Optional<String> findKept(Collection<Long> holdingIds) {
    return em.createQuery(
            "SELECT l.lostNumber FROM LostReport l JOIN LostLine f ON f.reportId = l.id"
                + " WHERE f.holdingId IN :ids AND l.status IN :kept ORDER BY l.id",
            String.class)
        .setParameter("ids", holdingIds)
        .setParameter("kept", KEPT)
        .getResultStream()
        .findFirst();
  }

  /**
   * Reports of devices that were not given back, by their holdings. What the use case has changed
   * so far is not written for this: it ends holdings, and changes no reports.
   */
  @Unscoped("of devices that the use case has found in scope")
  public List<LostReport> listKept(Collection<Long> holdingIds) {
    return em.createQuery(
            "SELECT l FROM LostReport l JOIN LostLine f ON f.reportId = l.id"
                + " WHERE f.holdingId IN :ids AND f.lineNumber = 1 AND l.status IN :kept"
                + " ORDER BY l.id",
            LostReport.class)
        .setParameter("ids", holdingIds)
        .setParameter("kept", KEPT)
        .setFlushMode(FlushModeType.COMMIT)
        .getResultList();
  }

  /**
   * The reports that the letter of one asks for: those of its recipient and for its reason that
   * nobody has written about yet, of devices that he has still.
   */
  @Unscoped("of a recipient whose report the use case has found in scope")
  public List<LostReport> listToWriteAbout(String number) {
    return em.createQuery(
            "SELECT l FROM LostReport l, LostReport asked, LostLine f, DeviceHolding h"
                + " WHERE asked.lostNumber = :number AND l.recipientId = asked.recipientId"
                + " AND l.reason = asked.reason AND l.status = :status AND f.reportId = l.id"
                + " AND f.lineNumber = 1 AND h.id = f.holdingId AND h.endedOn IS NULL"
                + " ORDER BY l.id",
            LostReport.class)
        .setParameter("number", number)
        .setParameter("status", LostStatus.TO_RETURN)
        .getResultList();
  }

  /**
   * What a letter asks a recipient for, without parts that were sold for good.
   *
   * @param letterNumber of the letter, or null of what nobody has written about yet
   */
  @Unscoped("of a recipient whose report the use case has found in scope")
  public List<LostLineRow> listAskedFor(long recipientId, LostReason reason, String letterNumber) {
    TypedQuery<LostLineRow> query =
        em.createQuery(
                "SELECT NEW se.websesam.deviation.view.LostLineRow(a.articleNumber, a.designation,"
                    + " i.individualNumber, h.quantity) FROM DeviceHolding h"
                    + " JOIN LostLine f ON f.holdingId = h.id"
                    + " JOIN LostReport l ON l.id = f.reportId JOIN Article a ON a.id = h.articleId"
                    + " LEFT JOIN DeviceIndividual i ON i.id = h.individualId"
                    + " WHERE l.recipientId = :recipientId AND l.reason = :reason"
                    + " AND l.status IN :kept AND h.endedOn IS NULL"
                    + " AND h.chargingForm <> se.websesam.catalogue.domain.ChargingForm.SALE"
                    + " AND l.letter.number"
                    + (letterNumber == null ? " IS NULL" : " = :letterNumber")
                    + " ORDER BY l.id, f.lineNumber",
                LostLineRow.class)
            .setParameter("recipientId", recipientId)
            .setParameter("reason", reason)
            .setParameter("kept", KEPT);
    return (letterNumber == null ? query : query.setParameter("letterNumber", letterNumber))
        .getResultList();
  }

  /** One page of the reports in scope, newest first if not sorted. */
  public Page<LostRow> list(CallerScope scope, LostStatus status, PageRequest page) {
    String where = " WHERE" + IN_SCOPE + (status == null ? "" : " AND l.status = :status");
    List<LostRow> rows =
        search(
                em.createQuery(
                    "SELECT NEW se.websesam.deviation.view.LostRow(l.lostNumber, l.status,"
                        + " l.registeredAt, l.loss.recoverableUntil, a.designation,"
                        + " i.individualNumber, c.name, CONCAT(u.givenName, ' ', u.familyName))"
                        + " FROM DeviceHolding h JOIN LostLine f ON f.holdingId = h.id"
                        + " JOIN LostReport l ON l.id = f.reportId"
                        + " JOIN Article a ON a.id = h.articleId"
                        + " JOIN Customer c ON c.id = l.customerId"
                        + " JOIN AppUser u ON u.id = l.reporterId"
                        + " LEFT JOIN DeviceIndividual i ON i.id = h.individualId"
                        + where
                        + " AND f.lineNumber = 1"
                        + SORT.orderBy(page),
                    LostRow.class),
                scope,
                status)
            .setFirstResult(page.first())
            .setMaxResults(page.size())
            .getResultList();
    long total =
        search(
                em.createQuery("SELECT COUNT(l) FROM LostReport l" + where, Long.class),
                scope,
                status)
            .getSingleResult();
    return new Page<>(rows, total);
  }

  /** The head of a report that the caller may see, by its number. */
  public Optional<LostHead> findHead(CallerScope scope, String number) {
    return Queries.scoped(
            em.createQuery(
                "SELECT NEW se.websesam.deviation.view.LostHead(l.id, l.version, l.lostNumber,"
                    + " l.status, l.reason, h.chargingForm, r.publicId, r.protectedIdentity,"
                    + " CONCAT(COALESCE(r.givenName, ''), ' ', r.familyName), c.name,"
                    + " CONCAT(u.givenName, ' ', u.familyName), l.registeredAt, l.loss.lostOn,"
                    + " l.circumstances, l.judgement.negligent, l.judgement.judgedBy,"
                    + " l.loss.recoverableUntil, l.end.closedOn, l.residual.amount,"
                    + " l.residual.payer, l.letter.due, l.letter.number, l.letter.sentOn,"
                    + " l.letter.returnBy, l.letter.lossBy, l.end.dropReason)"
                    + " FROM LostReport l JOIN LostLine f ON f.reportId = l.id"
                    + " JOIN DeviceHolding h ON h.id = f.holdingId"
                    + " JOIN Recipient r ON r.id = l.recipientId"
                    + " JOIN Customer c ON c.id = l.customerId"
                    + " JOIN AppUser u ON u.id = l.reporterId"
                    + " WHERE l.lostNumber = :number AND f.lineNumber = 1 AND"
                    + IN_SCOPE,
                LostHead.class),
            scope)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /** The device of a report, and the parts that sat on it. */
  @Unscoped("of a report that the use case has found in scope")
  public List<LostLineRow> listLines(long reportId) {
    return em.createQuery(
            "SELECT NEW se.websesam.deviation.view.LostLineRow(a.articleNumber, a.designation,"
                + " i.individualNumber, h.quantity) FROM DeviceHolding h"
                + " JOIN LostLine f ON f.holdingId = h.id JOIN Article a ON a.id = h.articleId"
                + " LEFT JOIN DeviceIndividual i ON i.id = h.individualId"
                + " WHERE f.report.id = :id ORDER BY f.lineNumber",
            LostLineRow.class)
        .setParameter("id", reportId)
        .getResultList();
  }

  private static <T> TypedQuery<T> search(
      TypedQuery<T> query, CallerScope scope, LostStatus status) {
    Queries.scoped(query, scope);
    return status == null ? query : query.setParameter("status", status);
  }
}
