package se.websesam.message.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.websesam.message.service.MessageService;
import se.websesam.message.view.MessageRow;
import se.websesam.shared.web.PagedList;
import se.websesam.shared.web.Sorting;

/** All messages [meddelanden] to the user, unread first. */
@Named
@RequestScoped
public class MessageListBacking {

  @Inject private MessageService messages;
  @Inject private Sorting sorting;

  private int page = 1;
  private PagedList<MessageRow> list;

  /** Reads the page of the list. */
  public void load() {
    list = new PagedList<>(page, sorting.chosen(), messages::list);
  }

  public PagedList<MessageRow> getList() {
    return list;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
