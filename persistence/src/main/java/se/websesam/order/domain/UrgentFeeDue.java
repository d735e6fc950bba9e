package se.websesam.order.domain;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The first of an urgent order was delivered, and its fee may be billed (CO-09): SEK without VAT.
 */
public record UrgentFeeDue(long orderId, LocalDate day, BigDecimal amount, BigDecimal vatRate) {}
