package se.websesam.device.domain;

import java.time.LocalDate;
import java.util.Objects;
import se.websesam.shared.domain.WorkingCalendar;

/**
 * When rent stops for a device that goes back [hyresstopp] (PU-06): a county's own choice,
 * parameter {@code rental.stop.rule}.
 *
 * @param stop what stops it
 * @param days working days from the registration of the pickup order to the last day that is
 *     charged, or days taken off before the arrival
 * @param calendar which days are working days (G-08)
 */
public record RentRule(RentStop stop, int days, WorkingCalendar calendar) {

  /** Västra Götaland's choice, and the default. */
  public static final int DEFAULT_WORKING_DAYS = 3;

  /** Refuses a stop before the pickup order, or after the arrival. */
  public RentRule {
    Objects.requireNonNull(calendar, "calendar");
    if (days < 0) {
      throw new IllegalArgumentException("rent cannot stop before the pickup order");
    }
  }

  /** The default rule: three working days after the pickup order, Swedish public holidays. */
  public static RentRule standard() {
    return new RentRule(RentStop.PICKUP_ORDERED, DEFAULT_WORKING_DAYS, WorkingCalendar.swedish());
  }

  /** The last day charged after a pickup order, or null when the arrival decides. */
  LocalDate lastDayAfterPickup(LocalDate registeredOn) {
    return stop == RentStop.PICKUP_ORDERED ? calendar.addWorkingDays(registeredOn, days) : null;
  }

  /** The last day charged of a device that arrives after a pickup order. */
  LocalDate lastDayBeforeArrival(LocalDate arrivedOn) {
    return stop == RentStop.ARRIVAL ? arrivedOn.minusDays(days) : arrivedOn;
  }
}
