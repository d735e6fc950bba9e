package se.websesam.deviation.view;

import java.time.LocalDate;
import se.websesam.catalogue.domain.ChargingForm;

/** A device that a recipient has or has on order, as a report starts from it. */
public record HeldSource(
    long holdingId,
    long recipientId,
    long customerId,
    long articleId,
    Long individualId,
    int quantity,
    ChargingForm chargingForm,
    LocalDate deliveredOn) {}
