package se.websesam.invoice.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import se.websesam.invoice.domain.InvoiceRun;
import se.websesam.invoice.view.InvoiceRunRow;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;

/** Invoice runs, one per month. */
@ApplicationScoped
public class InvoiceRunRepository {

  private static final String ROW =
      "SELECT NEW se.websesam.invoice.view.InvoiceRunRow(r.month, r.status,"
          + " COALESCE((SELECT CONCAT(u.givenName, ' ', u.familyName) FROM AppUser u"
          + " WHERE u.hsaId = r.startedBy), r.startedBy),"
          + " r.startedAt, r.heartbeatAt, r.finishedAt, r.executionId, r.holdingsRead,"
          + " r.holdingsTotal, r.linesWritten, (SELECT COUNT(i) FROM Invoice i"
          + " WHERE i.invoiceRunId = r.id)) FROM InvoiceRun r";

  @PersistenceContext private EntityManager em;

  /** All runs, locked until the end of the transaction. */
  public List<InvoiceRun> listForUpdate() {
    return em.createQuery("SELECT r FROM InvoiceRun r ORDER BY r.id", InvoiceRun.class)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** A run, locked until the end of the transaction. */
  public InvoiceRun getForUpdate(long runId) {
    return em.find(InvoiceRun.class, runId, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The run that an execution of the job holds, locked. */
  public Optional<InvoiceRun> findHeldForUpdate(long executionId) {
    return listForUpdate().stream().filter(run -> run.isHeldBy(executionId)).findFirst();
  }

  /** Keeps a new run and writes it at once, so that a clash with another start shows here. */
  public void add(InvoiceRun run) {
    em.persist(run);
    em.flush();
  }

  /** Writes what has been changed so far. */
  public void flush() {
    em.flush();
  }

  /** The run of a month, as pages show it. */
  public Optional<InvoiceRunRow> find(YearMonth month) {
    return em.createQuery(ROW + " WHERE r.month = :month", InvoiceRunRow.class)
        .setParameter("month", month.toString())
        .getResultStream()
        .findFirst();
  }

  /** The run that is marked as going on. */
  public Optional<InvoiceRunRow> findRunning() {
    return em.createQuery(ROW + " WHERE r.running = TRUE", InvoiceRunRow.class)
        .getResultStream()
        .findFirst();
  }

  /** One page of runs, the newest month first. */
  public Page<InvoiceRunRow> list(PageRequest page) {
    List<InvoiceRunRow> rows =
        em.createQuery(ROW + " ORDER BY r.month DESC", InvoiceRunRow.class)
            .setFirstResult(page.first())
            .setMaxResults(page.size())
            .getResultList();
    long total = em.createQuery("SELECT COUNT(r) FROM InvoiceRun r", Long.class).getSingleResult();
    return new Page<>(rows, total);
  }
}
