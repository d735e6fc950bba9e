package se.websesam.recipient.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import se.websesam.shared.domain.BusinessRuleViolation;

/** Reserve numbers, built here from the published descriptions and never written down. */
class ReserveNumberPropertyTest {

  private static final String LETTERS = "ABCDEFGHJKLMNPRSTUXYZ";

  @Property
  void shouldReadNationalReserveWithKnownBirthDate(
      @ForAll("births") LocalDate born,
      @ForAll @IntRange(min = 1, max = 25) int series,
      @ForAll("letter") char first,
      @ForAll("letter") char second,
      @ForAll("letterOrDigit") char sex) {
    int century = born.getYear() / 100 + 3 * series;
    Assume.that(century <= 98);
    String body = century + yearMonthDay(born).substring(2) + first + second + sex;

    IdentityNumber number = IdentityNumber.parse(body + check(body));

    assertEquals(IdentityKind.NATIONAL_RESERVE, number.kind());
    assertEquals(Optional.of(born), number.birthDate());
    assertOtherCheckDigitsRefused(body);
  }

  @Property
  void shouldReadNationalReserveWithUnknownBirthDate(
      @ForAll @IntRange(min = 0, max = 99) int year,
      @ForAll @IntRange(min = 20, max = 99) int month,
      @ForAll @IntRange(min = 40, max = 59) int day,
      @ForAll("letter") char letter,
      @ForAll("letterOrDigit") char sex) {
    String body = String.format("00%02d%02d%02d", year, month, day) + letter + letter + sex;

    IdentityNumber number = IdentityNumber.parse(body + check(body));

    assertEquals(IdentityKind.NATIONAL_RESERVE, number.kind());
    assertEquals(Optional.empty(), number.birthDate());
    assertOtherCheckDigitsRefused(body);
  }

  @Property
  void shouldRefuseNationalReserveWithForbiddenLetter(
      @ForAll("births") LocalDate born, @ForAll("forbidden") char letter) {
    String body = (born.getYear() / 100 + 3) + yearMonthDay(born).substring(2) + "A" + letter + "1";

    assertRefused("V-ID-01", body + check(body));
  }

  @Property
  void shouldReadVgrReserve(
      @ForAll("births") LocalDate born, @ForAll @IntRange(min = 6, max = 89) int serial) {
    char sex = serial >= 80 ? 'X' : serial % 2 == 0 ? 'K' : 'M';
    String body = yearMonthDay(born) + sex + String.format("%02d", serial);
    String counted = body.replace('K', '5').replace('M', '7').replace('X', '8').substring(2);

    IdentityNumber number = IdentityNumber.parse(body + check(counted));

    assertEquals(IdentityKind.VGR_RESERVE, number.kind());
    assertEquals(Optional.of(born), number.birthDate());
    assertRefused("V-ID-02", body + (check(counted) + 1) % 10);
    assertRefused("V-ID-01", body.replace(sex, sex == 'K' ? 'M' : 'K') + check(counted));
  }

  @Property
  void shouldReadStockholmReserveByEitherCheckDigit(
      @ForAll @IntRange(min = 1900, max = 2099) int year,
      @ForAll @IntRange(min = 0, max = 99_999) int serial) {
    String body = String.format("99%d%05d", year, serial);
    int published = check(body.substring(4));
    int inTestData = check(body.substring(2));

    for (int digit = 0; digit <= 9; digit++) {
      if (digit == published || digit == inTestData) {
        assertEquals(IdentityKind.STOCKHOLM_RESERVE, IdentityNumber.parse(body + digit).kind());
      } else {
        assertRefused("V-ID-02", body + digit);
      }
    }
  }

  @Property
  void shouldReadVarmlandReserve(
      @ForAll("births") LocalDate born,
      @ForAll @CharRange(from = '0', to = '9') char sex,
      @ForAll("varmlandType") char type,
      @ForAll @CharRange(from = 'A', to = 'U') char order) {
    String value = yearMonthDay(born) + 'S' + type + sex + order;

    IdentityNumber number = IdentityNumber.parse(value);

    assertEquals(IdentityKind.VARMLAND_RESERVE, number.kind());
    assertEquals(type == 'F' ? Optional.of(born) : Optional.empty(), number.birthDate());
    assertRefused("V-ID-01", value.substring(0, 11) + 'V');
  }

  @Property
  void shouldReadIneraReserve(
      @ForAll("births") LocalDate born,
      @ForAll @IntRange(min = 32, max = 59) int day,
      @ForAll @IntRange(min = 0, max = 999) int serial) {
    String body = yearMonthDay(born).substring(0, 6) + day + String.format("%03d", serial);

    IdentityNumber number = IdentityNumber.parse(body + check(body.substring(2)));

    assertEquals(IdentityKind.INERA_RESERVE, number.kind());
    assertEquals(Optional.empty(), number.birthDate());
    assertRefused("V-ID-02", body + (check(body.substring(2)) + 1) % 10);
  }

  @Provide
  Arbitrary<LocalDate> births() {
    return Combinators.combine(
            Arbitraries.integers().between(1900, 2026), Arbitraries.integers().between(1, 365))
        .as(LocalDate::ofYearDay);
  }

  @Provide
  Arbitrary<Character> letter() {
    return Arbitraries.chars().with(LETTERS);
  }

  @Provide
  Arbitrary<Character> letterOrDigit() {
    return Arbitraries.chars().with(LETTERS + "0123456789");
  }

  @Provide
  Arbitrary<Character> forbidden() {
    return Arbitraries.chars().with("IOQVW");
  }

  @Provide
  Arbitrary<Character> varmlandType() {
    return Arbitraries.chars().with("FUXPL");
  }

  private static String yearMonthDay(LocalDate day) {
    return day.format(DateTimeFormatter.BASIC_ISO_DATE);
  }

  private static void assertOtherCheckDigitsRefused(String body) {
    for (int more = 1; more <= 9; more++) {
      assertRefused("V-ID-02", body + (check(body) + more) % 10);
    }
  }

  private static void assertRefused(String code, String typed) {
    BusinessRuleViolation refused =
        assertThrows(BusinessRuleViolation.class, () -> IdentityNumber.parse(typed), typed);
    assertEquals(code, refused.code(), typed);
  }

  /** The check digit, counted from the left with the weights written out as text. */
  private static int check(String body) {
    int sum = 0;
    for (int at = 0; at < body.length(); at++) {
      char character = body.charAt(at);
      int worth = Character.isDigit(character) ? Character.digit(character, 10) : character;
      boolean doubled = (body.length() - at) % 2 == 1;
      sum += String.valueOf(doubled ? worth * 2 : worth).chars().map(digit -> digit - '0').sum();
    }
    return (10 - sum % 10) % 10;
  }
}
