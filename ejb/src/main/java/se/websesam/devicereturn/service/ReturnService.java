package se.websesam.devicereturn.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.websesam.audit.domain.AccessAction;
import se.websesam.audit.service.Logged;
import se.websesam.audit.service.NotLogged;
import se.websesam.audit.service.ObjectId;
import se.websesam.device.domain.DeviceHolding;
import se.websesam.device.repository.DeviceRepository;
import se.websesam.device.service.DeviceReturns;
import se.websesam.devicereturn.domain.DeviceReturn;
import se.websesam.devicereturn.repository.ReturnRepository;
import se.websesam.devicereturn.view.ReturnCandidate;
import se.websesam.devicereturn.view.ReturnForm;
import se.websesam.devicereturn.view.ReturnSlip;
import se.websesam.devicereturn.view.ReturnedOn;
import se.websesam.recipient.domain.Recipient;
import se.websesam.recipient.repository.RecipientRepository;
import se.websesam.recipient.view.RecipientDetails;
import se.websesam.shared.domain.Act;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.BusinessRuleViolations;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Permissions;
import se.websesam.shared.repository.FormSubmissionRepository;
import se.websesam.stock.domain.BufferStore;
import se.websesam.stock.domain.Posting;
import se.websesam.stock.repository.BufferStoreRepository;
import se.websesam.stock.service.StoreReturns;
import se.websesam.user.service.CurrentCaller;

/** Returns of bought devices to the own store [retur av hjälpmedel]. */
@Stateless
public class ReturnService {

  private static final String REGISTER = "device.return";

  @Inject private ReturnRepository returns;
  @Inject private BufferStoreRepository stores;
  @Inject private StoreReturns shelves;
  @Inject private RecipientRepository recipients;
  @Inject private DeviceRepository devices;
  @Inject private DeviceReturns holdings;
  @Inject private FormSubmissionRepository forms;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;

  /**
   * What the form offers for a holder.
   *
   * @throws NotFound when the caller may not see the holder
   */
  @RolesAllowed(Permissions.DEVICE_RETURN)
  @Logged(value = AccessAction.VIEW, object = "DEVICE_LIST")
  public ReturnForm form(String recipientRef) {
    RecipientDetails holder =
        recipients
            .findVisible(caller.scope(), recipientRef, LocalDate.now(clock))
            .orElseThrow(NotFound::new);
    return new ReturnForm(
        holder,
        returns.listCandidates(caller.scope(), holder.id()).stream()
            .filter(ReturnCandidate::isBought)
            .toList(),
        stores.list(caller.scope()));
  }

  /**
   * Registers a return [verkställ]: the devices leave the holder's list, and what is not scrapped
   * stands on the shelf of the store, free for the next patient (RE-03, RE-04). A part that stays
   * while what it sat on goes stands for itself. The same form sent again gets the same number.
   *
   * @throws BusinessRuleViolation V-WD-01 without a store
   * @throws BusinessRuleViolations V-PU-03 without a line, V-RE-01 for a rented device, V-RE-02 for
   *     more than the holder has
   * @throws NotFound for a device that is not the holder's
   */
  @RolesAllowed(Permissions.DEVICE_RETURN)
  @Logged(value = AccessAction.CREATE, object = "RETURN")
  public RegisteredReturn register(@Valid RegisterReturn form) {
    Instant now = clock.instant();
    Optional<String> earlier = forms.claim(form.formKey(), REGISTER, caller.id(), now);
    if (earlier.isPresent()) {
      return new RegisteredReturn(earlier.get());
    }
    if (form.storeId() == null) {
      throw new BusinessRuleViolation("V-WD-01");
    }
    BufferStore store = stores.get(caller.scope(), form.storeId());
    Recipient recipient = visible(form.recipientRef());
    Map<Long, DeviceHolding> held =
        devices.lockHeld(recipient.id()).stream()
            .collect(Collectors.toMap(DeviceHolding::id, Function.identity()));
    Set<Long> returnable =
        returns.listCandidates(caller.scope(), recipient.id()).stream()
            .filter(ReturnCandidate::isBought)
            .map(ReturnCandidate::holdingId)
            .collect(Collectors.toSet());
    requireReturnable(form, held, returnable);
    LocalDate today = LocalDate.now(clock);
    String number = returns.nextNumber();
    DeviceReturn made = DeviceReturn.to(store, number, recipient.id(), Act.of(caller.id(), now));
    Posting posting = new Posting(today, now, caller.id(), number);
    shelves.lock(
        store,
        form.lines().stream()
            .map(line -> held.get(line.holdingId()).articleId())
            .collect(Collectors.toSet()));
    for (RegisterReturn.Line line : form.lines()) {
      DeviceHolding ended =
          line.scrapped()
              ? holdings.discard(held.get(line.holdingId()), line.quantity(), today)
              : holdings.giveBack(held.get(line.holdingId()), line.quantity(), store.id(), today);
      if (!line.scrapped()) {
        shelves.returned(store, ended.articleId(), ended.quantity(), ended.individualId(), posting);
      }
      made.add(ended.id(), line.scrapped());
    }
    leaveParts(held.values());
    returns.add(made);
    forms.answer(form.formKey(), number);
    devices.flush();
    return new RegisteredReturn(number);
  }

