package se.websesam.outbox.domain;

import se.websesam.shared.domain.IllegalTransition;

/** What happens to an e-mail. */
public enum OutgoingMailAction {
  /** The mail server has taken it. */
  SEND(OutgoingMailStatus.WAITING, OutgoingMailStatus.SENT),
  /** The mail server has not; it is tried again later. */
  FAIL(OutgoingMailStatus.WAITING, OutgoingMailStatus.WAITING),
  /** It has been tried for too long to be news. */
  GIVE_UP(OutgoingMailStatus.WAITING, OutgoingMailStatus.GIVEN_UP),
  /** An administrator asks for it to be tried again. */
  RETRY(OutgoingMailStatus.GIVEN_UP, OutgoingMailStatus.WAITING);

  private final OutgoingMailStatus before;
  private final OutgoingMailStatus after;

  OutgoingMailAction(OutgoingMailStatus before, OutgoingMailStatus after) {
    this.before = before;
    this.after = after;
  }

  /** The status after the action; V-MA-01 when it is not there any more. */
  public OutgoingMailStatus from(OutgoingMailStatus present) {
    if (present != before) {
      throw new IllegalTransition("V-MA-01", this, present);
    }
    return after;
  }
}
