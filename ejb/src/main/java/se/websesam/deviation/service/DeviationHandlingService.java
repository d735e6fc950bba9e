package se.websesam.deviation.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.websesam.audit.domain.AccessAction;
import se.websesam.audit.service.Logged;
import se.websesam.deviation.domain.DeviationAction;
import se.websesam.deviation.domain.DeviationAnswer;
import se.websesam.deviation.domain.DeviationReport;
import se.websesam.deviation.domain.DeviationTold;
import se.websesam.deviation.domain.PurchaseCreditTakenBack;
import se.websesam.deviation.domain.PurchaseCredited;
import se.websesam.deviation.repository.DeviationRepository;
import se.websesam.deviation.view.DeviationDetails;
import se.websesam.device.domain.DeviceHolding;
import se.websesam.device.repository.DeviceRepository;
import se.websesam.device.service.DeviceReturns;
import se.websesam.shared.domain.Act;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.Permissions;
import se.websesam.user.service.CurrentCaller;

/** What the centre does with deviation reports: receive, look into, claim, answer, close. */
@Stateless
public class DeviationHandlingService {

  @Inject private DeviationRepository reports;
  @Inject private DeviationPages pages;
  @Inject private DeviceReturns returns;
  @Inject private DeviceRepository devices;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;
  @Inject private Event<DeviationTold> told;
  @Inject private Event<PurchaseCredited> credited;
  @Inject private Event<PurchaseCreditTakenBack> takenBack;

  /**
   * Does something that needs at most some words. A claimed rented unit leaves its holder when it
   * arrives, unless the same one is wanted back (DV-05).
   *
   * @throws BusinessRuleViolation V-DV-10 when the status does not allow it, V-DV-12 without words
   *     where they are needed, V-DV-23 when it would end with a credit that it does not uphold,
   *     V-CC-01
   */
  @RolesAllowed(Permissions.DEVIATION_HANDLE)
  @Logged(value = AccessAction.UPDATE, object = "DEVIATION")
  public DeviationDetails handle(
      DeviationRef ref, DeviationAction action, @Size(max = 400) String note) {
    DeviationReport report = open(ref);
    report.handle(action, act(note)).ifPresent(told::fire);
    if (action == DeviationAction.ITEM_ARRIVED && report.isDeregisteredOnArrival()) {
      returns.claimed(report.subject().holdingId(), LocalDate.now(clock));
    }
    return done(ref);
  }

  /**
   * Claims it of the supplier [leverantörsreklamation] (DV-06).
   *
   * @param reference what the supplier calls the claim, or null
   * @throws BusinessRuleViolation V-DV-10, V-CC-01
   */
  @RolesAllowed(Permissions.DEVIATION_HANDLE)
  @Logged(value = AccessAction.UPDATE, object = "DEVIATION")
  public DeviationDetails claim(
      DeviationRef ref, @Size(max = 80) String reference, @Size(max = 400) String note) {
    open(ref).claim(reference, act(note));
    return done(ref);
  }

  /**
   * Answers the reporter, who gets a message; what was bought and at fault may be given back with
   * it (DV-05).
   *
   * @throws BusinessRuleViolation V-DV-11 when cause, measure or answer is missing, V-DV-16 to
   *     V-DV-19 when there is nothing to give back, V-DV-23 when it does not uphold a credit that
   *     stands, V-DV-10, V-CC-01
   */
  @RolesAllowed(Permissions.DEVIATION_HANDLE)
  @Logged(value = AccessAction.UPDATE, object = "DEVIATION")
  public DeviationDetails answer(DeviationRef ref, @Valid AnswerDeviation answer) {
    DeviationAnswer whole = new DeviationAnswer(answer.cause(), answer.measure(), answer.text());
    DeviationReport report = open(ref);
    told.fire(report.answer(whole, act(null)));
    if (answer.creditPurchase()) {
      credited.fire(report.creditPurchase(LocalDate.now(clock)));
    }
    return done(ref);
  }

