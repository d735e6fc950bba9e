package se.websesam.stock.domain;

/** Where a line of the cart stands. */
public enum CartStatus {
  RESERVED,
  PRESCRIBED,
  RELEASED,
  EXPIRED
}
