package se.websesam.stock.domain;

import static se.websesam.stock.domain.CartStatus.RESERVED;

import se.websesam.shared.domain.IllegalTransition;

/** What may happen to a line of the cart; all of it starts from RESERVED. */
public enum CartAction {
  /** More or fewer are reserved, or another note is written. */
  CHANGE(RESERVED),
  /** A recipient got it. */
  PRESCRIBE(CartStatus.PRESCRIBED),
  /** The owner let go of it, or the contact of the store in his place. */
  RELEASE(CartStatus.RELEASED),
  /** It had stood too long. */
  EXPIRE(CartStatus.EXPIRED);

  private final CartStatus to;

  CartAction(CartStatus to) {
    this.to = to;
  }

  /** The status after the action; V-CA-01 when the line is no longer reserved. */
  public CartStatus from(CartStatus present) {
    if (present != RESERVED) {
      throw new IllegalTransition("V-CA-01", this, present);
    }
    return to;
  }
}
