package se.websesam.workorder.view;

import java.time.LocalDate;

/**
 * A device that goes back with the technician who dismounts it (PU-13).
 *
 * @param endedOn the day he brought it, or null while it is waited for
 */
public record WorkReturn(
    long holdingId,
    String articleNumber,
    String designation,
    String individualNumber,
    int quantity,
    LocalDate endedOn) {

  /** Whether the technician has not brought it yet. */
  public boolean isWaiting() {
    return endedOn == null;
  }
}
