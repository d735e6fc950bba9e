package se.websesam.invoice.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;
import se.websesam.invoice.domain.InvoiceRunStatus;
import se.websesam.invoice.repository.InvoiceRunRepository;
import se.websesam.invoice.view.InvoiceRunRow;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.Permissions;
import se.websesam.shared.service.JobExecution;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;
import se.websesam.user.service.CurrentCaller;

/** Starting and following the month's invoicing [fakturakörning]. */
@Stateless
public class InvoiceRunService {

  @Inject private InvoiceRunRepository runs;
  @Inject private InvoiceJob job;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;

  /** The month that is normally invoiced now: the one that has just ended. */
  @RolesAllowed(Permissions.INVOICE_RUN)
  public YearMonth suggestedMonth() {
    return YearMonth.now(clock).minusMonths(1);
  }

  /**
   * Starts the invoicing of a month, or takes it up where it failed, and returns at once.
   *
   * @return the id of the execution of the batch job
   * @throws BusinessRuleViolation V-IV-02 when the month is not over, V-IV-03 when it has been
   *     invoiced, V-IV-04 when an invoicing is going on
   */
  @RolesAllowed(Permissions.INVOICE_RUN)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public long start(YearMonth month) {
    if (!month.isBefore(YearMonth.now(clock))) {
      throw new BusinessRuleViolation("V-IV-02", "month");
    }
    if (runs.find(month).filter(r -> r.status() == InvoiceRunStatus.COMPLETED).isPresent()) {
      throw new BusinessRuleViolation("V-IV-03", "month");
    }
    if (runs.findRunning().filter(r -> r.isAlive(clock.instant())).isPresent()) {
      throw new BusinessRuleViolation("V-IV-04", "month");
    }
    return job.start(month, caller.get().hsaId());
  }

  /** Whether an execution of the job goes on, also before it has claimed its month. */
  @RolesAllowed(Permissions.INVOICE_RUN)
  public boolean isUnderWay(long executionId) {
    return JobExecution.isUnderWay(executionId);
  }

  /** How far the invoicing of a month has come; empty when it was never started. */
  @RolesAllowed(Permissions.INVOICE_RUN)
  public Optional<InvoiceRunRow> progress(YearMonth month) {
    return runs.find(month);
  }

  /** One page of the months invoiced so far, the newest first. */
  @RolesAllowed(Permissions.INVOICE_RUN)
  public Page<InvoiceRunRow> list(PageRequest page) {
    return runs.list(page);
  }
}
