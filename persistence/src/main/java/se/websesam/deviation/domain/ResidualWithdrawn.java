package se.websesam.deviation.domain;

import java.time.LocalDate;

/**
 * Event: the residual value of a device is owed no more, since it has been found in time or given
 * back.
 */
public record ResidualWithdrawn(String lostNumber, LocalDate day) {}
