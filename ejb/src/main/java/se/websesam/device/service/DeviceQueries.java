package se.websesam.device.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.websesam.audit.domain.AccessAction;
import se.websesam.audit.service.Logged;
import se.websesam.device.repository.DeviceRepository;
import se.websesam.device.view.DeviceList;
import se.websesam.device.view.DeviceRow;
import se.websesam.device.view.HolderPage;
import se.websesam.device.view.ReturnedRow;
import se.websesam.recipient.repository.RecipientRepository;
import se.websesam.recipient.view.RecipientDetails;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Permissions;
import se.websesam.shared.view.CaseFilter;
import se.websesam.shared.view.PageRequest;
import se.websesam.user.service.CurrentCaller;

/** What a patient or a care unit holds. */
@Stateless
public class DeviceQueries {

  @Inject private RecipientRepository recipients;
  @Inject private DeviceRepository devices;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;

  /**
   * The device list [hjälpmedel] of a holder.
   *
   * @throws NotFound when the caller may not see the holder
   */
  @RolesAllowed(Permissions.DEVICE_VIEW)
  @Logged(value = AccessAction.VIEW, object = "DEVICE_LIST")
  public DeviceList deviceList(String recipientRef) {
    RecipientDetails holder = holder(recipientRef);
    return new DeviceList(holder, devices.listHeld(caller.scope(), holder.id()));
  }

  /** One page of the consumables [förbrukningshjälpmedel] of a holder. */
  @RolesAllowed(Permissions.DEVICE_VIEW)
  @Logged(value = AccessAction.VIEW, object = "CONSUMABLE_LIST")
  public HolderPage<DeviceRow> consumables(String recipientRef, PageRequest page) {
    RecipientDetails holder = holder(recipientRef);
    return new HolderPage<>(holder, devices.listConsumables(caller.scope(), holder.id(), page));
  }

  /**
   * One page of what a holder has had [återlämnade hjälpmedel].
   *
   * @param filter an article or a unit, and on which days it ended
   */
  @RolesAllowed(Permissions.DEVICE_VIEW)
  @Logged(value = AccessAction.VIEW, object = "RETURNED_LIST")
  public HolderPage<ReturnedRow> returned(
      String recipientRef, CaseFilter filter, PageRequest page) {
    RecipientDetails holder = holder(recipientRef);
    return new HolderPage<>(
        holder, devices.listReturned(caller.scope(), holder.id(), filter, page));
  }

  /** Numbers of free units of an article in the centre's stock, beginning with what was typed. */
  @RolesAllowed(Permissions.ORDER_HANDLE)
  public List<String> freeIndividuals(long articleId, String typed) {
    return devices.listFreeIndividuals(articleId, typed.strip(), 20);
  }

  private RecipientDetails holder(String recipientRef) {
    return recipients
        .findVisible(caller.scope(), recipientRef, LocalDate.now(clock))
        .orElseThrow(NotFound::new);
  }
}
