package se.websesam.deviation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.websesam.deviation.domain.DeviationStatus;
import se.websesam.deviation.domain.DeviationType;
import se.websesam.deviation.service.DeviationQueries;
import se.websesam.deviation.view.DeviationRow;
import se.websesam.deviation.view.DeviationSearch;
import se.websesam.recipient.web.CaseSearch;
import se.websesam.shared.web.PagedList;
import se.websesam.shared.web.Sorting;

/** Lists of deviation reports: one's own, and what the centre has to do; all in the address. */
@Named
@RequestScoped
public class DeviationListBacking {

  @Inject private DeviationQueries reports;
  @Inject private Sorting sorting;
  @Inject private CaseSearch cases;

  private String number;
  private DeviationStatus status;
  private DeviationType type;
  private int page = 1;
  private PagedList<DeviationRow> list;

  /** Reads the page of the search [sök felrapport]. */
  public void load() {
    cases.load();
    list = list(false);
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

  private PagedList<DeviationRow> list(boolean openOnly) {
    DeviationSearch search = new DeviationSearch(number, status, type, openOnly, cases.filter());
    return new PagedList<>(page, sorting.chosen(), request -> reports.list(search, request));
  }

  public PagedList<DeviationRow> getList() {
    if (list == null) {
      load();
    }
    return list;
  }

  public DeviationStatus[] getStatuses() {
    return DeviationStatus.values();
  }

  public DeviationType[] getTypes() {
    return DeviationType.values();
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number == null || number.isBlank() ? null : number.strip();
  }

  public DeviationStatus getStatus() {
    return status;
  }

  public void setStatus(DeviationStatus status) {
    this.status = status;
  }

  public DeviationType getType() {
    return type;
  }

  public void setType(DeviationType type) {
    this.type = type;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
