package se.websesam.pickup.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import se.websesam.audit.domain.AccessAction;
import se.websesam.audit.service.Logged;
import se.websesam.customer.view.DeliveryAddressOption;
import se.websesam.device.domain.DeviceHolding;
import se.websesam.device.repository.DeviceRepository;
import se.websesam.device.service.DeviceReturns;
import se.websesam.parameter.repository.Parameters;
import se.websesam.pickup.domain.DriverNotes;
import se.websesam.pickup.domain.PickupAddress;
import se.websesam.pickup.domain.PickupLine;
import se.websesam.pickup.domain.PickupOrder;
import se.websesam.pickup.repository.PickupRepository;
import se.websesam.pickup.view.PickupCandidate;
import se.websesam.pickup.view.PickupForm;
import se.websesam.recipient.domain.Recipient;
import se.websesam.recipient.repository.RecipientRepository;
import se.websesam.recipient.view.RecipientDetails;
import se.websesam.shared.domain.Act;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.BusinessRuleViolations;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Permissions;
import se.websesam.shared.domain.WorkingCalendar;
import se.websesam.shared.repository.FormSubmissionRepository;
import se.websesam.user.service.CurrentCaller;

/** Writing pickup orders [hämtorder]. */
@Stateless
public class PickupService {

  private static final String REGISTER = "pickup.register";

  @Inject private PickupRepository pickups;
  @Inject private PickupAddresses addresses;
  @Inject private RecipientRepository recipients;
  @Inject private DeviceRepository devices;
  @Inject private DeviceReturns returns;
  @Inject private FormSubmissionRepository forms;
  @Inject private Parameters parameters;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;

  /**
   * What the form offers for a holder.
   *
   * @throws NotFound when the caller may not see the holder
   */
  @RolesAllowed(Permissions.PICKUP_REGISTER)
  @Logged(value = AccessAction.VIEW, object = "DEVICE_LIST")
  public PickupForm form(String recipientRef) {
    RecipientDetails holder =
        recipients
            .findVisible(caller.scope(), recipientRef, LocalDate.now(clock))
            .orElseThrow(NotFound::new);
    Recipient recipient = recipients.get(recipientRef);
    return new PickupForm(
        holder,
        addresses.hasHome(recipient),
        underMainDevices(pickups.listCandidates(caller.scope(), holder.id())),
        addresses.list(recipient),
        addresses.points(recipient));
  }

  /**
   * Sends the form to the centre [verkställ]: every device ticked waits for pickup together with
   * the accessories on it, and rent stops by the county's rule (PU-06, PU-14, PU-15). With the
   * immediate reason the devices leave the list at once. The same form sent again gets the same
   * number.
   *
   * @throws BusinessRuleViolations V-PU-01 to V-PU-07, V-PU-12 and V-CO-17, all that is wrong at
   *     once
   * @throws NotFound for a device that is not the holder's
   */
  @RolesAllowed(Permissions.PICKUP_REGISTER)
  @Logged(value = AccessAction.CREATE, object = "PICKUP")
  public RegisteredPickup register(@Valid RegisterPickup form) {
    Instant now = clock.instant();
    Optional<String> earlier = forms.claim(form.formKey(), REGISTER, caller.id(), now);
    if (earlier.isPresent()) {
      return new RegisteredPickup(earlier.get());
    }
    LocalDate today = LocalDate.now(clock);
    Recipient recipient = visible(form.recipientRef());
    // locked before they are read: of two who send at once, one sees what the other has done
    List<DeviceHolding> held = devices.lockHeld(recipient.id());
    Map<Long, PickupCandidate> candidates =
        pickups.listCandidates(caller.scope(), recipient.id()).stream()
            .collect(Collectors.toMap(PickupCandidate::holdingId, Function.identity()));
    List<DeviceHolding> ticked = ticked(held, form.devices());
    List<BusinessRuleViolation> wrong = new ArrayList<>();
    DeliveryAddressOption customer =
        tried(
            wrong, () -> addresses.customerAddress(recipient, form.address().customerAddressId()));
    PickupAddress address =
        customer == null
            ? null
            : tried(wrong, () -> addresses.address(recipient, form.address(), customer));
    if (form.reason() == null) {
      wrong.add(new BusinessRuleViolation("V-PU-01", "reason"));
    }
    if (ticked.isEmpty()) {
      wrong.add(new BusinessRuleViolation("V-PU-03"));
    }
    LocalDate wishedOn = form.driver().wishedOn();
    if (wishedOn != null && wishedOn.isBefore(today)) {
      wrong.add(new BusinessRuleViolation("V-CO-17", "wishedOn"));
    }
    boolean immediate = form.reason() != null && form.reason().isImmediate();
    for (DeviceHolding holding : ticked) {
      refusal(holding, candidates.get(holding.id()), immediate).ifPresent(wrong::add);
    }
    BusinessRuleViolations.throwIfAny(wrong);
    List<DeviceHolding> all = immediate ? ticked : DeviceReturns.withParts(ticked, held);
    PickupOrder order =
        PickupOrder.registered(
            pickups.nextNumber(),
            new PickupOrder.Parties(recipient.id(), customer.customerId()),
            form.reason(),
            address,
            notes(form.driver()),
            all.stream().map(DeviceHolding::id).toList(),
            deadlines(wishedOn, today),
            Act.of(caller.id(), now));
    pickups.add(order);
    if (immediate) {
      order.receive(
          order.lines().stream().map(PickupLine::lineNumber).collect(Collectors.toSet()),
          today,
          null,
          Act.of(caller.id(), now));
      returns.deregister(all, today);
    } else {
      returns.orderPickup(all, order.pickupNumber(), today);
    }
    forms.answer(form.formKey(), order.pickupNumber());
    pickups.flush();
    return new RegisteredPickup(order.pickupNumber());
  }

