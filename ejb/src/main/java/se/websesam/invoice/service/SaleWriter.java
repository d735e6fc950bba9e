package se.websesam.invoice.service;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import se.websesam.invoice.domain.WaitingSale;
import se.websesam.invoice.repository.InvoiceBook;
import se.websesam.invoice.repository.InvoicingRepository;
import se.websesam.shared.service.StepFailure;

/** Writes the lines of a chunk of sales, which then wait no longer. */
@Named
@Dependent
public class SaleWriter extends AbstractItemWriter {

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
    List<WaitingSale> sales = items.stream().map(WaitingSale.class::cast).toList();
    StepFailure.guard(
        () -> {
          List<WaitingSale> due = invoicing.markInvoiced(run.runId(), sales);
          invoicing.add(book, due.stream().map(WaitingSale::line).toList());
          invoicing.advance(run.runId(), run.executionId(), clock.instant(), due.size(), 0, 0);
        });
  }
}
