package se.websesam.workorder.view;

import se.websesam.shared.domain.PatientRelated;

/**
 * What a holder has, as a work order about it begins.
 *
 * @param undeliveredOrder the number of the customer order that it waits for (LW-01), or null
 */
public record WorkDevice(
    long holdingId,
    String recipientRef,
    String articleNumber,
    String designation,
    String individualNumber,
    String undeliveredOrder)
    implements PatientRelated {}
