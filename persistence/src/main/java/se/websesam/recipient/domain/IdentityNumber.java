package se.websesam.recipient.domain;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import se.websesam.shared.domain.BusinessRuleViolation;

/**
 * Number that identifies a patient [personnummer, samordningsnummer eller reservnummer]: twelve
 * characters, century first, of one {@link IdentityKind}.
 *
 * <p>The key of a patient is the pair of kind and characters. One person can have several over time
 * (a reserve number before the personal number): they are linked, never overwritten.
 *
 * <p>{@link #toString()} hides the last four characters, so that a number that slips into a log or
 * an error text does not identify anybody.
 */
public final class IdentityNumber implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String FIELD = "identityNumber";
  private static final int LENGTH = 12;
  private static final int BIRTH_NUMBER_AT = 8;
  private static final Pattern TWELVE_CHARACTERS = Pattern.compile("[0-9]{8}[0-9A-Z]{4}");
  private static final Pattern PERSONAL_CENTURY = Pattern.compile("(18|19|20)[0-9]{10}");

  private final IdentityKind kind;
  private final String value;

  private IdentityNumber(IdentityKind kind, String value) {
    this.kind = kind;
    this.value = value;
  }

  /**
   * Reads what a user typed: twelve characters in a row, century first (G-02).
   *
   * <p>Blanks around it and the one hyphen or plus before the last four are forgiven. The ten-digit
   * short form is refused: it leaves the century to be guessed.
   *
   * @throws BusinessRuleViolation V-ID-01 when it is not twelve characters of a known form, V-ID-02
   *     when the date or the check digit is wrong
   */
  public static IdentityNumber parse(String typed) {
    String value = withoutDecoration(typed);
    if (!TWELVE_CHARACTERS.matcher(value).matches()) {
      throw new BusinessRuleViolation("V-ID-01", FIELD);
    }
    for (IdentityKind kind : IdentityKind.values()) {
      if (kind.hasForm(value)) {
        return of(kind, value);
      }
    }
    // digits with a personal century but without a form: a day or month that does not exist
    boolean impossibleDate = PERSONAL_CENTURY.matcher(value).matches();
    throw new BusinessRuleViolation(impossibleDate ? "V-ID-02" : "V-ID-01", FIELD);
  }

  /**
   * The number that a known kind and its twelve characters make, as stored.
   *
   * @throws BusinessRuleViolation V-ID-01 when the kind has another form, V-ID-02 when the date or
   *     the check digit is wrong
   */
  public static IdentityNumber of(IdentityKind kind, String value) {
    if (!kind.hasForm(value)) {
      throw new BusinessRuleViolation("V-ID-01", FIELD);
    }
    if (!kind.holds(value)) {
      throw new BusinessRuleViolation("V-ID-02", FIELD);
    }
    return new IdentityNumber(kind, value);
  }

  private static String withoutDecoration(String typed) {
    String value = typed == null ? "" : typed.strip();
    boolean divided =
        value.length() == LENGTH + 1 && "-+".indexOf(value.charAt(BIRTH_NUMBER_AT)) >= 0;
    return divided
        ? value.substring(0, BIRTH_NUMBER_AT) + value.substring(BIRTH_NUMBER_AT + 1)
        : value;
  }

  /** Which kind of number this is; half of the key. */
  public IdentityKind kind() {
    return kind;
  }

  /** The twelve characters in a row; the other half of the key. */
  public String value() {
    return value;
  }

  /** The twelve characters with a hyphen before the last four, as people write them. */
  public String formatted() {
    return value.substring(0, BIRTH_NUMBER_AT) + "-" + value.substring(BIRTH_NUMBER_AT);
  }

  /** The birth date, where the number tells it. */
  public Optional<LocalDate> birthDate() {
    return kind.birthDate(value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof IdentityNumber that && kind == that.kind && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, value);
  }

  /** The number with its last four characters hidden. */
  @Override
  public String toString() {
    return value.substring(0, BIRTH_NUMBER_AT) + "-****";
  }
}
