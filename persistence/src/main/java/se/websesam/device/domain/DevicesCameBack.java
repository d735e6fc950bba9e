package se.websesam.device.domain;

import java.time.LocalDate;
import java.util.Set;

/**
 * Event: devices have left their holder because they were given back, turned up, or were said to
 * have gone back and searched for in vain: nobody needs to ask the holder for them any more.
 */
public record DevicesCameBack(Set<Long> holdingIds, LocalDate day) {}
