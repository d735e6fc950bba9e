package se.websesam.device.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.websesam.device.service.DeviceQueries;
import se.websesam.device.view.HolderPage;
import se.websesam.device.view.ReturnedRow;
import se.websesam.recipient.view.RecipientDetails;
import se.websesam.recipient.web.HolderRef;
import se.websesam.shared.web.PagedList;

/** What the chosen holder has had [återlämnade hjälpmedel]. */
@Named
@RequestScoped
public class ReturnedBacking {

  @Inject private DeviceQueries devices;
  @Inject private HolderRef holderRef;

  private int page = 1;
  private RecipientDetails holder;
  private PagedList<ReturnedRow> list;

  /** Reads the page of the list when a holder has been chosen. */
  public void load() {
    if (holderRef.getValue() != null) {
      list =
          new PagedList<>(
              page,
              request -> {
                HolderPage<ReturnedRow> found = devices.returned(holderRef.getValue(), request);
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

  public PagedList<ReturnedRow> getList() {
    return list;
  }
}
