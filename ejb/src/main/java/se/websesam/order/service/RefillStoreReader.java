package se.websesam.order.service;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import se.websesam.order.repository.RefillRepository;
import se.websesam.shared.service.StepFailure;
import se.websesam.stock.view.StoreOption;

/** Reads the stores of a run: the chosen one, or those that are due and not settled. */
@Named
@Dependent
public class RefillStoreReader extends AbstractItemReader {

  @Inject private JobContext job;
  @Inject private RefillSchedule schedule;
  @Inject private RefillRepository refills;

  private Iterator<StoreOption> stores;

  @Override
  public void open(Serializable checkpoint) {
    stores = StepFailure.told(() -> stores((HeldRefill) job.getTransientUserData())).iterator();
  }

  private List<StoreOption> stores(HeldRefill run) {
    return run.storeId() == null
        ? schedule.listDue(run.today())
        : refills.findStore(run.storeId()).stream().toList();
  }

  @Override
  public StoreOption readItem() {
    return stores.hasNext() ? stores.next() : null;
  }
}
