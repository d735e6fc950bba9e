package se.websesam.invoice.service;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.Iterator;
import java.util.List;
import se.websesam.invoice.domain.WaitingSale;
import se.websesam.invoice.repository.InvoicingRepository;
import se.websesam.shared.service.StepFailure;

/** Reads the sales that wait to be invoiced; after a failure those that still do. */
@Named
@Dependent
public class SaleReader extends AbstractItemReader {

  private static final int PAGE = 1000;

  @Inject private JobContext job;
  @Inject private InvoicingRepository invoicing;

  private YearMonth month;
  private Iterator<WaitingSale> page;
  private long lastId;

  @Override
  public void open(Serializable checkpoint) {
    month = ((MonthRun) job.getTransientUserData()).month();
    page = List.<WaitingSale>of().iterator();
  }

  @Override
  public WaitingSale readItem() {
    if (!page.hasNext()) {
      page = StepFailure.told(() -> invoicing.listSales(month, lastId, PAGE)).iterator();
    }
    if (!page.hasNext()) {
      return null;
    }
    WaitingSale sale = page.next();
    lastId = sale.id();
    return sale;
  }
}
