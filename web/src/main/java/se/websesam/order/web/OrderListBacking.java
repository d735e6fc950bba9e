package se.websesam.order.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import se.websesam.order.domain.OrderStatus;
import se.websesam.order.service.CustomerOrderQueries;
import se.websesam.order.view.OrderRow;
import se.websesam.order.view.OrderSearch;
import se.websesam.recipient.web.CaseSearch;
import se.websesam.shared.web.PagedList;
import se.websesam.shared.web.Sorting;

/** Lists of orders: open ones, drafts, and a search; all of it stands in the address. */
@Named
@RequestScoped
public class OrderListBacking {

  @Inject private CustomerOrderQueries orders;
  @Inject private Sorting sorting;
  @Inject private CaseSearch cases;

  /** Known from the start: whether the form of the search is there decides what is read of it. */
  private OrderView view =
      OrderView.of(
          FacesContext.getCurrentInstance()
              .getExternalContext()
              .getRequestParameterMap()
              .get("view"));

  private String orderNumber;
  private OrderStatus status;
  private int page = 1;
  private PagedList<OrderRow> list;

  /** Reads the page of the list. */
  public void load() {
    cases.load();
    OrderSearch asked =
        switch (view) {
          case OPEN -> OrderSearch.open();
          case DRAFTS -> OrderSearch.ownDrafts();
          case SEARCH -> search(status == null ? null : Set.of(status));
          case DELIVERED -> search(OrderStatus.withDelivery());
        };
    list = new PagedList<>(page, sorting.chosen(), request -> orders.list(asked, request));
  }

  private OrderSearch search(Set<OrderStatus> statuses) {
    return new OrderSearch(false, false, orderNumber, statuses, cases.filter());
  }

  /** Shows the first page of what is asked for. */
  public String search() {
    page = 1;
    return cases.search();
  }

  public PagedList<OrderRow> getList() {
    if (list == null) {
      load();
    }
    return list;
  }

  /** The statuses a submitted order can have. */
  public List<OrderStatus> getStatuses() {
    return Arrays.stream(OrderStatus.values())
        .filter(s -> s != OrderStatus.DRAFT && s != OrderStatus.DISCARDED)
        .toList();
  }

  public OrderView getView() {
    return view;
  }

  public void setView(OrderView view) {
    this.view = view == null ? OrderView.OPEN : view;
  }

  public String getOrderNumber() {
    return orderNumber;
  }

  public void setOrderNumber(String orderNumber) {
    this.orderNumber = orderNumber == null || orderNumber.isBlank() ? null : orderNumber.strip();
  }

  public OrderStatus getStatus() {
    return status;
  }

  public void setStatus(OrderStatus status) {
    this.status = status;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
