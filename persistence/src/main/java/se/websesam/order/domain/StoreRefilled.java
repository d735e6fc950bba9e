package se.websesam.order.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * The refill has looked at a store and found something to tell its contacts (Appendix C).
 *
 * @param orderId what was ordered, or null
 * @param skipped numbers and names of articles that are missing and could not be ordered, and that
 *     nobody has been told of for this delivery
 */
public record StoreRefilled(
    String store,
    long customerId,
    LocalDate deliveryOn,
    Long orderId,
    String orderNumber,
    int pieces,
    List<String> skipped) {}
