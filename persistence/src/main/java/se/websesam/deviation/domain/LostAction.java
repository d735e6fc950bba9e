package se.websesam.deviation.domain;

import static se.websesam.deviation.domain.LostStatus.AT_CENTRE;
import static se.websesam.deviation.domain.LostStatus.JUDGED;
import static se.websesam.deviation.domain.LostStatus.REPORTED;
import static se.websesam.deviation.domain.LostStatus.WITH_HOLDER;
import static se.websesam.deviation.domain.LostStatus.WRITTEN_OFF;

import java.util.Set;
import se.websesam.shared.domain.IllegalTransition;

/** What may be done with the report of a lost device, and from where. */
public enum LostAction {
  /** The cost owner says whether somebody was negligent. */
  JUDGE(JUDGED, REPORTED),
  /** Found with its holder. */
  FIND_WITH_HOLDER(WITH_HOLDER, REPORTED, JUDGED),
  /** Found, and brought to the centre. */
  FIND_AT_CENTRE(AT_CENTRE, REPORTED, JUDGED),
  /** The time in which it could be found is over. */
  WRITE_OFF(WRITTEN_OFF, REPORTED, JUDGED);

  private final LostStatus to;
  private final Set<LostStatus> from;

  LostAction(LostStatus to, LostStatus... from) {
    this.to = to;
    this.from = Set.of(from);
  }

  /** The status after the action; V-LO-04 when it may not start from the present one. */
  public LostStatus from(LostStatus present) {
    if (!isAllowed(present)) {
      throw new IllegalTransition("V-LO-04", this, present);
    }
    return to;
  }

  /** Whether the action may start from a status. */
  public boolean isAllowed(LostStatus present) {
    return from.contains(present);
  }
}
