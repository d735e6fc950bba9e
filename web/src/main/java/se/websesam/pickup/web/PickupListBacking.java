package se.websesam.pickup.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.websesam.pickup.domain.PickupStatus;
import se.websesam.pickup.service.PickupQueries;
import se.websesam.pickup.view.PickupRow;
import se.websesam.pickup.view.PickupSearch;
import se.websesam.recipient.web.CaseSearch;
import se.websesam.shared.web.PagedList;
import se.websesam.shared.web.Sorting;

/** Lists of pickup orders: the unit's own, and what the centre has to do; all in the address. */
@Named
@RequestScoped
public class PickupListBacking {

  @Inject private PickupQueries pickups;
  @Inject private Sorting sorting;
  @Inject private CaseSearch cases;

  private String number;
  private PickupStatus status;
  private int page = 1;
  private PagedList<PickupRow> list;

  /** Reads the page of the search [sök hämtorder]. */
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

  private PagedList<PickupRow> list(boolean openOnly) {
    PickupSearch search = new PickupSearch(number, status, openOnly, cases.filter());
    return new PagedList<>(page, sorting.chosen(), request -> pickups.list(search, request));
  }

  public PagedList<PickupRow> getList() {
    if (list == null) {
      load();
    }
    return list;
  }

  public PickupStatus[] getStatuses() {
    return PickupStatus.values();
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number == null || number.isBlank() ? null : number.strip();
  }

  public PickupStatus getStatus() {
    return status;
  }

  public void setStatus(PickupStatus status) {
    this.status = status;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
