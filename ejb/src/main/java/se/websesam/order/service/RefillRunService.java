package se.websesam.order.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.websesam.catalogue.domain.Article;
import se.websesam.order.repository.RefillRepository;
import se.websesam.order.repository.RefillRunRepository;
import se.websesam.order.view.RefillLineRow;
import se.websesam.order.view.RefillRunDetails;
import se.websesam.order.view.RefillRunRow;
import se.websesam.order.view.RefillSkipRow;
import se.websesam.order.view.RefillStoreRow;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Permissions;
import se.websesam.shared.service.JobExecution;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;
import se.websesam.stock.view.StoreOption;
import se.websesam.user.service.CurrentCaller;

/** Previewing, starting and following the refill of stores [automatpåfyllnad]. */
@Stateless
public class RefillRunService {

  @Inject private RefillRepository refills;
  @Inject private RefillRunRepository runs;
  @Inject private RefillSchedule schedule;
  @Inject private RefillPlanner planner;
  @Inject private RefillJob job;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;

  /** One page of stores with their next delivery and what would be ordered for them now. */
  @RolesAllowed(Permissions.REFILL_RUN)
  public Page<RefillStoreRow> stores(PageRequest page) {
    LocalDate today = LocalDate.now(clock);
    int ahead = schedule.workingDaysAhead();
    Page<StoreOption> stores = refills.listStores(page);
    Map<Long, RefillPlan> plans = planner.plans(stores.rows());
    Map<Long, Set<LocalDate>> settled = runs.listSettled(today);
    return new Page<>(
        stores.rows().stream()
            .map(
                store ->
                    new RefillStoreRow(
                        store,
                        RefillSchedule.deliveryDay(store).nextAfter(today),
                        RefillSchedule.deliveryDay(store).isDue(today, ahead),
                        RefillSchedule.isSettled(store, today, settled),
                        lines(plans.get(store.id())),
                        skips(plans.get(store.id()))))
            .toList(),
        stores.total());
  }

  /**
   * Starts the refill of stores, and returns at once.
   *
   * @return the id of the execution of the batch job
   * @throws BusinessRuleViolation V-RF-01 when a refill is going on
   */
  @RolesAllowed(Permissions.REFILL_RUN)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public long start(StartRefill which) {
    if (which.storeNumber() != null && refills.findStore(which.storeNumber()).isEmpty()) {
      throw new NotFound();
    }
    if (runs.findRunning().filter(run -> run.isAlive(clock.instant())).isPresent()) {
      throw new BusinessRuleViolation("V-RF-01");
    }
    return job.start(which.storeNumber(), caller.get().hsaId());
  }

  /** Whether an execution of the job goes on, also before its run has begun. */
  @RolesAllowed(Permissions.REFILL_RUN)
  public boolean isUnderWay(long executionId) {
    return JobExecution.isUnderWay(executionId);
  }

  /** One page of runs, the newest first. */
  @RolesAllowed(Permissions.REFILL_RUN)
  public Page<RefillRunRow> list(PageRequest page) {
    return runs.list(page);
  }

  /** A run with what it did for each store. */
  @RolesAllowed(Permissions.REFILL_RUN)
  public RefillRunDetails details(long runId) {
    return runs.details(runId);
  }

  private static List<RefillLineRow> lines(RefillPlan plan) {
    return plan.lines().stream()
        .map(
            line ->
                new RefillLineRow(
                    line.article().articleNumber(),
                    line.article().designation(),
                    line.quantity(),
                    line.inPlaceOf().stream().map(Article::articleNumber).toList()))
        .toList();
  }

  private static List<RefillSkipRow> skips(RefillPlan plan) {
    return plan.skips().stream()
        .map(
            skip ->
                new RefillSkipRow(
                    skip.article().articleNumber(),
                    skip.article().designation(),
                    skip.missing(),
                    skip.ruleCode()))
        .toList();
  }
}
