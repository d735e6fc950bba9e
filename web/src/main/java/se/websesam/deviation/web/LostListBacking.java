package se.websesam.deviation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.websesam.deviation.domain.LostStatus;
import se.websesam.deviation.service.LostDeviceService;
import se.websesam.deviation.view.LostRow;
import se.websesam.shared.web.Navigation;
import se.websesam.shared.web.PagedList;
import se.websesam.shared.web.Sorting;

/** The list of lost devices; all in the address. */
@Named
@RequestScoped
public class LostListBacking {

  @Inject private LostDeviceService losses;
  @Inject private Sorting sorting;

  private LostStatus status;
  private int page = 1;
  private PagedList<LostRow> list;

  /** Reads the page. */
  public void load() {
    list = new PagedList<>(page, sorting.chosen(), request -> losses.list(status, request));
  }

  /** Shows the first page of what is asked for. */
  public String search() {
    page = 1;
    return Navigation.sameView();
  }

  public PagedList<LostRow> getList() {
    if (list == null) {
      load();
    }
    return list;
  }

  public LostStatus[] getStatuses() {
    return LostStatus.values();
  }

  public LostStatus getStatus() {
    return status;
  }

  public void setStatus(LostStatus status) {
    this.status = status;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
