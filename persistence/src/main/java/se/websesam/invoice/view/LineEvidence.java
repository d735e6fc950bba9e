package se.websesam.invoice.view;

import java.time.LocalDate;
import java.util.List;
import se.websesam.invoice.domain.ChargeCause;
import se.websesam.shared.domain.PatientRelated;

/**
 * What proves an invoice line: the rent events, in the order in which they happened, or the case
 * that it comes from; a sale has neither.
 *
 * @param recipientRef the holder of the device, for the access log
 * @param cause the kind of the case, or null
 * @param number its number
 * @param decidedOn the day on which it was decided
 */
public record LineEvidence(
    String recipientRef,
    List<LineEvent> events,
    ChargeCause cause,
    String number,
    LocalDate decidedOn)
    implements PatientRelated {

  /** Keeps its own copy of the events. */
  public LineEvidence {
    events = List.copyOf(events);
  }

  /** What proves a line of rent. */
  public static LineEvidence of(String recipientRef, List<LineEvent> events) {
    return new LineEvidence(recipientRef, events, null, null, null);
  }

  /** What proves a line that is no rent. */
  public static LineEvidence of(
      String recipientRef, ChargeCause cause, String number, LocalDate decidedOn) {
    return new LineEvidence(recipientRef, List.of(), cause, number, decidedOn);
  }
}
