package se.websesam.device.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import se.websesam.audit.domain.AccessAction;
import se.websesam.audit.service.Logged;
import se.websesam.audit.service.ObjectId;
import se.websesam.device.domain.DeviceHolding;
import se.websesam.device.domain.DeviceIndividual;
import se.websesam.device.domain.FormerNumber;
import se.websesam.device.domain.IndividualPattern;
import se.websesam.device.domain.NumberChange;
import se.websesam.device.domain.NumberChangeKind;
import se.websesam.device.domain.UnitNote;
import se.websesam.device.domain.UnitToSwap;
import se.websesam.device.domain.UnitsSwapped;
import se.websesam.device.repository.DeviceRepository;
import se.websesam.device.repository.UnitRepository;
import se.websesam.recipient.repository.RecipientRepository;
import se.websesam.shared.domain.Act;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.CallerScope;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Permissions;
import se.websesam.user.service.CurrentCaller;

/** What users change on a unit's card: its number [byte av individnummer] and the notes on it. */
@Stateless
public class UnitService {

  @Inject private DeviceRepository devices;
  @Inject private UnitRepository units;
  @Inject private UnitNumbers numbers;
  @Inject private RecipientRepository recipients;
  @Inject private Event<UnitToSwap> beginnings;
  @Inject private Event<UnitsSwapped> news;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;

  /**
   * Gives a unit another number, or its holder the unit that he really has; holding, parts and rent
   * follow. Somebody of the centre is to see a swap. Prescribers change what a patient of theirs
   * has, the centre any unit.
   *
   * @throws BusinessRuleViolation V-IN-04, V-IN-05 for a number that cannot be borne; V-IN-01 when
   *     no unit has the number of the right one, V-IN-10 and V-IN-11 when that is of another
   *     article or not free, V-WD-04 when somebody has reserved it; V-IN-13 when nobody whom the
   *     caller may see has the unit; V-CA-02
   * @throws NotFound when no unit has the number
   */
  @RolesAllowed(Permissions.UNIT_CHANGE)
  @Logged(value = AccessAction.UPDATE, object = "INDIVIDUAL")
  public ChangedNumber changeNumber(@Valid ChangeNumber form) {
    String wanted = IndividualPattern.requireNumber(form.newNumber(), "number");
    DeviceIndividual known =
        devices.findIndividual(form.individualNumber()).orElseThrow(NotFound::new);
    return form.kind() == NumberChangeKind.RELABEL
        ? relabel(known.id(), wanted, act(form.reason()))
        : swap(known.id(), wanted, act(form.reason()));
  }

  /**
   * Writes a note on a unit [textinformation].
   *
   * @throws BusinessRuleViolation V-IN-12, V-CA-02
   * @throws NotFound when no unit has the number
   */
  @RolesAllowed(Permissions.UNIT_CHANGE)
  @Logged(value = AccessAction.UPDATE, object = "INDIVIDUAL")
  public void note(@ObjectId String individualNumber, String text) {
    DeviceIndividual unit = devices.findIndividual(individualNumber).orElseThrow(NotFound::new);
    units.add(UnitNote.written(unit.id(), text, act(null)));
  }

  private ChangedNumber relabel(long unitId, String wanted, Act act) {
    // the holding before the unit, as everybody locks them
    Optional<DeviceHolding> holding = devices.lockHoldingOf(unitId);
    DeviceIndividual unit = devices.getIndividualForUpdate(unitId);
    requireMayChange(holding);
    numbers.requireFree(wanted, unit.id());
    units.findFormerNumber(wanted).ifPresent(units::remove);
    String before = unit.individualNumber();
    unit.relabel(wanted);
    units.add(FormerNumber.of(before, unit.id()));
    units.add(NumberChange.relabelled(unit, before, act));
    devices.flush();
    return answer(unit, holding);
  }

  private ChangedNumber swap(long mistakenId, String wanted, Act act) {
    DeviceIndividual found =
        devices
            .findIndividual(wanted)
            .orElseThrow(() -> new BusinessRuleViolation("V-IN-01", "number"));
    long rightId = found.id();
    Long storeId = found.storeId();
    // the holding, the balance, the units in the order of their ids: as everybody locks them
    Optional<DeviceHolding> holding = devices.lockHoldingOf(mistakenId);
    if (storeId != null) {
      beginnings.fire(new UnitToSwap(storeId, found.articleId()));
    }
    devices.getIndividualForUpdate(Math.min(mistakenId, rightId));
    devices.getIndividualForUpdate(Math.max(mistakenId, rightId));
    DeviceIndividual mistaken = devices.getIndividualForUpdate(mistakenId);
    DeviceIndividual right = devices.getIndividualForUpdate(rightId);
    requireMayChange(holding);
    if (!Objects.equals(storeId, right.storeId())) {
      throw new BusinessRuleViolation("V-IN-11", "number");
    }
    right.swapWith(mistaken);
    holding.orElseThrow(() -> new BusinessRuleViolation("V-IN-13")).swapUnit(right.id());
    units.add(NumberChange.swapped(mistaken, right, caller.scope().allCustomers(), act));
    devices.flush();
    if (storeId != null) {
      news.fire(new UnitsSwapped(storeId, right.articleId(), right.id(), mistaken.id()));
    }
    return answer(right, holding);
  }

  private void requireMayChange(Optional<DeviceHolding> holding) {
    CallerScope scope = caller.scope();
    boolean may =
        holding
            .map(h -> recipients.isVisible(scope, h.recipientId(), LocalDate.now(clock)))
            .orElse(scope.allCustomers());
    if (!may) {
      throw new BusinessRuleViolation("V-IN-13");
    }
  }

  private ChangedNumber answer(DeviceIndividual unit, Optional<DeviceHolding> holding) {
    return new ChangedNumber(
        unit.individualNumber(),
        holding.map(h -> recipients.getPublicId(h.recipientId())).orElse(null));
  }

  private Act act(String reason) {
    return new Act(caller.id(), clock.instant(), reason);
  }
}
