package se.websesam.deviation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.websesam.catalogue.domain.ChargingForm;
import se.websesam.deviation.domain.LostReport;
import se.websesam.deviation.domain.LostStatus;
import se.websesam.deviation.repository.LostRepository;
import se.websesam.deviation.view.LostDetails;
import se.websesam.deviation.view.LostHead;
import se.websesam.device.domain.DeviceHolding;
import se.websesam.device.repository.DeviceRepository;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.NotFound;
import se.websesam.user.service.CurrentCaller;

/** Devices that are lost or not given back, as their pages show them and change them. */
@ApplicationScoped
public class LostPages {

  @Inject private LostRepository losses;
  @Inject private DeviceRepository devices;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;

  /** A report in scope. */
  LostDetails get(String number) {
    LostHead head = head(number);
    boolean timeOver = head.returnBy() != null && LocalDate.now(clock).isAfter(head.returnBy());
    List<String> letterNumbers =
        head.status() == LostStatus.TO_RETURN
            ? losses.listToWriteAbout(number).stream().map(LostReport::lostNumber).toList()
            : List.of();
    return new LostDetails(head, losses.listLines(head.id()), timeOver, letterNumbers);
  }

  /** Its head. */
  LostHead head(String number) {
    return losses.findHead(caller.scope(), number).orElseThrow(NotFound::new);
  }

  /** The report itself, as the caller has read it. */
  LostReport open(LostRef ref) {
    LostReport report = losses.get(caller.scope(), ref.number());
    report.requireVersion(ref.version());
    return report;
  }

  /** How the device of a report is or was charged. */
  ChargingForm formOf(LostReport report) {
    long holdingId = report.deviceHoldingId();
    return devices.listById(Set.of(holdingId)).get(holdingId).chargingForm();
  }

  /** Refuses when a report asks for one of the devices already (V-LO-18). */
  void requireNotAskedFor(List<DeviceHolding> held) {
    losses
        .findKept(held.stream().map(DeviceHolding::id).toList())
        .ifPresent(LostPages::refuseAskedFor);
  }

  /** Refuses because a report asks for the device already (V-LO-18). */
  static void refuseAskedFor(String number) {
    throw new BusinessRuleViolation("V-LO-18", null, number);
  }

  /** The page after a change. */
  LostDetails done(LostRef ref) {
    losses.flush();
    return get(ref.number());
  }
}
