package se.websesam.deviation.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.websesam.audit.domain.AccessAction;
import se.websesam.audit.service.Logged;
import se.websesam.audit.service.ObjectId;
import se.websesam.catalogue.domain.ChargingForm;
import se.websesam.deviation.domain.LostReason;
import se.websesam.deviation.domain.LostReport;
import se.websesam.deviation.domain.ResidualCharged;
import se.websesam.deviation.domain.ResidualWithdrawn;
import se.websesam.deviation.repository.LostRepository;
import se.websesam.deviation.view.KeptForm;
import se.websesam.deviation.view.KeptLetter;
import se.websesam.deviation.view.LostDetails;
import se.websesam.deviation.view.LostHead;
import se.websesam.device.domain.DeviceHolding;
import se.websesam.device.repository.DeviceRepository;
import se.websesam.device.service.DeviceReturns;
import se.websesam.parameter.repository.Parameters;
import se.websesam.recipient.repository.RecipientRepository;
import se.websesam.recipient.view.RecipientDetails;
import se.websesam.shared.domain.Act;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Permissions;
import se.websesam.shared.repository.FormSubmissionRepository;
import se.websesam.user.service.CurrentCaller;

/**
 * Devices that are not given back [återlämnas ej]: their holder refuses, or an estate has them.
 * They are asked for by letter, charged, and reported as lost in the end.
 */
@Stateless
public class KeptDeviceService {

  private static final String REGISTER = "lost.kept";

  @Inject private LostRepository losses;
  @Inject private LostPages pages;
  @Inject private RecipientRepository recipients;
  @Inject private DeviceRepository devices;
  @Inject private DeviceReturns returns;
  @Inject private Parameters parameters;
  @Inject private FormSubmissionRepository forms;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;
  @Inject private Event<ResidualCharged> charged;
  @Inject private Event<ResidualWithdrawn> withdrawn;

  /**
   * What the form shows of a holder: the devices that are not for keeps, each with the parts on it.
   *
   * @throws NotFound when the caller may not see the holder
   */
  @RolesAllowed({Permissions.LOSS_REGISTER, Permissions.LOSS_HANDLE})
  @Logged(value = AccessAction.VIEW, object = "LOSS_FORM")
  public KeptForm form(String recipientRef) {
    RecipientDetails holder = visible(recipientRef);
    return KeptForm.of(
        holder,
        devices.listHeld(caller.scope(), holder.id()).stream()
            .filter(row -> row.deliveredOn() != null)
            .filter(row -> row.chargingForm() != ChargingForm.SALE)
            .toList());
  }

  /**
   * Registers that devices are not given back: each gets a report of its own, and one letter asks
   * for all. The same form sent again gets the same number.
   *
   * @return the first report
   * @throws BusinessRuleViolation V-PU-03 without a device, V-LO-14 without a reason, V-LO-15 when
   *     nobody knows since when it is an estate, V-LO-02, V-LO-07 when one has not been delivered,
   *     V-LO-17 for what was sold for good, V-LO-18 when a report asks for one, or for a part on
   *     it, already, V-CC-01 for what sits on a device that is to be given back: it goes with that
   * @throws NotFound when the caller may not see the holder, or he does not have a device
   */
  @RolesAllowed({Permissions.LOSS_REGISTER, Permissions.LOSS_HANDLE})
  @Logged(value = AccessAction.CREATE, object = "LOSS")
  public LostDetails register(@Valid RegisterKept form) {
    Instant now = clock.instant();
    Optional<String> earlier = forms.claim(form.formKey(), REGISTER, caller.id(), now);
    if (earlier.isPresent()) {
      return pages.get(earlier.get());
    }
    RecipientDetails holder = visible(form.recipientRef());
    if (form.holdingIds().isEmpty()) {
      throw new BusinessRuleViolation("V-PU-03");
    }
    LocalDate letterDue = letterDue(form, holder);
    List<DeviceHolding> held = devices.lockHeld(holder.id());
    List<DeviceHolding> chosen =
        new TreeSet<>(form.holdingIds()).stream().map(id -> mayBeAskedFor(held, id)).toList();
    String first = null;
    for (DeviceHolding device : chosen) {
      List<DeviceHolding> together = DeviceReturns.withParts(List.of(device), held);
      pages.requireNotAskedFor(together);
      LostReport report =
          LostReport.kept(
              losses.nextNumber(),
              new LostReport.Parties(holder.id(), device.customerId()),
              ids(together),
              form.reason(),
              form.circumstances(),
              letterDue,
              Act.of(caller.id(), now));
      losses.add(report);
      first = first == null ? report.lostNumber() : first;
    }
    forms.answer(form.formKey(), first);
    losses.flush();
    return pages.get(first);
  }

