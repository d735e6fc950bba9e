package se.websesam.invoice.domain;

/** What kind of case makes something billable, or gives money back, beside deliveries and work. */
public enum ChargeCause {
  /** A lost device of which somebody was negligent: its residual value [restvärde]. */
  LOSS,
  /** A claim [reklamation] of what was bought: its price is given back. */
  CLAIM,
  /** A buy-back [återköp] out of a unit's own store: its price is given back. */
  BUYBACK,
  /** Abnormal wear [onormalt slitage], or an adaptation that cannot be undone. */
  WEAR
}
