package se.websesam.deviation.domain;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Event: the payer of a device is to pay for its abnormal wear, or for what an adaptation cost it.
 *
 * @param holdingId the holding of the device, whose payer pays
 */
public record WearCharged(String wearNumber, long holdingId, LocalDate day, BigDecimal amount) {}
