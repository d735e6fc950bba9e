package se.websesam.deviation.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import se.websesam.audit.domain.AccessAction;
import se.websesam.audit.service.Logged;
import se.websesam.deviation.domain.DeviationAction;
import se.websesam.deviation.domain.DeviationAnswer;
import se.websesam.deviation.domain.DeviationReport;
import se.websesam.deviation.domain.DeviationTold;
import se.websesam.deviation.domain.PurchaseCredited;
import se.websesam.deviation.repository.DeviationRepository;
import se.websesam.deviation.view.DeviationDetails;
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
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;
  @Inject private Event<DeviationTold> told;
  @Inject private Event<PurchaseCredited> credited;

  /**
   * Does something that needs at most some words. A claimed rented unit leaves its holder when it
   * arrives, unless the same one is wanted back (DV-05).
   *
   * @throws BusinessRuleViolation V-DV-10 when the status does not allow it, V-DV-12 without words
   *     where they are needed, V-CC-01
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
   *     V-DV-19 when there is nothing to give back, V-DV-10, V-CC-01
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
