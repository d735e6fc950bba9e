package se.websesam.invoice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import se.websesam.invoice.domain.InvoiceRunStatus;
import se.websesam.invoice.service.InvoiceRunService;
import se.websesam.invoice.view.InvoiceRunRow;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.web.Navigation;
import se.websesam.shared.web.PagedList;
import se.websesam.shared.web.Texts;

/** The month's invoicing [fakturakörning]: start it, watch it, see the months done. */
@Named
@RequestScoped
public class InvoiceRunBacking {

  @Inject private InvoiceRunService runs;
  @Inject private Texts texts;

  private String month;
  private Long execution;
  private int page = 1;
  private PagedList<InvoiceRunRow> list;

  /** Suggests the month that has just ended, unless one has just been started. */
  public void load() {
    if (month == null) {
      month = runs.suggestedMonth().toString();
    }
  }

  /** Starts the invoicing of the month; it goes on by itself. */
  public String start() {
    execution = runs.start(asked());
    Navigation.tell(texts.page("invoice_run.started", month));
    return Navigation.sameView();
  }

  private YearMonth asked() {
    try {
      return YearMonth.parse(month == null ? "" : month.strip());
    } catch (DateTimeParseException e) {
      throw new BusinessRuleViolation("V-IV-05", "month");
    }
  }

  public PagedList<InvoiceRunRow> getList() {
    if (list == null) {
      list = new PagedList<>(page, runs::list);
    }
    return list;
  }

  /** Whether a run is going on or about to, so that the page looks again by itself. */
  public boolean isRunning() {
    return isStarting()
        || getList().getRows().stream().anyMatch(r -> r.status() == InvoiceRunStatus.RUNNING);
  }

  /** Whether the run just started has no row of its own yet. */
  public boolean isStarting() {
    return execution != null
        && getList().getRows().stream().noneMatch(r -> execution.equals(r.executionId()))
        && runs.isUnderWay(execution);
  }

  public String getMonth() {
    return month;
  }

  public void setMonth(String month) {
    this.month = month;
  }

  /** The execution of the job that was started last from this page. */
  public Long getExecution() {
    return execution;
  }

  public void setExecution(Long execution) {
    this.execution = execution;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
