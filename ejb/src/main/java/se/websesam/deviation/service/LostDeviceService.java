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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.websesam.audit.domain.AccessAction;
import se.websesam.audit.service.Logged;
import se.websesam.audit.service.NotLogged;
import se.websesam.audit.service.ObjectId;
import se.websesam.deviation.domain.Loss;
import se.websesam.deviation.domain.LostReport;
import se.websesam.deviation.domain.LostStatus;
import se.websesam.deviation.domain.ResidualCharged;
import se.websesam.deviation.domain.ResidualWithdrawn;
import se.websesam.deviation.repository.DeviationSourceRepository;
import se.websesam.deviation.repository.LostRepository;
import se.websesam.deviation.view.HeldSource;
import se.websesam.deviation.view.LostDetails;
import se.websesam.deviation.view.LostForm;
import se.websesam.deviation.view.LostRow;
import se.websesam.device.domain.DeviceHolding;
import se.websesam.device.repository.DeviceRepository;
import se.websesam.device.service.DeviceReturns;
import se.websesam.device.view.DeviceRow;
import se.websesam.parameter.repository.Parameters;
import se.websesam.recipient.repository.RecipientRepository;
import se.websesam.recipient.view.RecipientDetails;
import se.websesam.shared.domain.Act;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Permissions;
import se.websesam.shared.repository.FormSubmissionRepository;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;
import se.websesam.user.service.CurrentCaller;

/** Lost devices [förkomna hjälpmedel]: reported, judged, found again. */
@Stateless
public class LostDeviceService {

  private static final String REPORT = "lost.report";

  @Inject private LostRepository losses;
  @Inject private LostPages pages;
  @Inject private DeviationSourceRepository sources;
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
   * What the form shows for a device.
   *
   * @throws NotFound when nobody whom the caller may see has it
   */
  @RolesAllowed(Permissions.LOSS_REGISTER)
  @Logged(value = AccessAction.VIEW, object = "LOSS_FORM")
  public LostForm form(String recipientRef, long holdingId) {
    RecipientDetails holder =
        recipients
            .findVisible(caller.scope(), recipientRef, LocalDate.now(clock))
            .orElseThrow(NotFound::new);
    List<DeviceRow> rows =
        devices.listHeld(caller.scope(), holder.id()).stream()
            .filter(row -> row.deliveredOn() != null)
            .toList();
    DeviceRow device =
        rows.stream()
            .filter(row -> row.holdingId() == holdingId)
            .findFirst()
            .orElseThrow(NotFound::new);
    List<DeviceRow> all = new ArrayList<>(List.of(device));
    rows.stream()
        .filter(row -> row.isComponent() && row.parentHoldingId() == holdingId)
        .filter(row -> !row.isGoingBack())
        .forEach(all::add);
    return new LostForm(holder, all);
  }

  /**
   * Reports a loss: the holding ends, with the parts that sat on the device, and so does rent. The
   * same form sent again gets the same number.
   *
   * @throws BusinessRuleViolation V-LO-01 when the device is on its way back (PU-09), V-LO-02,
   *     V-LO-03, V-LO-07 when it has not been delivered, V-LO-18 when a report asks for it, or for
   *     a part on it, already
   * @throws NotFound when nobody whom the caller may see has it
   */
  @RolesAllowed(Permissions.LOSS_REGISTER)
  @Logged(value = AccessAction.CREATE, object = "LOSS")
  public LostDetails report(@Valid ReportLoss form) {
    Instant now = clock.instant();
    Optional<String> earlier = forms.claim(form.formKey(), REPORT, caller.id(), now);
    if (earlier.isPresent()) {
      return pages.get(earlier.get());
    }
    LocalDate today = LocalDate.now(clock);
    HeldSource source = sources.findHeld(form.holdingId()).orElseThrow(NotFound::new);
    if (!recipients.isVisible(caller.scope(), source.recipientId(), today)) {
      throw new NotFound();
    }
    // locked before it is read anew: nobody orders a pickup of it meanwhile
    List<DeviceHolding> lost = lost(devices.lockHeld(source.recipientId()), form.holdingId());
    pages.requireNotAskedFor(lost);
    LostReport report =
        LostReport.reported(
            losses.nextNumber(),
            new LostReport.Parties(source.recipientId(), source.customerId()),
            lost.stream().map(DeviceHolding::id).toList(),
            Loss.reported(form.lostOn(), today, parameters.number("lost.reRegister.months")),
            form.circumstances(),
            Act.of(caller.id(), now));
    losses.add(report);
    returns.lose(lost, today);
    forms.answer(form.formKey(), report.lostNumber());
    losses.flush();
    return pages.get(report.lostNumber());
  }

  /**
   * Keeps what the cost owner has judged, also of what is written off.
   *
   * @throws BusinessRuleViolation V-LO-06 when either is missing, V-LO-04, V-CC-01
   */
  @RolesAllowed(Permissions.LOSS_REGISTER)
  @Logged(value = AccessAction.UPDATE, object = "LOSS")
  public LostDetails judge(LostRef ref, Boolean negligent, @Size(max = 80) String costOwner) {
    pages.open(ref).judge(negligent, costOwner);
    return pages.done(ref);
  }