  /**
   * The letter that asks for the devices, to be printed; until it has been sent it is dated today.
   *
   * @throws NotFound when the caller may not see the report, or nothing is asked for any more
   */
  @RolesAllowed(Permissions.LOSS_HANDLE)
  @Logged(value = AccessAction.PRINT, object = "LOSS")
  public KeptLetter letter(@ObjectId String number) {
    LostHead head = pages.head(number);
    if (!head.status().isKept()) {
      throw new NotFound();
    }
    RecipientDetails holder = visible(head.recipientRef());
    LocalDate day = head.letterOn() == null ? LocalDate.now(clock) : head.letterOn();
    return new KeptLetter(
        head.letterNumber() == null ? number : head.letterNumber(),
        head.reason(),
        day,
        head.returnBy() == null ? day.plusMonths(invoiceMonths()) : head.returnBy(),
        head.lossBy() == null ? day.plusMonths(lossMonths()) : head.lossBy(),
        holder,
        losses.listAskedFor(holder.id(), head.reason(), head.letterNumber()));
  }

  /**
   * Notes that the letter has been sent today; it asked for all that the holder, or the estate, had
   * not been asked for before.
   *
   * @param letterNumbers the reports that the letter asked for when the caller read the page
   * @throws BusinessRuleViolation V-LO-19 when the holder does not have it any more, V-LO-04,
   *     V-CC-01 also when the letter would ask for others now
   */
  @RolesAllowed(Permissions.LOSS_HANDLE)
  @Logged(value = AccessAction.UPDATE, object = "LOSS")
  public LostDetails sendLetter(LostRef ref, @NotNull Set<String> letterNumbers) {
    LostReport report = pages.open(ref);
    lockHeld(report);
    List<LostReport> together = losses.listToWriteAbout(report.lostNumber());
    LocalDate today = LocalDate.now(clock);
    Act act = act(null);
    String letter = report.lostNumber();
    report.sendLetter(letter, today, invoiceMonths(), lossMonths(), act);
    if (!letterNumbers.equals(
        together.stream().map(LostReport::lostNumber).collect(Collectors.toSet()))) {
      throw new BusinessRuleViolation("V-CC-01");
    }
    together.stream()
        .filter(other -> other != report)
        .forEach(other -> other.sendLetter(letter, today, invoiceMonths(), lossMonths(), act));
    return pages.done(ref);
  }

  /**
   * Charges what the device was still worth to the payer of its holding, since it was not given
   * back in time; it stands on the next invoice.
   *
   * @param amount SEK; zero when nothing is left of its value
   * @param otherPayer who is to pay in the end when it is somebody else, or null
   * @throws BusinessRuleViolation V-LO-13 as long as it can be given back, V-LO-06 when the cost
   *     owner is not named, V-LO-12 for what was bought, V-LO-09 for no amount, V-LO-19 when the
   *     holder does not have it any more, V-LO-04, V-CC-01
   */
  @RolesAllowed(Permissions.LOSS_HANDLE)
  @Logged(value = AccessAction.UPDATE, object = "LOSS")
  public LostDetails charge(
      LostRef ref,
      @Digits(integer = 10, fraction = 2) BigDecimal amount,
      @Size(max = 80) String costOwner,
      @Size(max = 120) String otherPayer) {
    LostReport report = pages.open(ref);
    lockHeld(report);
    ResidualCharged residual =
        report.chargeKept(
            pages.formOf(report), amount, costOwner, otherPayer, LocalDate.now(clock));
    losses.flush();
    charged.fire(residual);
    return pages.done(ref);
  }

