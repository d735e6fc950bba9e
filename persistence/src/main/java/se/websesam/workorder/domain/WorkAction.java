package se.websesam.workorder.domain;

import static se.websesam.workorder.domain.WorkStatus.APPROVED;
import static se.websesam.workorder.domain.WorkStatus.AWAITING_APPROVAL;
import static se.websesam.workorder.domain.WorkStatus.AWAITING_INFO;
import static se.websesam.workorder.domain.WorkStatus.AWAITING_PARTS;
import static se.websesam.workorder.domain.WorkStatus.CANCELLED;
import static se.websesam.workorder.domain.WorkStatus.CLOSED;
import static se.websesam.workorder.domain.WorkStatus.DECLINED;
import static se.websesam.workorder.domain.WorkStatus.DRAFT;
import static se.websesam.workorder.domain.WorkStatus.IN_PROGRESS;
import static se.websesam.workorder.domain.WorkStatus.PERFORMED;
import static se.websesam.workorder.domain.WorkStatus.PLANNED;
import static se.websesam.workorder.domain.WorkStatus.QUOTING;
import static se.websesam.workorder.domain.WorkStatus.REGISTERED;

import java.util.Set;
import se.websesam.shared.domain.IllegalTransition;

/** What may be done with a work order, from where, and by whom. */
public enum WorkAction {
  /** It is sent to the centre [verkställ]. */
  SUBMIT(WorkOwner.ORDERER, REGISTERED, DRAFT),
  /** The centre needs to know more. */
  ASK(WorkOwner.CENTRE, AWAITING_INFO, REGISTERED, APPROVED, PLANNED),
  /** Who wrote it has answered; planning begins anew. */
  ANSWER(WorkOwner.ORDERER, REGISTERED, AWAITING_INFO),
  /** WO-08: the centre works out a cost proposal. */
  BEGIN_QUOTE(WorkOwner.CENTRE, QUOTING, REGISTERED),
  /** WO-08: the cost proposal is ready. */
  QUOTE(WorkOwner.CENTRE, AWAITING_APPROVAL, QUOTING),
  /** WO-08: go. */
  APPROVE(WorkOwner.ORDERER, APPROVED, AWAITING_APPROVAL),
  /** WO-08: stop. */
  DECLINE(WorkOwner.ORDERER, DECLINED, AWAITING_APPROVAL),
  /** The day is set, or moved to another. */
  PLAN(WorkOwner.CENTRE, PLANNED, REGISTERED, APPROVED, PLANNED),
  START(WorkOwner.CENTRE, IN_PROGRESS, PLANNED),
  /** Something has to be bought first. */
  WAIT_FOR_PARTS(WorkOwner.CENTRE, AWAITING_PARTS, IN_PROGRESS),
  RESUME(WorkOwner.CENTRE, IN_PROGRESS, AWAITING_PARTS),
  PERFORM(WorkOwner.CENTRE, PERFORMED, IN_PROGRESS),
  /** Its labour and material are complete and what is to be billed is billed. */
  CLOSE(WorkOwner.CENTRE, CLOSED, PERFORMED),
  /** WO-06: the centre gives it up and says why. */
  CANCEL(
      WorkOwner.CENTRE,
      CANCELLED,
      REGISTERED,
      AWAITING_INFO,
      QUOTING,
      AWAITING_APPROVAL,
      APPROVED,
      PLANNED,
      IN_PROGRESS,
      AWAITING_PARTS),
  /** Who wrote it takes it back before anything is planned. */
  WITHDRAW(WorkOwner.ORDERER, CANCELLED, REGISTERED, AWAITING_INFO);

  private final WorkOwner by;
  private final WorkStatus to;
  private final Set<WorkStatus> from;

  WorkAction(WorkOwner by, WorkStatus to, WorkStatus... from) {
    this.by = by;
    this.to = to;
    this.from = Set.of(from);
  }

  /** The status after the action; V-WO-09 when it may not start from the present one. */
  public WorkStatus from(WorkStatus present) {
    if (!isAllowed(present)) {
      throw new IllegalTransition("V-WO-09", this, present);
    }
    return to;
  }

  /** Whether the action may start from a status. */
  public boolean isAllowed(WorkStatus present) {
    return from.contains(present);
  }

  /** Who does it. */
  public WorkOwner by() {
    return by;
  }
}