  /**
   * Charges what the device was still worth to the payer of its holding, after a judgement of
   * negligence; it stands on the next invoice.
   *
   * @param amount SEK
   * @param otherPayer who is to pay in the end when it is somebody else, or null
   * @throws BusinessRuleViolation V-LO-08 without negligence or when it has been found, V-LO-09 for
   *     no amount, V-LO-10 when it has been charged before, V-LO-12 for what was bought, V-CC-01
   */
  @RolesAllowed(Permissions.LOSS_HANDLE)
  @Logged(value = AccessAction.UPDATE, object = "LOSS")
  public LostDetails charge(
      LostRef ref,
      @Digits(integer = 10, fraction = 2) BigDecimal amount,
      @Size(max = 120) String otherPayer) {
    LostReport report = pages.open(ref);
    ResidualCharged value =
        report.charge(pages.formOf(report), amount, otherPayer, LocalDate.now(clock));
    losses.flush();
    charged.fire(value);
    return pages.done(ref);
  }

  /**
   * Sets another residual value than before, as long as that stands on no invoice.
   *
   * @param amount SEK; zero when nothing is to be paid
   * @param otherPayer who is to pay in the end when it is somebody else, or null
   * @throws BusinessRuleViolation V-LO-11 when it stands on an invoice, V-LO-08 when none is set or
   *     the device has come back, V-LO-09 for no amount, V-CC-01
   */
  @RolesAllowed(Permissions.LOSS_HANDLE)
  @Logged(value = AccessAction.UPDATE, object = "LOSS")
  public LostDetails changeResidual(
      LostRef ref,
      @Digits(integer = 10, fraction = 2) BigDecimal amount,
      @Size(max = 120) String otherPayer) {
    LostReport report = pages.open(ref);
    ResidualCharged value =
        report.changeResidual(pages.formOf(report), amount, otherPayer, LocalDate.now(clock));
    losses.flush();
    charged.fire(value);
    return pages.done(ref);
  }

  /**
   * The device is with its holder after all: he has it as before, and rent runs again. A residual
   * value is owed no more.
   *
   * @throws BusinessRuleViolation V-LO-05 when the time is over, V-LO-04, V-CC-01
   */
  @RolesAllowed(Permissions.LOSS_HANDLE)
  @Logged(value = AccessAction.UPDATE, object = "LOSS")
  public LostDetails foundWithHolder(LostRef ref) {
    LocalDate today = LocalDate.now(clock);
    LostReport report = pages.open(ref);
    Optional<ResidualWithdrawn> owedNoMore =
        report.findWithHolder(today, Act.of(caller.id(), clock.instant()));
    losses.flush();
    owedNoMore.ifPresent(withdrawn::fire);
    returns.regain(report.holdingIds(), today);
    return pages.done(ref);
  }

  /**
   * The device has come to the centre: its units wait at return reception. A residual value is owed
   * no more.
   *
   * @throws BusinessRuleViolation V-LO-05 when the time is over, V-LO-04, V-CC-01
   */
  @RolesAllowed(Permissions.LOSS_HANDLE)
  @Logged(value = AccessAction.UPDATE, object = "LOSS")
  public LostDetails foundAtCentre(LostRef ref) {
    LostReport report = pages.open(ref);
    Optional<ResidualWithdrawn> owedNoMore =
        report.findAtCentre(LocalDate.now(clock), Act.of(caller.id(), clock.instant()));
    losses.flush();
    owedNoMore.ifPresent(withdrawn::fire);
    returns.receiveLost(report.holdingIds());
    return pages.done(ref);
  }

  /** Whether the caller may open a report with a number. */
  @RolesAllowed({Permissions.LOSS_REGISTER, Permissions.LOSS_HANDLE})
  @NotLogged("says that there is one and nothing of it; its page writes the row")
  public boolean isKnown(String number) {
    return losses.findHead(caller.scope(), number).isPresent();
  }

  /**
   * One page of losses, one's own and those of one's customers; the centre sees all.
   *
   * @param status one status, or null
   */
  @RolesAllowed({Permissions.LOSS_REGISTER, Permissions.LOSS_HANDLE})
  @Logged(value = AccessAction.SEARCH, object = "LOSS")
  public Page<LostRow> list(LostStatus status, PageRequest page) {
    return losses.list(caller.scope(), status, page);
  }

  /**
   * The page of a loss.
   *
   * @throws NotFound when it is neither the caller's own nor one of his customers'
   */
  @RolesAllowed({Permissions.LOSS_REGISTER, Permissions.LOSS_HANDLE})
  @Logged(value = AccessAction.VIEW, object = "LOSS")
  public LostDetails details(@ObjectId String number) {
    return pages.get(number);
  }

  /** The device and the parts on it that are not on their way back. */
  static List<DeviceHolding> lost(List<DeviceHolding> held, long holdingId) {
    DeviceHolding device =
        held.stream().filter(h -> h.id() == holdingId).findFirst().orElseThrow(NotFound::new);
    if (!device.isDelivered()) {
      throw new BusinessRuleViolation("V-LO-07");
    }
    if (device.isGoingBack()) {
      throw new BusinessRuleViolation("V-LO-01");
    }
    return DeviceReturns.withParts(List.of(device), held);
  }
}
