package se.websesam.deviation.domain;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Event: the payer of a lost device is to pay what it was still worth [restvärde], in place of what
 * was to be paid of it before and stands on no invoice.
 *
 * @param holdingId the holding of the device, whose payer pays
 * @param amount SEK; zero when nothing is to be paid
 */
public record ResidualCharged(
    String lostNumber, long holdingId, LocalDate day, BigDecimal amount) {}
