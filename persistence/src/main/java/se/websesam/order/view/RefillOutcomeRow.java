package se.websesam.order.view;

import java.time.LocalDate;
import java.util.List;

/**
 * What a run of the refill did for a store.
 *
 * @param orderNumber the order that it made, or null when nothing could or had to be ordered
 */
public record RefillOutcomeRow(
    long id,
    String storeNumber,
    String store,
    LocalDate deliveryOn,
    String orderNumber,
    int pieces,
    List<RefillSkipRow> skips) {

  /** As the database has it, without what was skipped. */
  public RefillOutcomeRow(
      long id,
      String storeNumber,
      String store,
      LocalDate deliveryOn,
      String orderNumber,
      int pieces) {
    this(id, storeNumber, store, deliveryOn, orderNumber, pieces, List.of());
  }

  /** The same with what was skipped. */
  public RefillOutcomeRow with(List<RefillSkipRow> skipped) {
    return new RefillOutcomeRow(
        id, storeNumber, store, deliveryOn, orderNumber, pieces, List.copyOf(skipped));
  }
}
