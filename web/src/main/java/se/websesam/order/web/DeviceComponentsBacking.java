package se.websesam.order.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.websesam.order.service.CustomerOrderQueries;
import se.websesam.order.view.DeviceComponents;
import se.websesam.recipient.web.HolderRef;
import se.websesam.shared.domain.NotFound;

/** The components of a device of the chosen holder, to be read. */
@Named
@RequestScoped
public class DeviceComponentsBacking {

  @Inject private CustomerOrderQueries orders;
  @Inject private HolderRef holder;

  private Long holdingId;
  private DeviceComponents components;

  /** Reads the device with its parts. */
  public void load() {
    if (holder.getValue() == null || holdingId == null) {
      throw new NotFound();
    }
    components = orders.deviceComponents(holder.getValue(), holdingId);
  }

  public Long getHoldingId() {
    return holdingId;
  }

  public void setHoldingId(Long holdingId) {
    this.holdingId = holdingId;
  }

  public DeviceComponents getComponents() {
    return components;
  }
}
