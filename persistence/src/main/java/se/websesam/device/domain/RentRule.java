package se.websesam.device.domain;

import java.util.Objects;
import se.websesam.shared.domain.WorkingCalendar;

/**
 * When rent stops after a pickup order [hyresstopp] (PU-06): a county's own choice, parameter
 * {@code rental.stop.workingDays}.
 *
 * @param workingDaysAfterPickup working days from the registration of the pickup order to the last
 *     day that is charged
 * @param calendar which days are working days (G-08)
 */
public record RentRule(int workingDaysAfterPickup, WorkingCalendar calendar) {

  /** Västra Götaland's choice, and the default. */
  public static final int DEFAULT_WORKING_DAYS = 3;

  /** Refuses a stop before the pickup order. */
  public RentRule {
    Objects.requireNonNull(calendar, "calendar");
    if (workingDaysAfterPickup < 0) {
      throw new IllegalArgumentException("rent cannot stop before the pickup order");
    }
  }

  /** The default rule: three working days, Swedish public holidays. */
  public static RentRule standard() {
    return new RentRule(DEFAULT_WORKING_DAYS, WorkingCalendar.swedish());
  }
}
