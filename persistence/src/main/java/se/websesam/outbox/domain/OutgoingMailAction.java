package se.websesam.outbox.domain;

import se.websesam.shared.domain.IllegalTransition;

/** What happens to an e-mail that waits. */
public enum OutgoingMailAction {
  /** The mail server has taken it. */
  SEND(OutgoingMailStatus.SENT),
  /** The mail server has not; it is tried again later. */
  FAIL(OutgoingMailStatus.WAITING),
  /** It has been tried for too long to be news. */
  GIVE_UP(OutgoingMailStatus.GIVEN_UP);

  private final OutgoingMailStatus to;

  OutgoingMailAction(OutgoingMailStatus to) {
    this.to = to;
  }

  /** The status after the action; V-MA-01 when it does not wait any more. */
  public OutgoingMailStatus from(OutgoingMailStatus present) {
    if (present != OutgoingMailStatus.WAITING) {
      throw new IllegalTransition("V-MA-01", this, present);
    }
    return to;
  }
}
