package se.websesam.order.view;

import java.math.BigDecimal;
import se.websesam.catalogue.domain.ChargingForm;

/**
 * What a prescriber has ordered of an article for a customer in a period.
 *
 * @param amount SEK without VAT: of what is rented, for one month
 */
public record RequisitionRow(
    String prescriber,
    String customerNumber,
    String customer,
    String articleNumber,
    String designation,
    ChargingForm chargingForm,
    long quantity,
    BigDecimal amount) {}
