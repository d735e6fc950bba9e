package se.websesam.device.web;

import jakarta.inject.Inject;
import se.websesam.device.view.HolderPage;
import se.websesam.recipient.view.RecipientDetails;
import se.websesam.recipient.web.HolderRef;
import se.websesam.shared.view.PageRequest;
import se.websesam.shared.web.PagedList;

/** A list of what the chosen holder has or has had, page by page. */
public abstract class HolderListBacking<T> {

  @Inject private HolderRef holderRef;

  private int page = 1;
  private RecipientDetails holder;
  private PagedList<T> list;

  abstract HolderPage<T> read(String recipientRef, PageRequest request);

  /** Reads the page of the list when a holder has been chosen. */
  public void load() {
    if (holderRef.getValue() != null) {
      list =
          new PagedList<>(
              page,
              request -> {
                HolderPage<T> found = read(holderRef.getValue(), request);
                holder = found.holder();
                return found.page();
              });
    }
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }

  public RecipientDetails getHolder() {
    return holder;
  }

  public PagedList<T> getList() {
    return list;
  }
}
