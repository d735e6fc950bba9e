package se.websesam.invoice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.websesam.invoice.domain.InvoiceRun;
import se.websesam.invoice.domain.InvoiceRunStatus;
import se.websesam.invoice.domain.RunScope;
import se.websesam.invoice.repository.InvoiceRunRepository;
import se.websesam.invoice.repository.InvoicingRepository;

/**
 * Keeps executions of the job apart: one run at a time, and each month once. The server's own
 * bookkeeping of executions is no lock, because after a crash it shows the dead as running.
 */
@ApplicationScoped
public class InvoiceRunLock {

  @Inject private InvoiceRunRepository runs;
  @Inject private InvoicingRepository invoicing;
  @Inject private Clock clock;

  /** Claims a month for an execution of the job, or tells why not; then nothing is changed. */
  @Transactional(TxType.REQUIRES_NEW)
  public MonthClaim claim(YearMonth month, long executionId, String startedBy) {
    if (!month.isBefore(YearMonth.now(clock))) {
      return MonthClaim.refused(ClaimOutcome.MONTH_NOT_OVER);
    }
    Instant now = clock.instant();
    List<InvoiceRun> others = new ArrayList<>(runs.listForUpdate());
    Optional<InvoiceRun> earlier =
        others.stream().filter(run -> run.month().equals(month)).findFirst();
    if (earlier.filter(run -> run.status() == InvoiceRunStatus.COMPLETED).isPresent()) {
      return MonthClaim.refused(ClaimOutcome.ALREADY_INVOICED);
    }
    if (others.stream().anyMatch(run -> run.isAlive(now))) {
      return MonthClaim.refused(ClaimOutcome.ALREADY_RUNNING);
    }
    failTheDead(others, now);
    earlier.ifPresent(others::remove);
    InvoiceRun run = hold(earlier, month, executionId, startedBy, now);
    RunScope scope = RunScope.of(month, others);
    run.expect(invoicing.countRented(scope));
    return new MonthClaim(
        ClaimOutcome.CLAIMED, new MonthRun(run.id(), executionId, scope, run.lastHoldingId()));
  }

  /** Marks the run of an execution as failed, if the execution still holds one. */
  @Transactional(TxType.REQUIRES_NEW)
  public void release(long executionId) {
    runs.findHeldForUpdate(executionId).ifPresent(run -> run.fail(clock.instant()));
  }

  /**
   * Gives the invoices of a run their totals and references and completes it, all at once.
   *
   * @throws IllegalStateException when another execution has taken the run over
   */
  @Transactional(TxType.REQUIRES_NEW)
  public void complete(MonthRun held) {
    InvoiceRun run = runs.getForUpdate(held.runId());
    if (!run.isHeldBy(held.executionId())) {
      throw new IllegalStateException("invoice run " + held.runId() + " is held by somebody else");
    }
    invoicing.close(held.runId(), held.month(), LocalDate.now(clock));
    run.complete(clock.instant());
  }

  private void failTheDead(List<InvoiceRun> all, Instant now) {
    all.stream()
        .filter(run -> run.status() == InvoiceRunStatus.RUNNING)
        .forEach(run -> run.fail(now));
    // before another row becomes the one that runs
    runs.flush();
  }

  private InvoiceRun hold(
      Optional<InvoiceRun> earlier,
      YearMonth month,
      long executionId,
      String startedBy,
      Instant now) {
    if (earlier.isPresent()) {
      earlier.get().resume(executionId, startedBy, now);
      runs.flush();
      return earlier.get();
    }
    InvoiceRun run = InvoiceRun.begin(month, executionId, startedBy, now);
    runs.add(run);
    return run;
  }
}
