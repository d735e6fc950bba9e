package se.websesam.devicereturn.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.websesam.devicereturn.domain.BuybackStatus;
import se.websesam.devicereturn.service.BuybackService;
import se.websesam.devicereturn.view.BuybackRow;
import se.websesam.shared.web.Navigation;
import se.websesam.shared.web.PagedList;
import se.websesam.shared.web.Sorting;

/** The list of buy-backs; all in the address. */
@Named
@RequestScoped
public class BuybackListBacking {

  @Inject private BuybackService buybacks;
  @Inject private Sorting sorting;

  private BuybackStatus status;
  private int page = 1;
  private PagedList<BuybackRow> list;

  /** Reads the page. */
  public void load() {
    list = new PagedList<>(page, sorting.chosen(), request -> buybacks.list(status, request));
  }

  /** Shows the first page of what is asked for. */
  public String search() {
    page = 1;
    return Navigation.sameView();
  }

  public PagedList<BuybackRow> getList() {
    if (list == null) {
      load();
    }
    return list;
  }

  public BuybackStatus[] getStatuses() {
    return BuybackStatus.values();
  }

  public BuybackStatus getStatus() {
    return status;
  }

  public void setStatus(BuybackStatus status) {
    this.status = status;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
