package se.websesam.order.domain;

import se.websesam.shared.domain.IllegalTransition;

/** What may happen to a run of the refill; all of it starts from RUNNING. */
public enum RefillAction {
  /** It broke off, or was found without a sign of life. */
  FAIL(RefillStatus.FAILED),
  /** Every store it had to look at has its outcome. */
  COMPLETE(RefillStatus.COMPLETED);

  private final RefillStatus to;

  RefillAction(RefillStatus to) {
    this.to = to;
  }

  /** The status after the action; V-RF-01 when the run is over. */
  public RefillStatus from(RefillStatus present) {
    if (present != RefillStatus.RUNNING) {
      throw new IllegalTransition("V-RF-01", this, present);
    }
    return to;
  }
}
