package se.websesam.device.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.websesam.device.service.DeviceQueries;
import se.websesam.device.view.DeviceList;
import se.websesam.device.view.DeviceRow;
import se.websesam.recipient.web.HolderRef;
import se.websesam.shared.domain.Permissions;
import se.websesam.shared.web.Sorting;
import se.websesam.user.web.CurrentUser;

/**
 * The device list [hjälpmedel] of the chosen holder: main devices with their components under them.
 */
@Named
@RequestScoped
public class DeviceListBacking {

  @Inject private DeviceQueries devices;
  @Inject private CurrentUser user;
  @Inject private HolderRef holder;
  @Inject private Sorting sorting;

  private DeviceFilter show;
  private DeviceList list;
  private List<DeviceRow> rows;

  /** Reads the list when a holder has been chosen. */
  public void load() {
    if (holder.getValue() != null) {
      list = devices.deviceList(holder.getValue());
      List<DeviceRow> shown =
          list.rows().stream()
              .filter(row -> getFilter().shows(row, user.getCustomerId()))
              .sorted(DeviceOrder.by(sorting.chosen()))
              .toList();
      rows = DeviceTree.order(shown);
    }
  }

  public String getHolderRef() {
    return holder.getValue();
  }

  public void setHolderRef(String ref) {
    holder.setValue(ref);
  }

  public DeviceFilter getShow() {
    return show;
  }

  public void setShow(DeviceFilter show) {
    this.show = show;
  }

  /** The part shown; all of it unless another has been asked for. */
  public DeviceFilter getFilter() {
    return show == null ? DeviceFilter.ALL : show;
  }

  public DeviceFilter[] getFilters() {
    return DeviceFilter.values();
  }

  public DeviceList getList() {
    return list;
  }

  /** Whether the user may open the orders behind the devices. */
  public boolean isOrdersShown() {
    return user.may(Permissions.ORDER_VIEW);
  }

  public List<DeviceRow> getRows() {
    return rows;
  }
}
