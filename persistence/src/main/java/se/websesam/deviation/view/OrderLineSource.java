package se.websesam.deviation.view;

import java.time.LocalDate;
import se.websesam.catalogue.domain.ChargingForm;

/**
 * A line of a customer order, as a report starts from it.
 *
 * @param recipientId null when the order went to a store
 * @param deliveredOn null while it has not been delivered
 */
public record OrderLineSource(
    Long recipientId,
    Long storeId,
    long customerId,
    long articleId,
    Long individualId,
    Long holdingId,
    int quantity,
    ChargingForm chargingForm,
    LocalDate deliveredOn) {}
