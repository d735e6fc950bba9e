package se.websesam.invoice.view;

import java.util.List;
import se.websesam.shared.domain.PatientRelated;

/**
 * What proves an invoice line, in the order in which it happened; a sale has no rent events.
 *
 * @param recipientRef the holder of the device, for the access log
 */
public record LineEvidence(String recipientRef, List<LineEvent> events) implements PatientRelated {

  /** Keeps its own copy of the events. */
  public LineEvidence {
    events = List.copyOf(events);
  }
}
