package se.websesam.device.view;

import java.time.LocalDate;

/**
 * A part that sits, or sat on a day, on a unit.
 *
 * @param level 0 on the unit itself, 1 on a part of it, and so on
 */
public record UnitPart(
    long holdingId,
    long parentHoldingId,
    int level,
    String articleNumber,
    String designation,
    String individualNumber,
    int quantity,
    LocalDate deliveredOn,
    LocalDate endedOn) {

  /** As it is read; how deep it sits is known when the parts are put together. */
  public UnitPart(
      long holdingId,
      long parentHoldingId,
      String articleNumber,
      String designation,
      String individualNumber,
      int quantity,
      LocalDate deliveredOn,
      LocalDate endedOn) {
    this(
        holdingId,
        parentHoldingId,
        0,
        articleNumber,
        designation,
        individualNumber,
        quantity,
        deliveredOn,
        endedOn);
  }

  /** The same at its depth. */
  public UnitPart at(int level) {
    return new UnitPart(
        holdingId,
        parentHoldingId,
        level,
        articleNumber,
        designation,
        individualNumber,
        quantity,
        deliveredOn,
        endedOn);
  }
}
