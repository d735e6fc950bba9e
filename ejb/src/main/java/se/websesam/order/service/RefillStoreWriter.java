package se.websesam.order.service;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.websesam.shared.service.StepFailure;
import se.websesam.stock.view.StoreOption;

/** Refills the stores of a chunk, in its transaction. */
@Named
@Dependent
public class RefillStoreWriter extends AbstractItemWriter {

  @Inject private JobContext job;
  @Inject private StoreRefill refill;

  @Override
  public void writeItems(List<Object> items) {
    HeldRefill run = (HeldRefill) job.getTransientUserData();
    for (Object store : items) {
      StepFailure.guard(() -> refill.refill(run, (StoreOption) store));
    }
  }
}
