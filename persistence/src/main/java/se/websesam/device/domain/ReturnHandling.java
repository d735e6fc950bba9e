package se.websesam.device.domain;

/** What return reception does with a unit that has come back (DOMAIN 6.7). */
public enum ReturnHandling {
  /** Straight to the shelf. */
  RESTOCK(IndividualAction.RESTOCK),
  /** To be washed, checked and made whole first [rekonditionering]. */
  RECONDITION(IndividualAction.RECONDITION),
  /** Thrown away [skrotas]. */
  SCRAP(IndividualAction.SCRAP);

  private final IndividualAction action;

  ReturnHandling(IndividualAction action) {
    this.action = action;
  }

  IndividualAction action() {
    return action;
  }

  /** How a holding ends whose device is handled so. */
  public HoldingEndKind endOfPickup() {
    return this == SCRAP ? HoldingEndKind.SCRAPPED : HoldingEndKind.PICKED_UP;
  }
}
