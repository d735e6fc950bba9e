package se.websesam.device.domain;

/** What can happen to a holding that starts, stops or changes its rent [hyreshändelse]. */
public enum RentEventKind {
  /**
   * The device was handed over [utlämnad]; rent runs from that day, to the payer and rate given.
   */
  DELIVERED,

  /** A pickup order was registered [hämtorder]; rent stops some working days later (PU-06). */
  PICKUP_ORDERED,

  /** The pickup order was cancelled [återkallad] and never counted (PU-08). */
  PICKUP_CANCELLED,

  /** The device was missing at return reception [saknad]; rent runs again from that day (PU-11). */
  MISSING,

  /** The device was found [återfunnen]; rent ends that day. */
  FOUND,

  /** The device was received [återlämnad]; rent ends that day. */
  RETURNED,

  /** The device was scrapped [skrotad]; rent ends that day, and the search before it is paid. */
  SCRAPPED,

  /** The device was reported lost [förkommen]; rent ends that day, unless it had stopped before. */
  LOST,

  /** Another payer pays from that day [betalarbyte] (PY-07). */
  PAYER_CHANGED,

  /** Another monthly rate applies from that day [prisändring]. */
  RATE_CHANGED,

  /** An earlier event was recorded by mistake [rättelse] and never counted. */
  REVERSED;

  boolean namesPayer() {
    return this == DELIVERED || this == PAYER_CHANGED;
  }

  boolean namesRate() {
    return this == DELIVERED || this == RATE_CHANGED;
  }

  boolean changesTerms() {
    return this == PAYER_CHANGED || this == RATE_CHANGED;
  }
}