  /** The numbers of the returns that what a recipient has given back was in, by holding. */
  @RolesAllowed(Permissions.DEVICE_RETURN)
  @NotLogged("beside the list of what the recipient has had, which writes the row")
  public Map<Long, String> numbers(String recipientRef) {
    return returns.listReturned(caller.scope(), recipientRef).stream()
        .collect(Collectors.toMap(ReturnedOn::holdingId, ReturnedOn::returnNumber));
  }

  /** Whether the caller may open a return with a number. */
  @RolesAllowed(Permissions.DEVICE_RETURN)
  public boolean isKnown(String number) {
    return returns.findSlip(caller.scope(), number).isPresent();
  }

  /**
   * A return's slip [retursedel].
   *
   * @throws NotFound when it went to none of the caller's stores
   */
  @RolesAllowed(Permissions.DEVICE_RETURN)
  @Logged(value = AccessAction.VIEW, object = "RETURN")
  public ReturnSlip slip(@ObjectId String number) {
    return returns.findSlip(caller.scope(), number).orElseThrow(NotFound::new);
  }

  /**
   * A return's slip, to be printed.
   *
   * @throws NotFound when it went to none of the caller's stores
   */
  @RolesAllowed(Permissions.DEVICE_RETURN)
  @Logged(value = AccessAction.PRINT, object = "RETURN")
  public ReturnSlip print(@ObjectId String number) {
    return returns.findSlip(caller.scope(), number).orElseThrow(NotFound::new);
  }

  /** Parts that stay when what they sat on has gone stand for themselves. */
  private static void leaveParts(Collection<DeviceHolding> held) {
    Set<Long> gone =
        held.stream()
            .filter(DeviceHolding::isEnded)
            .map(DeviceHolding::id)
            .collect(Collectors.toSet());
    held.stream()
        .filter(part -> !part.isEnded() && gone.contains(part.parentHoldingId()))
        .forEach(DeviceHolding::standAlone);
  }

  private static void requireReturnable(
      RegisterReturn form, Map<Long, DeviceHolding> held, Set<Long> returnable) {
    if (form.lines().isEmpty()) {
      throw new BusinessRuleViolation("V-PU-03");
    }
    List<BusinessRuleViolation> wrong = new ArrayList<>();
    Set<Long> seen = new HashSet<>();
    for (RegisterReturn.Line line : form.lines()) {
      DeviceHolding holding = held.get(line.holdingId());
      if (holding == null || !seen.add(line.holdingId())) {
        throw new NotFound();
      }
      if (!returnable.contains(line.holdingId())) {
        wrong.add(new BusinessRuleViolation("V-RE-01", line.field()));
      } else if (line.quantity() == null
          || line.quantity() < 1
          || line.quantity() > holding.quantity()) {
        wrong.add(new BusinessRuleViolation("V-RE-02", line.field(), holding.quantity()));
      }
    }
    BusinessRuleViolations.throwIfAny(wrong);
  }

  private Recipient visible(String recipientRef) {
    Recipient recipient = recipients.get(recipientRef);
    if (!recipients.isVisible(caller.scope(), recipient.id(), LocalDate.now(clock))) {
      throw new NotFound();
    }
    return recipient;
  }
}
