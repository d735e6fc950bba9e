package se.websesam.invoice.service;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import se.websesam.invoice.domain.RentedHolding;
import se.websesam.invoice.domain.RunScope;
import se.websesam.invoice.repository.InvoicingRepository;
import se.websesam.shared.service.StepFailure;

/**
 * Reads the rented holdings in id order. Where to go on after a failure stands on the run itself,
 * written together with the lines; so it holds for a restart and for a new start alike.
 */
@Named
@Dependent
public class RentReader extends AbstractItemReader {

  private static final int PAGE = 1000;

  @Inject private JobContext job;
  @Inject private InvoicingRepository invoicing;

  private RunScope scope;
  private Iterator<RentedHolding> page;
  private long lastId;
  private boolean lastPage;

  @Override
  public void open(Serializable checkpoint) {
    MonthRun run = (MonthRun) job.getTransientUserData();
    scope = run.scope();
    lastId = run.lastHoldingId();
    page = List.<RentedHolding>of().iterator();
  }

  @Override
  public RentedHolding readItem() {
    if (!page.hasNext() && !lastPage) {
      List<RentedHolding> next = StepFailure.told(() -> invoicing.listRented(scope, lastId, PAGE));
      lastPage = next.isEmpty();
      page = next.iterator();
    }
    if (!page.hasNext()) {
      return null;
    }
    RentedHolding holding = page.next();
    lastId = holding.id();
    return holding;
  }

  @Override
  public Serializable checkpointInfo() {
    return lastId;
  }
}
