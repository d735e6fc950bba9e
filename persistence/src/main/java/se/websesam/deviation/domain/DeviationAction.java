package se.websesam.deviation.domain;

import static se.websesam.deviation.domain.DeviationStatus.ANSWERED;
import static se.websesam.deviation.domain.DeviationStatus.AWAITING_ITEM;
import static se.websesam.deviation.domain.DeviationStatus.CLOSED;
import static se.websesam.deviation.domain.DeviationStatus.INVESTIGATING;
import static se.websesam.deviation.domain.DeviationStatus.RECEIVED;
import static se.websesam.deviation.domain.DeviationStatus.REDIRECTED;
import static se.websesam.deviation.domain.DeviationStatus.REGISTERED;
import static se.websesam.deviation.domain.DeviationStatus.SEARCHING;
import static se.websesam.deviation.domain.DeviationStatus.SUPPLIER_CLAIM;

import java.util.Set;
import se.websesam.shared.domain.IllegalTransition;

/** What the centre may do with a deviation report, and from where. */
public enum DeviationAction {
  /** Somebody takes it on. */
  RECEIVE(RECEIVED, REGISTERED),
  /** The technical investigation begins. */
  INVESTIGATE(INVESTIGATING, RECEIVED),
  /** PU-12: what is said to have gone back is searched for until a day, or until another one. */
  SEARCH(SEARCHING, RECEIVED, INVESTIGATING, SEARCHING),
  /** PU-12: it was at the centre; it leaves its holder. */
  FIND(ANSWERED, INVESTIGATING, SEARCHING),
  /** PU-12: it was not found; it leaves its holder and is scrapped. */
  SCRAP(ANSWERED, SEARCHING),
  /** The reporter is asked to send the thing in. */
  AWAIT_ITEM(AWAITING_ITEM, INVESTIGATING),
  /** The thing has come. */
  ITEM_ARRIVED(INVESTIGATING, AWAITING_ITEM),
  /** DV-06: the centre claims it of the supplier. */
  CLAIM(SUPPLIER_CLAIM, INVESTIGATING),
  /** The supplier has answered. */
  SUPPLIER_ANSWERED(INVESTIGATING, SUPPLIER_CLAIM),
  /** The reporter gets an answer with cause and measure; also when nothing came or was answered. */
  ANSWER(ANSWERED, INVESTIGATING, SEARCHING, AWAITING_ITEM, SUPPLIER_CLAIM),
  /** DV-05: what was bought and given back is charged again, and the report is looked into. */
  TAKE_BACK_CREDIT(INVESTIGATING, INVESTIGATING, AWAITING_ITEM, SUPPLIER_CLAIM),
  /** It should be a work order. */
  REDIRECT(REDIRECTED, REGISTERED, RECEIVED, INVESTIGATING, AWAITING_ITEM),
  /** The answer was not the last word. */
  REOPEN(INVESTIGATING, ANSWERED),
  /** Nothing is left to do. */
  CLOSE(CLOSED, ANSWERED);

  private final DeviationStatus to;
  private final Set<DeviationStatus> from;

  DeviationAction(DeviationStatus to, DeviationStatus... from) {
    this.to = to;
    this.from = Set.of(from);
  }

  /** The status after the action; V-DV-10 when it may not start from the present one. */
  public DeviationStatus from(DeviationStatus present) {
    if (!isAllowed(present)) {
      throw new IllegalTransition("V-DV-10", this, present);
    }
    return to;
  }

  /** Whether there must be a thing that it can be done with. */
  public boolean needsThing() {
    return this == AWAIT_ITEM || this == CLAIM;
  }

  /** Whether it is only for what is said to have gone back (PU-12). */
  public boolean isOfReturned() {
    return this == SEARCH || this == FIND || this == SCRAP;
  }

  /** Whether it needs a note at most, and neither a day nor an answer. */
  public boolean isPlain() {
    return this != CLAIM && this != ANSWER && this != TAKE_BACK_CREDIT && !isOfReturned();
  }

  /** Whether it has to be said why, or what is asked for. */
  boolean needsWords() {
    return this == AWAIT_ITEM || this == REDIRECT || this == REOPEN || this == TAKE_BACK_CREDIT;
  }

  /** Whether the reporter is told (Appendix C). */
  boolean isTold() {
    return this == AWAIT_ITEM || this == REDIRECT || this == ANSWER;
  }

  /** Whether the action may start from a status. */
  public boolean isAllowed(DeviationStatus present) {
    return from.contains(present);
  }
}
