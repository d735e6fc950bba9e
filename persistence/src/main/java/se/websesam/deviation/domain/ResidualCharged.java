package se.websesam.deviation.domain;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Event: the payer of a lost device is to pay what it was still worth [restvärde].
 *
 * @param holdingId the holding of the device, whose payer pays
 */
public record ResidualCharged(
    String lostNumber, long holdingId, LocalDate day, BigDecimal amount) {}
