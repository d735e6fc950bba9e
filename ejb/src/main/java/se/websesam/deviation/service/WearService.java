package se.websesam.deviation.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import se.websesam.attachment.domain.OwnerType;
import se.websesam.attachment.repository.AttachmentRepository;
import se.websesam.audit.domain.AccessAction;
import se.websesam.audit.service.Logged;
import se.websesam.audit.service.NotLogged;
import se.websesam.audit.service.ObjectId;
import se.websesam.deviation.domain.WearCase;
import se.websesam.deviation.domain.WearCharged;
import se.websesam.deviation.domain.WearStatus;
import se.websesam.deviation.domain.WearTold;
import se.websesam.deviation.repository.WearRepository;
import se.websesam.deviation.view.WearDetails;
import se.websesam.deviation.view.WearFacts;
import se.websesam.deviation.view.WearForm;
import se.websesam.deviation.view.WearRow;
import se.websesam.deviation.view.WearSubject;
import se.websesam.device.repository.DeviceRepository;
import se.websesam.parameter.repository.Parameters;
import se.websesam.shared.domain.Act;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.CallerScope;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Permissions;
import se.websesam.shared.repository.FormSubmissionRepository;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;
import se.websesam.user.service.CurrentCaller;

/** Abnormal wear [onormalt slitage]: seen by the centre, answered by the prescriber, decided. */
@Stateless
public class WearService {

  private static final String REGISTER = "wear.register";

  @Inject private WearRepository cases;
  @Inject private AttachmentRepository attachments;
  @Inject private DeviceRepository devices;
  @Inject private Parameters parameters;
  @Inject private FormSubmissionRepository forms;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;
  @Inject private Event<WearTold> told;
  @Inject private Event<WearCharged> charged;

  /**
   * What the form shows for the device that the centre has before it.
   *
   * @throws NotFound when there is no such device
   */
  @RolesAllowed({Permissions.PICKUP_HANDLE, Permissions.WORK_HANDLE})
  @Logged(value = AccessAction.VIEW, object = "WEAR_FORM")
  public WearForm form(WearPlace place) {
    return new WearForm(subject(place), minimum());
  }

  /**
   * Registers what the centre has seen, and what it would charge; the prescriber is told. The same
   * form sent again gets the same number.
   *
   * @throws BusinessRuleViolation V-AW-01 without a note, V-AW-02 for no amount, V-AW-03 for less
   *     than the minimum (WO-10), V-AW-08 when it has been registered before
   * @throws NotFound when there is no such device
   */
  @RolesAllowed({Permissions.PICKUP_HANDLE, Permissions.WORK_HANDLE})
  @Logged(value = AccessAction.CREATE, object = "WEAR")
  public WearDetails register(@Valid RegisterWear form) {
    Instant now = clock.instant();
    Optional<String> earlier = forms.claim(form.formKey(), REGISTER, caller.id(), now);
    if (earlier.isPresent()) {
      return page(earlier.get());
    }
    WearSubject device = subject(form.place());
    devices.lock(device.holdingId());
    WearCase.Origin origin = new WearCase.Origin(form.place().source(), form.place().number());
    if (cases.exists(device.holdingId(), form.kind(), origin)) {
      throw new BusinessRuleViolation("V-AW-08");
    }
    WearCase wear =
        WearCase.registered(
            cases.nextNumber(),
            form.kind(),
            origin,
            new WearCase.Device(
                device.holdingId(),
                device.recipientId(),
                device.customerId(),
                device.prescriberId()),
            form.note(),
            form.amount(),
            new WearCase.Terms(
                minimum(), LocalDate.now(clock).plusDays(parameters.number("wear.answer.days"))),
            Act.of(caller.id(), now));
    cases.add(wear);
    told.fire(wear.told());
    forms.answer(form.formKey(), wear.wearNumber());
    cases.flush();
    return page(wear.wearNumber());
  }

  /**
   * Keeps what the prescriber or somebody of his unit says; the centre, which sees all, does not
   * answer itself.
   *
   * @param words needed when he does not agree
   * @throws BusinessRuleViolation V-AW-05 without words when he does not agree, V-AW-04, V-CC-01
   */
  @RolesAllowed(Permissions.DEVIATION_REGISTER)
  @Logged(value = AccessAction.UPDATE, object = "WEAR")
  public WearDetails answer(WearRef ref, boolean agreed, @Size(max = 1000) String words) {
    open(ref, new CallerScope(caller.id(), false)).answer(agreed, words, act(null));
    return done(ref);
  }

