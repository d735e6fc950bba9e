package se.websesam.deviation.domain;

import static se.websesam.deviation.domain.WearStatus.AGREED;
import static se.websesam.deviation.domain.WearStatus.CHARGED;
import static se.websesam.deviation.domain.WearStatus.CONTESTED;
import static se.websesam.deviation.domain.WearStatus.REGISTERED;
import static se.websesam.deviation.domain.WearStatus.WAIVED;

import java.util.Set;
import se.websesam.shared.domain.IllegalTransition;

/** What may be done with a case of abnormal wear, and from where. */
public enum WearAction {
  /** The prescriber agrees. */
  AGREE(AGREED, REGISTERED),
  /** The prescriber does not. */
  CONTEST(CONTESTED, REGISTERED),
  /** It is decided that it is to be paid, when the prescriber has had a say, or time for it. */
  CHARGE(CHARGED, REGISTERED, AGREED, CONTESTED),
  /** It is decided that nothing is to be paid. */
  WAIVE(WAIVED, REGISTERED, AGREED, CONTESTED);

  private final WearStatus to;
  private final Set<WearStatus> from;

  WearAction(WearStatus to, WearStatus... from) {
    this.to = to;
    this.from = Set.of(from);
  }

  /** The status after the action; V-AW-04 when it may not start from the present one. */
  public WearStatus from(WearStatus present) {
    if (!isAllowed(present)) {
      throw new IllegalTransition("V-AW-04", this, present);
    }
    return to;
  }

  /** Whether the action may start from a status. */
  public boolean isAllowed(WearStatus present) {
    return from.contains(present);
  }
}
