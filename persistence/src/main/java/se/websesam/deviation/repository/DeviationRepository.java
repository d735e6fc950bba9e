package se.websesam.deviation.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.websesam.deviation.domain.DeviationReport;
import se.websesam.deviation.domain.DeviationStatus;
import se.websesam.deviation.view.DeviationChangeRow;
import se.websesam.deviation.view.DeviationFacts;
import se.websesam.deviation.view.DeviationHead;
import se.websesam.deviation.view.DeviationRow;
import se.websesam.deviation.view.DeviationSearch;
import se.websesam.deviation.view.UnitDeviation;
import se.websesam.shared.domain.CallerScope;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Unscoped;
import se.websesam.shared.repository.CaseConditions;
import se.websesam.shared.repository.Queries;
import se.websesam.shared.repository.SortColumns;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;

/** Deviation reports and their numbers. */
@ApplicationScoped
public class DeviationRepository {

  private static final List<DeviationStatus> OPEN =
      Arrays.stream(DeviationStatus.values()).filter(DeviationStatus::isOpen).toList();

  private static final String IN_SCOPE =
      " (:all = TRUE OR d.reporterId = :userId OR EXISTS (SELECT uc FROM UserCustomer uc"
          + " WHERE uc.customerId = d.customerId AND uc.userId = :userId))";

  private static final String ABOUT =
      "d.subject.articleId ="
          + CaseConditions.ARTICLE
          + " OR d.subject.individualId ="
          + CaseConditions.UNIT;

  private static final SortColumns SORT =
      new SortColumns(
          "d.registeredAt DESC, d.id DESC",
          "d.id",
          Map.of(
              "number",
              "d.deviationNumber",
              "status",
              SortColumns.inOrderOf("d.status", DeviationStatus.class),
              "time",
              "d.registeredAt",
              "customer",
              "c.name"));

  @PersistenceContext private EntityManager em;

  /** The next number of the deviation reports' own series (G-04). */
  public String nextNumber() {
    return Queries.nextNumber(em, "seq_deviation_number");
  }

  /** Keeps a new report. */
  public void add(DeviationReport report) {
    em.persist(report);
  }

  /** Writes what has been changed so far, so that a clash shows inside the use case. */
  public void flush() {
    Queries.flush(em);
  }

