package se.websesam.device.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.websesam.device.service.DeviceQueries;
import se.websesam.device.view.HolderPage;
import se.websesam.device.view.ReturnedRow;
import se.websesam.shared.view.PageRequest;

/** What the chosen holder has had [återlämnade hjälpmedel]. */
@Named
@RequestScoped
public class ReturnedBacking extends HolderListBacking<ReturnedRow> {

  @Inject private DeviceQueries devices;

  @Override
  HolderPage<ReturnedRow> read(String recipientRef, PageRequest request) {
    return devices.returned(recipientRef, request);
  }
}
