package se.websesam.deviation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import se.websesam.deviation.domain.LostReport;
import se.websesam.deviation.repository.LostRepository;
import se.websesam.deviation.view.LostDetails;
import se.websesam.deviation.view.LostHead;
import se.websesam.shared.domain.NotFound;
import se.websesam.user.service.CurrentCaller;

/** Devices that are lost or not given back, as their pages show them and change them. */
@ApplicationScoped
public class LostPages {

  @Inject private LostRepository losses;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;

  /** A report in scope. */
  LostDetails get(String number) {
    LostHead head = head(number);
    boolean timeOver = head.returnBy() != null && LocalDate.now(clock).isAfter(head.returnBy());
    return new LostDetails(head, losses.listLines(head.id()), timeOver);
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

  /** The page after a change. */
  LostDetails done(LostRef ref) {
    losses.flush();
    return get(ref.number());
  }
}
