package se.websesam.device.view;

import java.io.Serializable;
import java.time.Instant;

/**
 * A swap of units that nobody of the centre has seen yet.
 *
 * @param oldNumber of the unit that was registered by mistake
 * @param newNumber of the unit that the holder really has
 */
public record SwapRow(
    long id,
    Instant changedAt,
    String by,
    String articleNumber,
    String designation,
    String oldNumber,
    String newNumber,
    String reason)
    implements Serializable {}
