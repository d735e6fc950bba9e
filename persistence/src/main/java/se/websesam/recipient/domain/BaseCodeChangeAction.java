package se.websesam.recipient.domain;

import static se.websesam.recipient.domain.BaseCodeChangeStatus.COMING;
import static se.websesam.recipient.domain.BaseCodeChangeStatus.IN_FORCE;
import static se.websesam.recipient.domain.BaseCodeChangeStatus.TAKEN_BACK;

import java.util.Set;
import se.websesam.shared.domain.IllegalTransition;

/** What may happen to a change of base code [byte av baskod], and from where. */
public enum BaseCodeChangeAction {
  /** Its day has come. */
  TAKE_EFFECT(IN_FORCE, COMING),
  /** It is not to be after all. */
  TAKE_BACK(TAKEN_BACK, COMING);

  private final BaseCodeChangeStatus to;
  private final Set<BaseCodeChangeStatus> from;

  BaseCodeChangeAction(BaseCodeChangeStatus to, BaseCodeChangeStatus... from) {
    this.to = to;
    this.from = Set.of(from);
  }

  /** The status after the action; refuses when it may not start from the present one. */
  public BaseCodeChangeStatus from(BaseCodeChangeStatus present) {
    if (!isAllowed(present)) {
      throw new IllegalTransition("V-BC-05", this, present);
    }
    return to;
  }

  /** Whether the action may start from a status. */
  public boolean isAllowed(BaseCodeChangeStatus present) {
    return from.contains(present);
  }
}
