package se.websesam.order.view;

import java.time.LocalDate;
import java.util.List;
import se.websesam.stock.view.StoreOption;

/**
 * A store in the list of the refill, with what would be ordered for it now.
 *
 * @param due whether the order for its next delivery is to be made
 * @param settled whether a run has already made it
 */
public record RefillStoreRow(
    StoreOption store,
    LocalDate nextDelivery,
    boolean due,
    boolean settled,
    List<RefillLineRow> lines,
    List<RefillSkipRow> skips) {

  /** How many pieces would be ordered. */
  public int pieces() {
    return lines.stream().mapToInt(RefillLineRow::quantity).sum();
  }
}
