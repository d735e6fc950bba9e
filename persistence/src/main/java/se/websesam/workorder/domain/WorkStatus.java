package se.websesam.workorder.domain;

/** Where a work order [arbetsorder] is (DOMAIN 4.9), and whose turn it is. */
public enum WorkStatus {
  /** Saved and not sent; only who wrote it sees it. */
  DRAFT(WorkOwner.ORDERER),
  REGISTERED(WorkOwner.CENTRE),
  /** The centre has asked for something. */
  AWAITING_INFO(WorkOwner.ORDERER),
  /** The centre works out what it would cost (WO-08). */
  QUOTING(WorkOwner.CENTRE),
  AWAITING_APPROVAL(WorkOwner.ORDERER),
  APPROVED(WorkOwner.CENTRE),
  /** The answer was stop (WO-08). */
  DECLINED(WorkOwner.NOBODY),
  PLANNED(WorkOwner.CENTRE),
  IN_PROGRESS(WorkOwner.CENTRE),
  AWAITING_PARTS(WorkOwner.CENTRE),
  PERFORMED(WorkOwner.CENTRE),
  /** Done, and what is to be billed goes to the month's invoicing. */
  CLOSED(WorkOwner.NOBODY),
  CANCELLED(WorkOwner.NOBODY);

  private final WorkOwner owner;

  WorkStatus(WorkOwner owner) {
    this.owner = owner;
  }

  /** Who is to act next. */
  public WorkOwner owner() {
    return owner;
  }

  /** Whether somebody still has something to do with it. */
  public boolean isOpen() {
    return owner != WorkOwner.NOBODY;
  }

  /** Whether the work itself has begun, so that its last day counts and not its first. */
  public boolean isBegun() {
    return this == IN_PROGRESS || this == AWAITING_PARTS || this == PERFORMED;
  }
}
