package se.websesam.devicereturn.domain;

import java.time.LocalDate;

/**
 * Something that was sold and brought to a unit's own store, and that may go back to the centre
 * while that is not long ago (RE-07).
 *
 * @param orderLineId the line of the order that brought it
 * @param individualId the numbered unit, or null
 * @param delivered how many came
 * @param sentBack how many of them have been sent back and not been refused
 */
public record StoreDelivery(
    long orderLineId,
    String orderNumber,
    Long individualId,
    String individualNumber,
    LocalDate deliveredOn,
    int delivered,
    int sentBack) {

  /** How many of them can still be sent back. */
  public int left() {
    return delivered - sentBack;
  }

  /** The last day on which they can be sent back. */
  public LocalDate lastDay(int days) {
    return deliveredOn.plusDays(days);
  }

  /** The same, when so many of it have been sent back. */
  public StoreDelivery sentBack(int quantity) {
    return new StoreDelivery(
        orderLineId, orderNumber, individualId, individualNumber, deliveredOn, delivered, quantity);
  }
}
