package se.websesam.device.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.websesam.device.service.DeviceQueries;
import se.websesam.device.view.DeviceRow;
import se.websesam.device.view.HolderPage;
import se.websesam.recipient.view.RecipientDetails;
import se.websesam.recipient.web.HolderRef;
import se.websesam.shared.web.PagedList;

/** The consumables [förbrukningshjälpmedel] of the chosen holder: to be read, not returned. */
@Named
@RequestScoped
public class ConsumablesBacking {

  @Inject private DeviceQueries devices;
  @Inject private HolderRef holderRef;

  private int page = 1;
  private RecipientDetails holder;
  private PagedList<DeviceRow> list;

  /** Reads the page of the list when a holder has been chosen. */
  public void load() {
    if (holderRef.getValue() != null) {
      list =
          new PagedList<>(
              page,
              request -> {
                HolderPage<DeviceRow> found = devices.consumables(holderRef.getValue(), request);
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

  public PagedList<DeviceRow> getList() {
    return list;
  }
}
