package se.websesam.order.domain;

import java.util.Collection;
import java.util.Set;

/** Where a customer order [kundorder] is (DOMAIN 4.2). */
public enum OrderStatus {
  DRAFT,
  REGISTERED,
  PROCESSING,
  PARTLY_DELIVERED,
  DELIVERED,
  /** Something was delivered and the rest cancelled. */
  CLOSED_SHORT,
  CANCELLED,
  DISCARDED;

  private static final Set<OrderStatus> OPEN = Set.of(REGISTERED, PROCESSING, PARTLY_DELIVERED);

  private static final Set<OrderStatus> BEGUN_TO_ARRIVE =
      Set.of(PARTLY_DELIVERED, DELIVERED, CLOSED_SHORT);

  /** Those in which the orderer still waits for something. */
  public static Set<OrderStatus> open() {
    return OPEN;
  }

  /** Those in which something has been delivered. */
  public static Set<OrderStatus> withDelivery() {
    return BEGUN_TO_ARRIVE;
  }

  /** Whether the orderer still waits for something. */
  public boolean isOpen() {
    return OPEN.contains(this);
  }

  /**
   * Whether a user may attach files: to any draft, and to an order of his own until it is closed.
   */
  public boolean takesFiles(boolean own) {
    return this == DRAFT || (isOpen() && own);
  }

  /** The status of a submitted order, which follows from its lines alone. */
  public static OrderStatus of(Collection<LineStatus> lines) {
    boolean delivered = lines.contains(LineStatus.DELIVERED);
    boolean cancelled = lines.contains(LineStatus.CANCELLED);
    boolean open = lines.stream().anyMatch(LineStatus::isOpen);
    boolean begun = lines.stream().anyMatch(line -> line.isOpen() && line != LineStatus.NEW);
    if (!open) {
      return delivered ? (cancelled ? CLOSED_SHORT : DELIVERED) : CANCELLED;
    }
    if (delivered) {
      return PARTLY_DELIVERED;
    }
    return begun || cancelled ? PROCESSING : REGISTERED;
  }
}
