package se.websesam.device.view;

import java.time.Instant;
import se.websesam.device.domain.ReturnHandling;

/** What return reception did with a unit that had come back, on its card. */
public record UnitHandlingRow(Instant handledAt, String by, ReturnHandling handling) {}
