package se.websesam.order.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import se.websesam.order.service.RequisitionQueries;
import se.websesam.order.view.RequisitionRow;
import se.websesam.order.view.RequisitionSearch;
import se.websesam.shared.web.Navigation;
import se.websesam.shared.web.PagedList;

/**
 * The report [rekvirerat per förskrivare]: this month, if no other period stands in the address.
 */
@Named
@RequestScoped
public class RequisitionBacking {

  @Inject private RequisitionQueries requisitions;
  @Inject private Clock clock;

  private LocalDate from;
  private LocalDate to;
  private String customer;
  private int page = 1;
  private PagedList<RequisitionRow> list;

  @PostConstruct
  void thisMonth() {
    to = LocalDate.now(clock);
    from = to.withDayOfMonth(1);
  }

  /** Shows the first page of the period chosen. */
  public String show() {
    page = 1;
    list = new PagedList<>(page, request -> requisitions.list(search(), request));
    return Navigation.sameView();
  }

  /** The page of the report; empty as long as the period is none. */
  public PagedList<RequisitionRow> getList() {
    if (list == null && from != null && to != null && !to.isBefore(from)) {
      list = new PagedList<>(page, request -> requisitions.list(search(), request));
    }
    return list;
  }

  private RequisitionSearch search() {
    return new RequisitionSearch(from, to, customer);
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }

  public String getCustomer() {
    return customer;
  }

  public void setCustomer(String customer) {
    this.customer = customer == null || customer.isBlank() ? null : customer.strip();
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
