package se.websesam.invoice.service;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import se.websesam.invoice.domain.InvoiceLineDraft;
import se.websesam.invoice.repository.InvoiceBook;
import se.websesam.invoice.repository.InvoicingRepository;
import se.websesam.shared.service.StepFailure;

/** Writes the rent of a chunk of holdings together with how far the run has come. */
@Named
@Dependent
public class RentWriter extends AbstractItemWriter {

  @Inject private JobContext job;
  @Inject private InvoicingRepository invoicing;
  @Inject private Clock clock;

  private MonthRun run;
  private InvoiceBook book;

  @Override
  public void open(Serializable checkpoint) {
    run = (MonthRun) job.getTransientUserData();
    book = new InvoiceBook(run.runId(), run.month());
  }

  @Override
  public void writeItems(List<Object> items) {
    List<InvoiceLineDraft> lines = new ArrayList<>(items.size());
    for (Object item : items) {
      lines.addAll(((SettledHolding) item).lines());
    }
    long lastHoldingId = ((SettledHolding) items.get(items.size() - 1)).holdingId();
    StepFailure.guard(
        () -> {
          invoicing.add(book, lines);
          invoicing.advance(
              run.runId(),
              run.executionId(),
              clock.instant(),
              lines.size(),
              items.size(),
              lastHoldingId);
        });
  }
}