  /**
   * Charges the payer of the device, as the cost owner has decided; it stands on the next invoice.
   * The prescriber's unit has had a say, or has not used its time for it.
   *
   * @param amount SEK without VAT
   * @throws BusinessRuleViolation V-AW-02 for no amount, V-AW-03 for less than the minimum (WO-10),
   *     V-AW-06 when the cost owner is not named, V-AW-09 as long as it is waited for the
   *     prescriber's word, V-AW-04, V-CC-01
   */
  @RolesAllowed(Permissions.DEVIATION_HANDLE)
  @Logged(value = AccessAction.UPDATE, object = "WEAR")
  public WearDetails charge(
      WearRef ref,
      @Digits(integer = 10, fraction = 2) BigDecimal amount,
      @Size(max = 80) String costOwner) {
    WearCase wear = open(ref, caller.scope());
    charged.fire(wear.charge(amount, costOwner, minimum(), LocalDate.now(clock), act(null)));
    told.fire(wear.told());
    return done(ref);
  }

  /**
   * Charges nothing.
   *
   * @throws BusinessRuleViolation V-AW-07 without a reason, V-AW-04, V-CC-01
   */
  @RolesAllowed(Permissions.DEVIATION_HANDLE)
  @Logged(value = AccessAction.UPDATE, object = "WEAR")
  public WearDetails waive(WearRef ref, @Size(max = 400) String reason) {
    WearCase wear = open(ref, caller.scope());
    wear.waive(act(reason));
    told.fire(wear.told());
    return done(ref);
  }

  /**
   * One page of cases, one's own patients' and those of one's customers; the centre sees all.
   *
   * @param status one status, or null
   */
  @RolesAllowed({Permissions.DEVIATION_VIEW, Permissions.PICKUP_HANDLE, Permissions.WORK_HANDLE})
  @Logged(value = AccessAction.SEARCH, object = "WEAR")
  public Page<WearRow> list(WearStatus status, PageRequest page) {
    return cases.list(caller.scope(), status, page);
  }

  /** Whether the caller may open a case with a number. */
  @RolesAllowed({Permissions.DEVIATION_VIEW, Permissions.PICKUP_HANDLE, Permissions.WORK_HANDLE})
  @NotLogged("says that there is one and nothing of it; its page writes the row")
  public boolean isKnown(String number) {
    return cases.findFacts(caller.scope(), number).isPresent();
  }

  /**
   * The page of a case.
   *
   * @throws NotFound when it is neither the caller's own nor one of his customers'
   */
  @RolesAllowed({Permissions.DEVIATION_VIEW, Permissions.PICKUP_HANDLE, Permissions.WORK_HANDLE})
  @Logged(value = AccessAction.VIEW, object = "WEAR")
  public WearDetails details(@ObjectId String number) {
    return page(number);
  }

  private WearSubject subject(WearPlace place) {
    if (place.source() == null || place.number() == null) {
      throw new NotFound();
    }
    Optional<WearSubject> device =
        switch (place.source()) {
          case PICKUP_ORDER ->
              place.line() == null
                  ? Optional.empty()
                  : cases.findOnPickup(place.number(), place.line());
          case WORK_ORDER -> cases.findOnWorkOrder(place.number());
        };
    return device.orElseThrow(NotFound::new);
  }

  /** WO-10: the least that is charged for a main product that cannot be restored. */
  private BigDecimal minimum() {
    return parameters.amount("adaptation.residual.minimum");
  }

  private WearCase open(WearRef ref, CallerScope scope) {
    WearCase wear = cases.get(scope, ref.number());
    wear.requireVersion(ref.version());
    return wear;
  }

  private Act act(String reason) {
    return new Act(caller.id(), clock.instant(), reason);
  }

  private WearDetails done(WearRef ref) {
    cases.flush();
    return page(ref.number());
  }

  private WearDetails page(String number) {
    WearFacts facts = cases.findFacts(caller.scope(), number).orElseThrow(NotFound::new);
    return new WearDetails(
        facts,
        cases.getSubject(facts.holdingId()),
        attachments.count(OwnerType.WEAR_CASE, facts.id()),
        LocalDate.now(clock).isAfter(facts.answerBy()));
  }
}
