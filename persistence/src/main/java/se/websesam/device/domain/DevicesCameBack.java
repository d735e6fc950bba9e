package se.websesam.device.domain;

import java.time.LocalDate;
import java.util.Set;

/**
 * Event: devices have left their holder because they were given back, or turned up: nobody needs to
 * ask for them any more.
 */
public record DevicesCameBack(Set<Long> holdingIds, LocalDate day) {}
