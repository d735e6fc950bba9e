package se.websesam.order.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import se.websesam.catalogue.domain.ChargingForm;
import se.websesam.customer.domain.PayerReason;
import se.websesam.order.domain.LineStatus;

/** A line on an order's page. */
public record OrderLineRow(
    int lineNumber,
    String articleNumber,
    String designation,
    int quantity,
    ChargingForm chargingForm,
    BigDecimal price,
    String payer,
    PayerReason payerReason,
    LineStatus status,
    String individualNumber,
    LocalDate expectedOn,
    LocalDate deliveredOn,
    String cancelReason,
    String picture) {}