  /**
   * Takes back what was given back for it (DV-05): what has not been invoiced falls away, the rest
   * is charged again in the next invoicing to whoever got it. The report is looked into.
   *
   * @throws BusinessRuleViolation V-DV-12 without words, V-DV-10 when nothing is given back,
   *     V-CC-01
   */
  @RolesAllowed(Permissions.DEVIATION_HANDLE)
  @Logged(value = AccessAction.UPDATE, object = "DEVIATION")
  public DeviationDetails takeBackCredit(DeviationRef ref, @Size(max = 400) String note) {
    PurchaseCreditTakenBack back = open(ref).takeBackCredit(LocalDate.now(clock), act(note));
    reports.flush();
    takenBack.fire(back);
    return done(ref);
  }

  /**
   * Searches for what is said to have gone back, until a day (PU-12). Its rent runs meanwhile.
   *
   * @throws BusinessRuleViolation V-DV-20 without a day to come, V-DV-21 when its holder has it no
   *     more, V-DV-22 when it is on its way back, V-DV-10, V-CC-01
   */
  @RolesAllowed(Permissions.DEVIATION_HANDLE)
  @Logged(value = AccessAction.UPDATE, object = "DEVIATION")
  public DeviationDetails search(DeviationRef ref, LocalDate until, @Size(max = 400) String note) {
    DeviationReport report = open(ref);
    report.search(until, LocalDate.now(clock), act(note));
    searched(report);
    return done(ref);
  }

  /**
   * It was found at the centre: it leaves its holder with what sits on it, rent ends today, and its
   * units wait at return reception. The reporter gets the words (PU-12).
   *
   * @throws BusinessRuleViolation V-DV-11 without words, V-DV-21, V-DV-22, V-DV-10, V-CC-01
   */
  @RolesAllowed(Permissions.DEVIATION_HANDLE)
  @Logged(value = AccessAction.UPDATE, object = "DEVIATION")
  public DeviationDetails find(DeviationRef ref, @Size(max = 1000) String words) {
    DeviationReport report = open(ref);
    DeviationTold answer = report.find(words, act(null));
    returns.found(searched(report), LocalDate.now(clock));
    told.fire(answer);
    return done(ref);
  }

  /**
   * It was not found [svinn efter utredning]: it leaves its holder with what sits on it, rent ends
   * today and not before, and its units are scrapped. The reporter gets the words (PU-12).
   *
   * @throws BusinessRuleViolation V-DV-11 without words, V-DV-21, V-DV-22, V-DV-10, V-CC-01
   */
  @RolesAllowed(Permissions.DEVIATION_HANDLE)
  @Logged(value = AccessAction.UPDATE, object = "DEVIATION")
  public DeviationDetails scrap(DeviationRef ref, @Size(max = 1000) String words) {
    DeviationReport report = open(ref);
    DeviationTold answer = report.scrap(words, act(null));
    returns.shrink(searched(report), LocalDate.now(clock));
    told.fire(answer);
    return done(ref);
  }

  /** What is searched for, with what sits on it, locked: nobody orders a pickup of it meanwhile. */
  private List<DeviceHolding> searched(DeviationReport report) {
    List<DeviceHolding> held = devices.lockHeld(report.subject().recipientId());
    DeviceHolding device =
        held.stream()
            .filter(one -> one.id().equals(report.subject().holdingId()) && one.isDelivered())
            .findFirst()
            .orElseThrow(() -> new BusinessRuleViolation("V-DV-21"));
    if (device.isGoingBack()) {
      throw new BusinessRuleViolation("V-DV-22", null, device.goesBackBy());
    }
    return DeviceReturns.withParts(List.of(device), held);
  }

  private DeviationReport open(DeviationRef ref) {
    DeviationReport report = reports.get(caller.scope(), ref.number());
    report.requireVersion(ref.version());
    return report;
  }

  private Act act(String note) {
    return new Act(caller.id(), clock.instant(), note == null ? null : note.strip());
  }

  private DeviationDetails done(DeviationRef ref) {
    reports.flush();
    return pages.get(ref.number());
  }
}
