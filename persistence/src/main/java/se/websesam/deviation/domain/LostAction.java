package se.websesam.deviation.domain;

import static se.websesam.deviation.domain.LostStatus.AT_CENTRE;
import static se.websesam.deviation.domain.LostStatus.CHARGED;
import static se.websesam.deviation.domain.LostStatus.DROPPED;
import static se.websesam.deviation.domain.LostStatus.IN_STORE;
import static se.websesam.deviation.domain.LostStatus.JUDGED;
import static se.websesam.deviation.domain.LostStatus.LETTER_SENT;
import static se.websesam.deviation.domain.LostStatus.REPORTED;
import static se.websesam.deviation.domain.LostStatus.RETURNED;
import static se.websesam.deviation.domain.LostStatus.TO_RETURN;
import static se.websesam.deviation.domain.LostStatus.WITH_HOLDER;
import static se.websesam.deviation.domain.LostStatus.WRITTEN_OFF;

import java.util.Map;
import se.websesam.shared.domain.IllegalTransition;

/** What may be done with the report of a lost device, and from where. */
public enum LostAction {
  /** Who has it is asked by letter to give it back. */
  SEND_LETTER(Map.of(TO_RETURN, LETTER_SENT)),
  /** Who has it did not give it back in time, and it is settled what it was still worth. */
  CHARGE(Map.of(LETTER_SENT, CHARGED)),
  /** It did not come back in time and is reported as lost; a charge was a judgement as well. */
  REPORT(Map.of(LETTER_SENT, REPORTED, CHARGED, JUDGED)),
  /** It has come back. */
  RETURN(Map.of(TO_RETURN, RETURNED, LETTER_SENT, RETURNED, CHARGED, RETURNED)),
  /** It is not asked for any more. */
  DROP(Map.of(TO_RETURN, DROPPED, LETTER_SENT, DROPPED, CHARGED, DROPPED)),
  /** The cost owner says whether somebody was negligent. */
  JUDGE(Map.of(REPORTED, JUDGED, WRITTEN_OFF, WRITTEN_OFF)),
  /** Found with its holder. */
  FIND_WITH_HOLDER(Map.of(REPORTED, WITH_HOLDER, JUDGED, WITH_HOLDER)),
  /** Found, and brought to the centre. */
  FIND_AT_CENTRE(Map.of(REPORTED, AT_CENTRE, JUDGED, AT_CENTRE)),
  /** Found by the count of a store, which ends it by itself. */
  FIND_IN_STORE(Map.of(REPORTED, IN_STORE, JUDGED, IN_STORE)),
  /** The time in which it could be found is over. */
  WRITE_OFF(Map.of(REPORTED, WRITTEN_OFF, JUDGED, WRITTEN_OFF));

  private final Map<LostStatus, LostStatus> next;

  LostAction(Map<LostStatus, LostStatus> next) {
    this.next = next;
  }

  /** The status after the action; V-LO-04 when it may not start from the present one. */
  public LostStatus from(LostStatus present) {
    if (!isAllowed(present)) {
      throw new IllegalTransition("V-LO-04", this, present);
    }
    return next.get(present);
  }

  /** Whether the action may start from a status. */
  public boolean isAllowed(LostStatus present) {
    return next.containsKey(present);
  }
}
