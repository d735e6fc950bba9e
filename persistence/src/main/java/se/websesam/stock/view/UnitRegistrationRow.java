package se.websesam.stock.view;

import java.io.Serializable;
import java.time.Instant;
import se.websesam.stock.domain.UnitRegistrationStatus;

/** A registration of a new unit in a list. */
public record UnitRegistrationRow(
    long id,
    String individualNumber,
    String articleNumber,
    String designation,
    String serialNumber,
    String store,
    String customer,
    Instant registeredAt,
    String by,
    UnitRegistrationStatus status,
    String reason)
    implements Serializable {}