  private PickupOrder.Deadlines deadlines(LocalDate wishedOn, LocalDate today) {
    return PickupOrder.Deadlines.notBefore(
        wishedOn,
        workingDays(today, "pickup.collect.maxWorkingDays"),
        workingDays(today, "pickup.deregister.maxWorkingDays"));
  }

  private LocalDate workingDays(LocalDate today, String parameter) {
    return WorkingCalendar.swedish().addWorkingDays(today, parameters.number(parameter));
  }

  /** Each main device with its components right under it, as the device list has them. */
  private static List<PickupCandidate> underMainDevices(List<PickupCandidate> rows) {
    Set<Long> listed = rows.stream().map(PickupCandidate::holdingId).collect(Collectors.toSet());
    List<PickupCandidate> ordered = new ArrayList<>();
    rows.stream()
        .filter(row -> !row.isComponent() || !listed.contains(row.parentHoldingId()))
        .forEach(row -> append(row, rows, ordered));
    return ordered;
  }

  private static void append(
      PickupCandidate row, List<PickupCandidate> rows, List<PickupCandidate> ordered) {
    ordered.add(row);
    rows.stream()
        .filter(part -> part.isComponent() && part.parentHoldingId() == row.holdingId())
        .forEach(part -> append(part, rows, ordered));
  }

  /** What of the devices ticked is the holder's; any other is nobody's business. */
  private static List<DeviceHolding> ticked(List<DeviceHolding> held, Set<Long> ids) {
    List<DeviceHolding> ticked = held.stream().filter(h -> ids.contains(h.id())).toList();
    if (ticked.size() != ids.size()) {
      throw new NotFound();
    }
    return ticked;
  }

  private static Optional<BusinessRuleViolation> refusal(
      DeviceHolding holding, PickupCandidate device, boolean immediate) {
    if (!holding.isDelivered()) {
      return Optional.of(new BusinessRuleViolation("V-PU-07"));
    }
    if (device == null || !immediate && !device.isFetched()) {
      return Optional.of(new BusinessRuleViolation("V-PU-05"));
    }
    if (immediate && !device.isRemovable()) {
      return Optional.of(new BusinessRuleViolation("V-PU-06", null, device.designation()));
    }
    if (device.isDismounted()) {
      return Optional.of(
          new BusinessRuleViolation(
              "V-PU-12", null, device.designation(), device.dismantlingNumber()));
    }
    return device.isOrdered()
        ? Optional.of(
            new BusinessRuleViolation("V-PU-04", null, device.designation(), device.pickupNumber()))
        : Optional.empty();
  }

  private static <T> T tried(List<BusinessRuleViolation> wrong, Supplier<T> step) {
    try {
      return step.get();
    } catch (BusinessRuleViolation refused) {
      wrong.add(refused);
      return null;
    }
  }

  private static DriverNotes notes(RegisterPickup.Driver driver) {
    return new DriverNotes(
        driver.contactPerson(),
        driver.contactPhone(),
        driver.doorCode(),
        driver.note(),
        driver.wishedOn());
  }

  private Recipient visible(String recipientRef) {
    Recipient recipient = recipients.get(recipientRef);
    if (!recipients.isVisible(caller.scope(), recipient.id(), LocalDate.now(clock))) {
      throw new NotFound();
    }
    return recipient;
  }
}
