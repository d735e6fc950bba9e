package se.websesam.device.view;

import se.websesam.device.domain.IndividualStatus;

/**
 * A unit that a search has found.
 *
 * @param formerNumber the number that it bore before and was found by, or null
 */
public record UnitHit(
    String individualNumber,
    String articleNumber,
    String designation,
    IndividualStatus status,
    String formerNumber) {

  /** One found by the number that it bears. */
  public UnitHit(
      String individualNumber, String articleNumber, String designation, IndividualStatus status) {
    this(individualNumber, articleNumber, designation, status, null);
  }
}
