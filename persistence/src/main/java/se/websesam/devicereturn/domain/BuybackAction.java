package se.websesam.devicereturn.domain;

import static se.websesam.devicereturn.domain.BuybackStatus.CREDITED;
import static se.websesam.devicereturn.domain.BuybackStatus.REFUSED;
import static se.websesam.devicereturn.domain.BuybackStatus.SENT;

import java.util.Set;
import se.websesam.shared.domain.IllegalTransition;

/** What the centre may do with a buy-back, and from where. */
public enum BuybackAction {
  /** It has come, unused and in its package, and is credited. */
  RECEIVE(CREDITED, SENT),
  /** It is not taken back. */
  REFUSE(REFUSED, SENT);

  private final BuybackStatus to;
  private final Set<BuybackStatus> from;

  BuybackAction(BuybackStatus to, BuybackStatus... from) {
    this.to = to;
    this.from = Set.of(from);
  }

  /** The status after the action; V-RE-08 when it may not start from the present one. */
  public BuybackStatus from(BuybackStatus present) {
    if (!isAllowed(present)) {
      throw new IllegalTransition("V-RE-08", this, present);
    }
    return to;
  }

  /** Whether the action may start from a status. */
  public boolean isAllowed(BuybackStatus present) {
    return from.contains(present);
  }
}
