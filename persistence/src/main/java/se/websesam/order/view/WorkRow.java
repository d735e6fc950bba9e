package se.websesam.order.view;

import java.time.Instant;
import java.time.LocalDate;
import se.websesam.catalogue.domain.SupplyMode;
import se.websesam.order.domain.LineStatus;

/** A row of the centre's work list: one open order line. */
public record WorkRow(
    long orderId,
    String orderNumber,
    int lineNumber,
    LineStatus status,
    String articleNumber,
    String designation,
    int quantity,
    SupplyMode supplyMode,
    String individualNumber,
    LocalDate expectedOn,
    LocalDate wishedOn,
    Instant registeredAt,
    String customer,
    boolean urgent,
    boolean needsConsultant) {}
