package se.websesam.device.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.websesam.device.service.DeviceQueries;
import se.websesam.device.view.HolderPage;
import se.websesam.device.view.ReturnedRow;
import se.websesam.recipient.web.CaseSearch;
import se.websesam.shared.view.PageRequest;

/** What the chosen holder has had [återlämnade hjälpmedel]. */
@Named
@RequestScoped
public class ReturnedBacking extends HolderListBacking<ReturnedRow> {

  @Inject private DeviceQueries devices;
  @Inject private CaseSearch search;

  /** Shows the first page of what is asked for. */
  public String search() {
    setPage(1);
    return search.search();
  }

  @Override
  HolderPage<ReturnedRow> read(String recipientRef, PageRequest request) {
    return devices.returned(recipientRef, search.filter(), request);
  }
}
