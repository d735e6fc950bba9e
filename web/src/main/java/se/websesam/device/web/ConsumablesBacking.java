package se.websesam.device.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.websesam.device.service.DeviceQueries;
import se.websesam.device.view.DeviceRow;
import se.websesam.device.view.HolderPage;
import se.websesam.shared.view.PageRequest;

/** The consumables [förbrukningshjälpmedel] of the chosen holder: to be read, not returned. */
@Named
@RequestScoped
public class ConsumablesBacking extends HolderListBacking<DeviceRow> {

  @Inject private DeviceQueries devices;

  @Override
  HolderPage<DeviceRow> read(String recipientRef, PageRequest request) {
    return devices.consumables(recipientRef, request);
  }
}
