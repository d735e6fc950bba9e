package se.websesam.order.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.websesam.order.domain.RefillOutcome;
import se.websesam.order.domain.RefillRun;
import se.websesam.order.domain.RefillStatus;
import se.websesam.order.view.RefillOutcomeRow;
import se.websesam.order.view.RefillRunDetails;
import se.websesam.order.view.RefillRunRow;
import se.websesam.order.view.RefillSkipRow;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Unscoped;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;

/** Runs of the refill and what they did for each store. */
@ApplicationScoped
public class RefillRunRepository {

  private static final String ROW =
      "SELECT NEW se.websesam.order.view.RefillRunRow(r.id, r.status, s.name,"
          + " COALESCE((SELECT CONCAT(u.givenName, ' ', u.familyName) FROM AppUser u"
          + " WHERE u.hsaId = r.startedBy), r.startedBy),"
          + " r.startedAt, r.heartbeatAt, r.finishedAt, r.executionId,"
          + " (SELECT COUNT(o) FROM RefillOutcome o WHERE o.runId = r.id),"
          + " (SELECT COUNT(o) FROM RefillOutcome o WHERE o.runId = r.id"
          + " AND o.orderId IS NOT NULL),"
          + " (SELECT SUM(o.pieces) FROM RefillOutcome o WHERE o.runId = r.id),"
          + " (SELECT COUNT(k.articleId) FROM RefillOutcome o JOIN o.skips k"
          + " WHERE o.runId = r.id))"
          + " FROM RefillRun r LEFT JOIN BufferStore s ON s.id = r.storeId";

  @PersistenceContext private EntityManager em;

  /** The runs that are marked as going on, locked until the end of the transaction. */
  public List<RefillRun> listRunningForUpdate() {
    return em.createQuery("SELECT r FROM RefillRun r WHERE r.status = :running", RefillRun.class)
        .setParameter("running", RefillStatus.RUNNING)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** A run, locked until the end of the transaction. */
  public RefillRun getForUpdate(long runId) {
    return em.find(RefillRun.class, runId, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Keeps a new run and writes it at once, so that a clash with another start shows here. */
  public void add(RefillRun run) {
    em.persist(run);
    em.flush();
  }

  /** Keeps what was done for a store. */
  public void add(RefillOutcome outcome) {
    em.persist(outcome);
    em.flush();
  }

  /** Writes what has been changed so far. */
  public void flush() {
    em.flush();
  }

  /** For each store with deliveries after a day, the days that a run of the due has settled. */
  public Map<Long, Set<LocalDate>> listSettled(LocalDate after) {
    return em.createQuery(
            "SELECT o.storeId, o.deliveryOn FROM RefillOutcome o"
                + " WHERE o.scheduled = TRUE AND o.deliveryOn > :after",
            Object[].class)
        .setParameter("after", after)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                row -> (Long) row[0],
                Collectors.mapping(row -> (LocalDate) row[1], Collectors.toSet())));
  }

  /** The articles that were skipped before for a delivery, by id; their contacts know of them. */
  public Set<Long> listSkipped(long storeId, LocalDate deliveryOn) {
    return new HashSet<>(
        em.createQuery(
                "SELECT k.articleId FROM RefillOutcome o JOIN o.skips k"
                    + " WHERE o.storeId = :store AND o.deliveryOn = :delivery",
                Long.class)
            .setParameter("store", storeId)
            .setParameter("delivery", deliveryOn)
            .getResultList());
  }

  /** The run that is marked as going on. */
  @Unscoped("runs of the centre, of no customer")
  public Optional<RefillRunRow> findRunning() {
    return em.createQuery(ROW + " WHERE r.running = TRUE", RefillRunRow.class)
        .getResultStream()
        .findFirst();
  }

  /** One page of runs, the newest first. */
  @Unscoped("runs of the centre, of no customer")
  public Page<RefillRunRow> list(PageRequest page) {
    List<RefillRunRow> rows =
        em.createQuery(ROW + " ORDER BY r.startedAt DESC, r.id DESC", RefillRunRow.class)
            .setFirstResult(page.first())
            .setMaxResults(page.size())
            .getResultList();
    long total = em.createQuery("SELECT COUNT(r) FROM RefillRun r", Long.class).getSingleResult();
    return new Page<>(rows, total);
  }

  /** A run with what it did for each store. */
  @Unscoped("runs of the centre, of no customer")
  public RefillRunDetails details(long runId) {
    RefillRunRow run =
        em.createQuery(ROW + " WHERE r.id = :id", RefillRunRow.class)
            .setParameter("id", runId)
            .getResultStream()
            .findFirst()
            .orElseThrow(NotFound::new);
    Map<Long, List<RefillSkipRow>> skips = skips(runId);
    List<RefillOutcomeRow> outcomes =
        em.createQuery(
                "SELECT NEW se.websesam.order.view.RefillOutcomeRow(o.id, s.storeNumber, s.name,"
                    + " o.deliveryOn, c.orderNumber, o.pieces) FROM RefillOutcome o"
                    + " JOIN BufferStore s ON s.id = o.storeId"
                    + " LEFT JOIN CustomerOrder c ON c.id = o.orderId"
                    + " WHERE o.runId = :id ORDER BY s.storeNumber",
                RefillOutcomeRow.class)
            .setParameter("id", runId)
            .getResultStream()
            .map(row -> row.with(skips.getOrDefault(row.id(), List.of())))
            .toList();
    return new RefillRunDetails(run, outcomes);
  }

  private Map<Long, List<RefillSkipRow>> skips(long runId) {
    Map<Long, List<RefillSkipRow>> found = new HashMap<>();
    for (Object[] row :
        em.createQuery(
                "SELECT o.id, a.articleNumber, a.designation, k.missing, k.ruleCode"
                    + " FROM RefillOutcome o JOIN o.skips k"
                    + " JOIN Article a ON a.id = k.articleId"
                    + " WHERE o.runId = :id ORDER BY a.articleNumber",
                Object[].class)
            .setParameter("id", runId)
            .getResultList()) {
      found
          .computeIfAbsent((Long) row[0], id -> new ArrayList<>())
          .add(
              new RefillSkipRow(
                  (String) row[1], (String) row[2], (Integer) row[3], (String) row[4]));
    }
    return found;
  }
}
