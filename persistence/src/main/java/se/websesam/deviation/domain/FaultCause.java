package se.websesam.deviation.domain;

/** What the reporter believes that a product fault comes from. */
public enum FaultCause {
  /** The product was made or mended badly. */
  PRODUCT,
  /** It is worn from ordinary use, which a work order mends (WO-12). */
  WEAR,
  UNKNOWN
}
