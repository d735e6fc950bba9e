package se.websesam.recipient.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Kind of identity number [typ av personidentitet]: each has its own form, check digit and OID.
 *
 * <p>No two forms overlap, so the twelve characters alone tell the kind. Forms and OIDs are those
 * that Inera publishes for the national person information service.
 */
public enum IdentityKind {
  /** Personal identity number [personnummer] of a person in the population register. */
  PERSONAL_NUMBER("1.2.752.129.2.1.3.1", Forms.DATE + "[0-9]{4}"),

  /** Coordination number [samordningsnummer]: 60 is added to the day; month 00, day 60: unknown. */
  COORDINATION_NUMBER(
      "1.2.752.129.2.1.3.3", Forms.CENTURY + "[0-9]{2}(0[0-9]|1[0-2])([678][0-9]|9[01])[0-9]{4}"),

  /**
   * National reserve identity [nationellt reserv-id, NRID]: the birth century is raised by a
   * multiple of three, or is 00 when the birth date is unknown.
   */
  NATIONAL_RESERVE("1.2.752.74.9.1", Forms.NATIONAL),

  /** Reserve number of Västra Götaland [reservnummer]: K and even, M and odd, or X and 80-89. */
  VGR_RESERVE(
      "1.2.752.113.11.0.2.1.1.1",
      Forms.DATE + "(K(0[68]|[1-7][02468])|M(0[79]|[1-7][13579])|X8[0-9])[0-9]"),

  /** Reserve number of Stockholm [reservnummer]: 99, a year, a serial number. */
  STOCKHOLM_RESERVE("1.2.752.97.3.1.3", "99(19|20)[0-9]{8}"),

  /** Reserve number of Värmland [reservnummer]: no check digit; type F has a known birth date. */
  VARMLAND_RESERVE("1.2.752.74.9.2", Forms.DATE + "S[FUXPL][0-9][A-UW-Z1-9]"),

  /** Inera's older reserve number [reservnummer]: days 32-59, which no calendar has. */
  INERA_RESERVE(
      "1.2.752.129.2.1.3.2", Forms.CENTURY + "[0-9]{2}(0[1-9]|1[0-2])(3[2-9]|[45][0-9])[0-9]{4}");

  private final String oid;
  private final Pattern form;

  IdentityKind(String oid, String form) {
    this.oid = oid;
    this.form = Pattern.compile(form);
  }

  /** The object identifier [OID] that names this kind in messages to other systems. */
  public String oid() {
    return oid;
  }

  boolean hasForm(String value) {
    return form.matcher(value).matches();
  }

  /** Whether twelve characters that have this form also have a possible date and check digit. */
  boolean holds(String value) {
    return hasPossibleDate(value) && hasRightCheckDigit(value);
  }

  /** The birth date, where this kind tells it and the calendar has that day. */
  Optional<LocalDate> birthDate(String value) {
    return switch (this) {
      case PERSONAL_NUMBER, VGR_RESERVE -> date(value, 0, 0);
      case COORDINATION_NUMBER -> date(value, 0, 60);
      case NATIONAL_RESERVE -> nationalReserveDate(value);
      case VARMLAND_RESERVE -> value.charAt(9) == 'F' ? date(value, 0, 0) : Optional.empty();
      case STOCKHOLM_RESERVE, INERA_RESERVE -> Optional.empty();
    };
  }

  private boolean hasPossibleDate(String value) {
    return switch (this) {
      case PERSONAL_NUMBER, VGR_RESERVE, VARMLAND_RESERVE -> date(value, 0, 0).isPresent();
      case NATIONAL_RESERVE -> value.startsWith("00") || nationalReserveDate(value).isPresent();
      // the tax agency issues coordination numbers with month 00, day 60 and days the month lacks
      case COORDINATION_NUMBER, STOCKHOLM_RESERVE, INERA_RESERVE -> true;
    };
  }

  private boolean hasRightCheckDigit(String value) {
    return switch (this) {
      case PERSONAL_NUMBER, COORDINATION_NUMBER, INERA_RESERVE -> CheckDigit.holds(value, 2);
      case NATIONAL_RESERVE -> CheckDigit.holds(value, 0);
      case VGR_RESERVE ->
          CheckDigit.holds(value.replace('K', '5').replace('M', '7').replace('X', '8'), 2);
      // the published form counts from position 5; the numbers in Inera's test data from position 3
      case STOCKHOLM_RESERVE -> CheckDigit.holds(value, 4) || CheckDigit.holds(value, 2);
      case VARMLAND_RESERVE -> true;
    };
  }

  private static Optional<LocalDate> nationalReserveDate(String value) {
    int series = Integer.parseInt(value.substring(0, 2));
    // 19 became 22, 25 … and 20 became 23, 26 …; the third residue would be a birth in the 2100s
    int century = 19 + Math.floorMod(series - 19, 3);
    return series == 0 || century > 20 ? Optional.empty() : date(value, century - series, 0);
  }

  /** The first eight digits as a date, after moving the century and taking away from the day. */
  private static Optional<LocalDate> date(String value, int centuriesMoved, int addedToDay) {
    int year = Integer.parseInt(value.substring(0, 4)) + 100 * centuriesMoved;
    int month = Integer.parseInt(value.substring(4, 6));
    int day = Integer.parseInt(value.substring(6, 8)) - addedToDay;
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static final class Forms {
    private static final String CENTURY = "(18|19|20)";
    private static final String MONTH_AND_DAY = "(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])";
    private static final String DATE = CENTURY + "[0-9]{2}" + MONTH_AND_DAY;
    private static final String UNKNOWN_DATE = "00[0-9]{2}[2-9][0-9][45][0-9]";
    private static final String RAISED_DATE = "(2[2-9]|[3-9][0-9])[0-9]{2}" + MONTH_AND_DAY;
    private static final String LETTER = "A-HJ-NPR-UX-Z"; // all but I, O, Q, V and W
    private static final String NATIONAL =
        "(" + UNKNOWN_DATE + "|" + RAISED_DATE + ")[" + LETTER + "]{2}[0-9" + LETTER + "][0-9]";
  }
}
