package se.websesam.device.view;

import java.time.LocalDate;
import se.websesam.customer.domain.PayerReason;

/** A rented device that a patient has given back, with its payer. */
public record RentedBefore(
    long holdingId,
    String articleNumber,
    String designation,
    String individualNumber,
    LocalDate deliveredOn,
    LocalDate endedOn,
    String payer,
    PayerReason payerReason) {}
