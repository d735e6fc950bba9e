package se.websesam.order.service;

/**
 * Which stores to refill.
 *
 * @param storeNumber one store, due or not; null for all that are due
 */
public record StartRefill(String storeNumber) {

  /** All stores that are due. */
  public static StartRefill due() {
    return new StartRefill(null);
  }
}
