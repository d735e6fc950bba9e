package se.websesam.deviation.domain;

import java.time.LocalDate;

/** Event: the residual value of a lost device is owed no more, since it has been found in time. */
public record ResidualWithdrawn(String lostNumber, LocalDate day) {}
