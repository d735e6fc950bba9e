package se.websesam.device.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import se.websesam.device.domain.DeviceIndividual;
import se.websesam.device.domain.IndividualStatus;
import se.websesam.device.domain.ReturnHandling;
import se.websesam.device.domain.UnitHandling;
import se.websesam.device.repository.DeviceRepository;
import se.websesam.device.repository.UnitRepository;
import se.websesam.device.view.ReturnedUnit;
import se.websesam.shared.domain.Act;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Permissions;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;
import se.websesam.user.service.CurrentCaller;

/** Units that have come back and wait to be put on the shelf, reconditioned or scrapped. */
@Stateless
public class ReturnedUnitService {

  @Inject private DeviceRepository devices;
  @Inject private UnitRepository units;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;

  /**
   * One page of the units that wait, by number.
   *
   * @param number of one of them, or null for all
   */
  @RolesAllowed(Permissions.PICKUP_HANDLE)
  public Page<ReturnedUnit> list(String number, PageRequest page) {
    return devices.listReturnedUnits(number, page);
  }

  /**
   * Puts a unit where return reception says (DOMAIN 6.7); on the shelf it is free for the next
   * patient.
   *
   * @throws BusinessRuleViolation V-PU-08 when it does not wait any more
   */
  @RolesAllowed(Permissions.PICKUP_HANDLE)
  public IndividualStatus handle(String individualNumber, ReturnHandling handling) {
    DeviceIndividual unit =
        devices.findIndividualForUpdate(individualNumber).orElseThrow(NotFound::new);
    unit.handle(handling);
    units.add(UnitHandling.of(unit, handling, Act.of(caller.id(), clock.instant())));
    return unit.status();
  }
}
