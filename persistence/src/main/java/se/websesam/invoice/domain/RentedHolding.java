package se.websesam.invoice.domain;

import java.math.BigDecimal;
import java.util.List;
import se.websesam.device.domain.RentCharge;
import se.websesam.device.domain.RentEvent;

/**
 * A rented holding [hyrt innehav] as the run of a month reads it.
 *
 * @param invoiced the rent invoiced for it so far, per piece; read only for holdings that are
 *     settled from the beginning
 */
public record RentedHolding(
    long id,
    long customerId,
    int quantity,
    BigDecimal vatRate,
    List<RentEvent> events,
    List<RentCharge> invoiced) {}