  /**
   * Reports as lost what was not given back in time: the holding ends with the parts that sit on
   * the device, and so does rent.
   *
   * @throws BusinessRuleViolation V-LO-13 as long as it can be given back, V-LO-01 when it is on
   *     its way back (PU-09), V-LO-18 when another report asks for a part on it, V-LO-19 when the
   *     holder does not have it any more, V-LO-04, V-CC-01
   */
  @RolesAllowed(Permissions.LOSS_HANDLE)
  @Logged(value = AccessAction.UPDATE, object = "LOSS")
  public LostDetails reportLoss(LostRef ref) {
    LostReport report = pages.open(ref);
    LocalDate today = LocalDate.now(clock);
    List<DeviceHolding> lost = LostDeviceService.lost(lockHeld(report), report.deviceHoldingId());
    losses.listKept(ids(lost)).stream()
        .filter(other -> other != report)
        .map(LostReport::lostNumber)
        .findFirst()
        .ifPresent(LostPages::refuseAskedFor);
    report.reportLoss(ids(lost), today, parameters.number("lost.reRegister.months"));
    returns.lose(lost, today);
    return pages.done(ref);
  }

  /**
   * The device is not asked for any more; its holder has it as before, and a residual value is owed
   * no more.
   *
   * @throws BusinessRuleViolation V-LO-16 without a reason, V-LO-04, V-CC-01
   */
  @RolesAllowed(Permissions.LOSS_HANDLE)
  @Logged(value = AccessAction.UPDATE, object = "LOSS")
  public LostDetails drop(LostRef ref, @Size(max = 400) String reason) {
    Optional<ResidualWithdrawn> owedNoMore =
        pages.open(ref).drop(LocalDate.now(clock), act(reason));
    losses.flush();
    owedNoMore.ifPresent(withdrawn::fire);
    return pages.done(ref);
  }

  /** An estate gets its letter within a time from the death; who refuses before it is a loss. */
  private LocalDate letterDue(RegisterKept form, RecipientDetails holder) {
    LocalDate today = LocalDate.now(clock);
    if (form.reason() == LostReason.REFUSES) {
      return today.plusMonths(lossMonths());
    }
    if (form.reason() != LostReason.ESTATE) {
      throw new BusinessRuleViolation("V-LO-14", "reason");
    }
    LocalDate diedOn = form.diedOn() == null ? holder.deceasedOn() : form.diedOn();
    if (diedOn == null || diedOn.isAfter(today)) {
      throw new BusinessRuleViolation("V-LO-15", "diedOn");
    }
    return diedOn.plusMonths(parameters.number("estate.letter.months"));
  }

  private DeviceHolding mayBeAskedFor(List<DeviceHolding> held, long holdingId) {
    DeviceHolding device =
        held.stream().filter(one -> one.id() == holdingId).findFirst().orElseThrow(NotFound::new);
    if (!device.isDelivered()) {
      throw new BusinessRuleViolation("V-LO-07");
    }
    if (device.chargingForm() == ChargingForm.SALE) {
      throw new BusinessRuleViolation("V-LO-17");
    }
    if (held.stream().anyMatch(main -> isToComeBack(main) && sitsOn(device, main))) {
      throw new BusinessRuleViolation("V-CC-01");
    }
    return device;
  }

  private static boolean isToComeBack(DeviceHolding device) {
    return device.isDelivered() && device.chargingForm() != ChargingForm.SALE;
  }

  private static boolean sitsOn(DeviceHolding part, DeviceHolding main) {
    return main.id().equals(part.parentHoldingId());
  }

  /** What the holder has, locked: nothing of it comes back meanwhile. */
  private List<DeviceHolding> lockHeld(LostReport report) {
    List<DeviceHolding> held = devices.lockHeld(report.recipientId());
    long holdingId = report.deviceHoldingId();
    if (report.status().isKept() && held.stream().noneMatch(one -> one.id() == holdingId)) {
      throw new BusinessRuleViolation("V-LO-19");
    }
    return held;
  }

  private static List<Long> ids(List<DeviceHolding> holdings) {
    return holdings.stream().map(DeviceHolding::id).toList();
  }

  private RecipientDetails visible(String recipientRef) {
    return recipients
        .findVisible(caller.scope(), recipientRef, LocalDate.now(clock))
        .orElseThrow(NotFound::new);
  }

  private int invoiceMonths() {
    return parameters.number("refusal.invoice.months");
  }

  private int lossMonths() {
    return parameters.number("refusal.loss.months");
  }

  private Act act(String reason) {
    return new Act(caller.id(), clock.instant(), reason);
  }
}
