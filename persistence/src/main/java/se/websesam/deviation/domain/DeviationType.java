package se.websesam.deviation.domain;

import java.util.Set;

/** What has gone wrong [typ av felrapport]; which can be chosen, the route decides (DV-01). */
public enum DeviationType {
  NOT_AS_SPECIFIED,
  INCOMPLETE_DELIVERY,
  WRONG_ADDRESS,
  DIRTY_AT_DELIVERY,
  BROKEN_AT_DELIVERY,
  POOR_QUALITY,
  LATE_DELIVERY,
  RETURNED_NOT_DEREGISTERED,
  MAINTENANCE,
  INSTALLATION,
  CONSULTATION,
  MISSED_COLLECTION,
  ADMINISTRATION,
  TREATMENT,
  NOT_REACHABLE,
  LONG_RESPONSE,
  STORE_UNPACKING,
  STORE_SHORTAGE,
  /** A product that is faulty before anybody has got it. */
  FAULT_BEFORE_PRESCRIPTION;

  private static final Set<DeviationType> DELIVERY =
      Set.of(
          NOT_AS_SPECIFIED,
          INCOMPLETE_DELIVERY,
          WRONG_ADDRESS,
          DIRTY_AT_DELIVERY,
          BROKEN_AT_DELIVERY);

  private static final Set<DeviationType> PRODUCT =
      Set.of(POOR_QUALITY, BROKEN_AT_DELIVERY, FAULT_BEFORE_PRESCRIPTION);

  private static final Set<DeviationType> HELD = Set.of(POOR_QUALITY, RETURNED_NOT_DEREGISTERED);

  /** Whether it is about a delivery, which has a delivery note (DV-02). */
  public boolean isDelivery() {
    return DELIVERY.contains(this);
  }

  /** Whether the product itself is faulty: a claim [reklamation], to be mended or replaced. */
  public boolean isProduct() {
    return PRODUCT.contains(this);
  }

  /** Whether somebody must have got the thing, so that it cannot be reported while on order. */
  boolean isOfHeld() {
    return HELD.contains(this);
  }

  /** Whether it may have been damaged on the way, which pictures show best (DV-08). */
  public boolean isTransport() {
    return this == BROKEN_AT_DELIVERY;
  }
}
