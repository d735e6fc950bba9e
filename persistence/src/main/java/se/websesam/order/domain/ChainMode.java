package se.websesam.order.domain;

/** Whether an equivalent that the centre proposes must be answered (CO-05). */
public enum ChainMode {
  /** It is proposed. */
  ADVISORY,
  /** It is taken, or declined with a reason (V-CO-08). */
  BINDING
}
