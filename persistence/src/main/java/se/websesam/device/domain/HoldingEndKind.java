package se.websesam.device.domain;

/** How a holding ended. */
public enum HoldingEndKind {
  PICKED_UP,
  RETURNED_TO_STORE,
  SCRAPPED,
  RETURNED_NOT_DEREGISTERED,
  LOST,
  /** The order line was cancelled before anything was delivered. */
  ORDER_CANCELLED,
  /** It was faulty and has been sent in (DV-05). */
  CLAIMED,
  /** A technician dismounted it and took it along (PU-13). */
  DISMANTLED,
  /** It was said to have gone back and was not found [svinn efter utredning] (PU-12). */
  SHRINKAGE
}
