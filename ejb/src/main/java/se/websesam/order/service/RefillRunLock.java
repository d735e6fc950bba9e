package se.websesam.order.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.websesam.order.domain.RefillRun;
import se.websesam.order.repository.RefillRepository;
import se.websesam.order.repository.RefillRunRepository;
import se.websesam.stock.view.StoreOption;

/** Keeps executions of the refill apart: one run at a time, whatever its stores. */
@ApplicationScoped
public class RefillRunLock {

  @Inject private RefillRunRepository runs;
  @Inject private RefillRepository refills;
  @Inject private Clock clock;

  /** Begins a run for an execution of the job, or tells why not; then nothing is changed. */
  @Transactional(TxType.REQUIRES_NEW)
  public RefillClaim claim(String storeNumber, long executionId, String startedBy) {
    Instant now = clock.instant();
    List<RefillRun> running = runs.listRunningForUpdate();
    if (running.stream().anyMatch(run -> run.isAlive(now))) {
      return RefillClaim.refused(RefillClaim.Outcome.ALREADY_RUNNING);
    }
    Optional<StoreOption> store =
        storeNumber == null ? Optional.empty() : refills.findStore(storeNumber);
    if (storeNumber != null && store.isEmpty()) {
      return RefillClaim.refused(RefillClaim.Outcome.NO_SUCH_STORE);
    }
    running.forEach(run -> run.fail(now));
    // before another row becomes the one that runs
    runs.flush();
    Long storeId = store.map(StoreOption::id).orElse(null);
    RefillRun run = RefillRun.begin(storeId, executionId, startedBy, now);
    runs.add(run);
    return new RefillClaim(
        RefillClaim.Outcome.CLAIMED,
        new HeldRefill(run.id(), executionId, storeId, LocalDate.ofInstant(now, clock.getZone())));
  }

  /**
   * The run, locked until the end of the transaction.
   *
   * @throws IllegalStateException when another execution has declared it dead
   */
  RefillRun hold(HeldRefill held) {
    RefillRun run = runs.getForUpdate(held.runId());
    if (!run.isHeldBy(held.executionId())) {
      throw new IllegalStateException("refill run " + held.runId() + " is held no longer");
    }
    return run;
  }

  /** Completes the run of an execution. */
  @Transactional(TxType.REQUIRES_NEW)
  public void complete(HeldRefill held) {
    hold(held).complete(clock.instant());
  }

  /** Marks the run of an execution as failed, if the execution still holds one. */
  @Transactional(TxType.REQUIRES_NEW)
  public void release(long executionId) {
    runs.listRunningForUpdate().stream()
        .filter(run -> run.isHeldBy(executionId))
        .forEach(run -> run.fail(clock.instant()));
  }
}
