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
import se.websesam.recipient.repository.RecipientRepository;
import se.websesam.recipient.view.RecipientDetails;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Permissions;
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
    RecipientDetails holder =
        recipients
            .findVisible(caller.scope(), recipientRef, LocalDate.now(clock))
            .orElseThrow(NotFound::new);
    return new DeviceList(holder, devices.listHeld(caller.scope(), holder.id()));
  }

  /** Numbers of free units of an article in the centre's stock, beginning with what was typed. */
  @RolesAllowed(Permissions.ORDER_HANDLE)
  public List<String> freeIndividuals(long articleId, String typed) {
    return devices.listFreeIndividuals(articleId, typed.strip(), 20);
  }
}
