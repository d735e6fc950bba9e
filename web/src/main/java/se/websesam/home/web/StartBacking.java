package se.websesam.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.websesam.home.service.WaitingQueries;
import se.websesam.message.service.MessageService;
import se.websesam.message.view.MessageRow;
import se.websesam.message.view.NewsRow;
import se.websesam.order.service.CustomerOrderQueries;
import se.websesam.order.service.WorkListQueries;
import se.websesam.order.view.OrderSearch;
import se.websesam.shared.view.PageRequest;
import se.websesam.stock.service.CartService;

/** The start page [första sidan]: latest messages, news, and counts of what waits. */
@Named
@RequestScoped
public class StartBacking {

  private static final int LATEST = 5;

  @Inject private MessageService messages;
  @Inject private CustomerOrderQueries orders;
  @Inject private CartService carts;
  @Inject private WorkListQueries workList;
  @Inject private WaitingQueries waiting;

  private List<MessageRow> latest;
  private List<NewsRow> news;

  public List<MessageRow> getMessages() {
    if (latest == null) {
      latest = messages.list(new PageRequest(0, LATEST)).rows();
    }
    return latest;
  }

  public List<NewsRow> getNews() {
    if (news == null) {
      news = messages.news();
    }
    return news;
  }

  public long getUnread() {
    return messages.countUnread();
  }

  public long getOverdue() {
    return waiting.countOverdue();
  }

  public long getOpenOrders() {
    return orders.count(OrderSearch.open());
  }

  public long getDrafts() {
    return orders.count(OrderSearch.ownDrafts());
  }

  public long getCartLines() {
    return carts.count();
  }

  public long getNewLines() {
    return workList.countNew();
  }
}
