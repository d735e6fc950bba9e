package se.websesam.workorder.domain;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Labour or material of a closed work order that may be billed (WO-09, WO-11): SEK without VAT. */
public record WorkBilled(
    long workLineId, LocalDate day, int quantity, BigDecimal unitPrice, BigDecimal vatRate) {}
