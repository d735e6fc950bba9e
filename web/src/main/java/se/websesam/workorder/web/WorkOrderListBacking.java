package se.websesam.workorder.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import se.websesam.recipient.web.CaseSearch;
import se.websesam.shared.web.PagedList;
import se.websesam.shared.web.Sorting;
import se.websesam.workorder.domain.Performer;
import se.websesam.workorder.domain.WorkStatus;
import se.websesam.workorder.service.WorkQueries;
import se.websesam.workorder.view.WorkRow;
import se.websesam.workorder.view.WorkSearch;

/**
 * Lists of work orders: the unit's own, those of a holder or a unit [registrerade ao], and what the
 * centre has to do; all in the address.
 */
@Named
@RequestScoped
public class WorkOrderListBacking {

  @Inject private WorkQueries works;
  @Inject private Sorting sorting;
  @Inject private CaseSearch cases;
  @Inject private Clock clock;

  private String number;
  private WorkStatus status;
  private Performer performer;
  private boolean open;
  private int page = 1;
  private PagedList<WorkRow> list;

  /** Reads the page of the search [sök arbetsorder]. */
  public void load() {
    cases.load();
    list = list(open && status == null);
  }

  /** Reads the page of what the centre has to do: open ones unless a status is asked for. */
  public void loadWork() {
    cases.load();
    list = list(status == null && number == null);
  }

  /** Shows the first page of what is asked for. */
  public String search() {
    page = 1;
    return cases.search();
  }

  private PagedList<WorkRow> list(boolean openOnly) {
    WorkSearch search = new WorkSearch(number, status, openOnly, performer, cases.filter());
    return new PagedList<>(page, sorting.chosen(), request -> works.list(search, request));
  }

  /** Whether the day by which the next step should be taken has passed. */
  public boolean isOverdue(WorkRow row) {
    return row.isOverdue(LocalDate.now(clock));
  }

  public PagedList<WorkRow> getList() {
    if (list == null) {
      load();
    }
    return list;
  }

  public WorkStatus[] getStatuses() {
    return WorkStatus.values();
  }

  public Performer[] getPerformers() {
    return Performer.values();
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number == null || number.isBlank() ? null : number.strip();
  }

  public WorkStatus getStatus() {
    return status;
  }

  public void setStatus(WorkStatus status) {
    this.status = status;
  }

  public Performer getPerformer() {
    return performer;
  }

  public void setPerformer(Performer performer) {
    this.performer = performer;
  }

  public boolean isOpen() {
    return open;
  }

  /** Whether only those are listed that somebody still has something to do with. */
  public void setOpen(boolean open) {
    this.open = open;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
