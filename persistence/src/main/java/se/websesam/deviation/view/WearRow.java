package se.websesam.deviation.view;

import java.math.BigDecimal;
import java.time.Instant;
import se.websesam.deviation.domain.WearKind;
import se.websesam.deviation.domain.WearStatus;

/**
 * A case of abnormal wear in a list; it names no patient.
 *
 * @param amount SEK that were charged, or that the centre would charge
 */
public record WearRow(
    String wearNumber,
    WearKind kind,
    WearStatus status,
    Instant registeredAt,
    BigDecimal amount,
    String designation,
    String individualNumber,
    String customer) {}
