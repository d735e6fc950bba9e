package se.websesam.order.domain;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Something sold has come to a unit's own store and may be billed (BS-04): SEK per piece. */
public record StoreSaleDelivered(
    long orderLineId, LocalDate day, int quantity, BigDecimal unitPrice, BigDecimal vatRate) {}
