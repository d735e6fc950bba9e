package se.websesam.order.domain;

/** Where a customer order line [kundorderrad] is (DOMAIN 4.2). */
public enum LineStatus {
  NEW,
  UNDER_REVIEW,
  AWAITING_PURCHASE,
  BACKORDERED,
  ALLOCATED,
  PICKED,
  IN_TRANSIT,
  DELIVERED,
  CANCELLED;

  /** Whether the line is neither delivered nor cancelled. */
  public boolean isOpen() {
    return this != DELIVERED && this != CANCELLED;
  }
}
