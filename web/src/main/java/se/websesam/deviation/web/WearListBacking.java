package se.websesam.deviation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.websesam.deviation.domain.WearStatus;
import se.websesam.deviation.service.WearService;
import se.websesam.deviation.view.WearRow;
import se.websesam.shared.web.Navigation;
import se.websesam.shared.web.PagedList;
import se.websesam.shared.web.Sorting;

/** The list of cases of abnormal wear; all in the address. */
@Named
@RequestScoped
public class WearListBacking {

  @Inject private WearService cases;
  @Inject private Sorting sorting;

  private WearStatus status;
  private int page = 1;
  private PagedList<WearRow> list;

  /** Reads the page. */
  public void load() {
    list = new PagedList<>(page, sorting.chosen(), request -> cases.list(status, request));
  }

  /** Shows the first page of what is asked for. */
  public String search() {
    page = 1;
    return Navigation.sameView();
  }

  public PagedList<WearRow> getList() {
    if (list == null) {
      load();
    }
    return list;
  }

  public WearStatus[] getStatuses() {
    return WearStatus.values();
  }

  public WearStatus getStatus() {
    return status;
  }

  public void setStatus(WearStatus status) {
    this.status = status;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
