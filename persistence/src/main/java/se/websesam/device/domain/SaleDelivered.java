package se.websesam.device.domain;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A sold article has been delivered and may be billed: SEK per piece without VAT. */
public record SaleDelivered(
    long holdingId, LocalDate day, int quantity, BigDecimal unitPrice, BigDecimal vatRate) {}
