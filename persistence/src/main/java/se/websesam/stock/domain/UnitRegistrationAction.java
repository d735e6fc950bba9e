package se.websesam.stock.domain;

import se.websesam.shared.domain.IllegalTransition;

/** What the centre does with the registration of a new unit. */
public enum UnitRegistrationAction {
  /** The unit is taken over and stands in the store. */
  CONFIRM(UnitRegistrationStatus.CONFIRMED),
  /** It is not; the number is free again. */
  REFUSE(UnitRegistrationStatus.REFUSED);

  private final UnitRegistrationStatus to;

  UnitRegistrationAction(UnitRegistrationStatus to) {
    this.to = to;
  }

  /** The status after the action; V-IN-08 when the registration does not wait any more. */
  public UnitRegistrationStatus from(UnitRegistrationStatus present) {
    if (present != UnitRegistrationStatus.WAITING) {
      throw new IllegalTransition("V-IN-08", this, present);
    }
    return to;
  }
}