  /** A report that the caller may see. */
  public DeviationReport get(CallerScope scope, String number) {
    return Queries.scoped(
            em.createQuery(
                "SELECT d FROM DeviationReport d WHERE d.deviationNumber = :number AND" + IN_SCOPE,
                DeviationReport.class),
            scope)
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** The same, which others may not change meanwhile; its version stays as it is. */
  public DeviationReport getLocked(CallerScope scope, String number) {
    DeviationReport report = get(scope, number);
    em.refresh(report, LockModeType.PESSIMISTIC_WRITE);
    return report;
  }

  /** One page of the reports in scope that a search asks for, newest first if not sorted. */
  public Page<DeviationRow> list(
      CallerScope scope, DeviationSearch search, ZoneId zone, PageRequest page) {
    String where = " WHERE" + IN_SCOPE + conditions(search);
    List<DeviationRow> rows =
        search(
                em.createQuery(
                    "SELECT NEW se.websesam.deviation.view.DeviationRow(d.deviationNumber,"
                        + " d.status, d.type, d.registeredAt, d.happened.injury, a.designation,"
                        + " i.individualNumber, c.name, CONCAT(u.givenName, ' ', u.familyName))"
                        + " FROM DeviationReport d JOIN Customer c ON c.id = d.customerId"
                        + " JOIN AppUser u ON u.id = d.reporterId"
                        + " LEFT JOIN Article a ON a.id = d.subject.articleId"
                        + " LEFT JOIN DeviceIndividual i ON i.id = d.subject.individualId"
                        + where
                        + SORT.orderBy(page),
                    DeviationRow.class),
                scope,
                search,
                zone)
            .setFirstResult(page.first())
            .setMaxResults(page.size())
            .getResultList();
    long total =
        search(
                em.createQuery("SELECT COUNT(d) FROM DeviationReport d" + where, Long.class),
                scope,
                search,
                zone)
            .getSingleResult();
    return new Page<>(rows, total);
  }

  /** The head of a report that the caller may see, by its number. */
  public Optional<DeviationHead> findHead(CallerScope scope, String number) {
    return head(scope, "d.deviationNumber", number);
  }

  /** The same by its id. */
  public Optional<DeviationHead> findHeadById(CallerScope scope, long reportId) {
    return head(scope, "d.id", reportId);
  }

  private Optional<DeviationHead> head(CallerScope scope, String column, Object value) {
    return Queries.scoped(
            em.createQuery(
                "SELECT NEW se.websesam.deviation.view.DeviationHead(d.id, d.version,"
                    + " d.deviationNumber, d.status, d.type, d.subject.route,"
                    + " d.subject.referenceNumber, d.subject.referenceLine,"
                    + " d.subject.holdingId, r.publicId,"
                    + " r.protectedIdentity,"
                    + " CONCAT(COALESCE(r.givenName, ''), ' ', r.familyName), s.name,"
                    + " a.articleNumber, a.designation, a.picture, i.individualNumber,"
                    + " d.subject.chargingForm, d.subject.deliveredOn, c.name,"
                    + " CONCAT(u.givenName, ' ', u.familyName), d.registeredAt,"
                    + " d.searchUntil, h.endedOn, COALESCE(h.pickupNumber, h.dismantlingNumber),"
                    + " h.orderNumber)"
                    + " FROM DeviationReport d JOIN Customer c ON c.id = d.customerId"
                    + " JOIN AppUser u ON u.id = d.reporterId"
                    + " LEFT JOIN Recipient r ON r.id = d.subject.recipientId"
                    + " LEFT JOIN BufferStore s ON s.id = d.subject.storeId"
                    + " LEFT JOIN Article a ON a.id = d.subject.articleId"
                    + " LEFT JOIN DeviceIndividual i ON i.id = d.subject.individualId"
                    + " LEFT JOIN DeviceHolding h ON h.id = d.subject.holdingId"
                    + " WHERE "
                    + column
                    + " = :value AND"
                    + IN_SCOPE,
                DeviationHead.class),
            scope)
        .setParameter("value", value)
        .getResultStream()
        .findFirst();
  }

  /** What was told and what was answered. */
  @Unscoped("of a report that the use case has found in scope")
  public DeviationFacts getFacts(long reportId) {
    return em.createQuery(
            "SELECT NEW se.websesam.deviation.view.DeviationFacts(d.happened.description,"
                + " d.happened.happenedOn, d.happened.quantity, d.happened.injury,"
                + " d.happened.deliveryNote, d.happened.waybill, d.happened.fault.batchNumber,"
                + " d.happened.fault.producedOn, d.happened.fault.cause, d.happened.fault.remedy,"
                + " d.happened.fault.place, d.contact.name, d.contact.phone, d.contact.email,"
                + " d.claimExpired, d.supplierReference, d.answer.cause, d.answer.measure,"
                + " d.answer.text, d.purchaseCreditedOn) FROM DeviationReport d WHERE d.id = :id",
            DeviationFacts.class)
        .setParameter("id", reportId)
        .getSingleResult();
  }

  /** The history of a report. */
  @Unscoped("of a report that the use case has found in scope")
  public List<DeviationChangeRow> listChanges(long reportId) {
    return em.createQuery(
            "SELECT NEW se.websesam.deviation.view.DeviationChangeRow(h.changedAt,"
                + " CONCAT(u.givenName, ' ', u.familyName), h.action, h.reason)"
                + " FROM DeviationChange h JOIN AppUser u ON u.id = h.userId"
                + " WHERE h.report.id = :id ORDER BY h.changedAt, h.id",
            DeviationChangeRow.class)
        .setParameter("id", reportId)
        .getResultList();
  }

  /** The reports about a unit, the latest first, whoever had it then. */
  @Unscoped("names nobody; the use case hides the numbers that the caller may not see")
  public List<UnitDeviation> listOfUnit(String individualNumber) {
    return em.createQuery(
            "SELECT NEW se.websesam.deviation.view.UnitDeviation(d.deviationNumber, d.type,"
                + " d.status, d.registeredAt) FROM DeviationReport d"
                + " JOIN DeviceIndividual i ON i.id = d.subject.individualId"
                + " WHERE i.individualNumber = :number ORDER BY d.registeredAt DESC, d.id DESC",
            UnitDeviation.class)
        .setParameter("number", individualNumber)
        .getResultList();
  }

  /** The numbers of a unit's reports that the caller may see. */
  public List<String> listNumbersOfUnit(CallerScope scope, String individualNumber) {
    return Queries.scoped(
            em.createQuery(
                "SELECT d.deviationNumber FROM DeviationReport d"
                    + " JOIN DeviceIndividual i ON i.id = d.subject.individualId"
                    + " WHERE i.individualNumber = :number AND"
                    + IN_SCOPE,
                String.class),
            scope)
        .setParameter("number", individualNumber)
        .getResultList();
  }

  private static String conditions(DeviationSearch search) {
    return (search.number() == null ? "" : " AND d.deviationNumber = :number")
        + (search.status() == null ? "" : " AND d.status = :status")
        + (search.type() == null ? "" : " AND d.type = :type")
        + (search.openOnly() ? " AND d.status IN :open" : "")
        + CaseConditions.of(search.filter(), "d", "d.subject.recipientId", ABOUT);
  }

  private static <T> TypedQuery<T> search(
      TypedQuery<T> query, CallerScope scope, DeviationSearch search, ZoneId zone) {
    Queries.scoped(query, scope);
    CaseConditions.bind(query, search.filter(), zone);
    if (search.number() != null) {
      query.setParameter("number", search.number());
    }
    if (search.status() != null) {
      query.setParameter("status", search.status());
    }
    if (search.type() != null) {
      query.setParameter("type", search.type());
    }
    if (search.openOnly()) {
      query.setParameter("open", OPEN);
    }
    return query;
  }
}
