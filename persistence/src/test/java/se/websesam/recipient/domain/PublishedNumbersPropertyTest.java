package se.websesam.recipient.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import se.websesam.shared.domain.BusinessRuleViolation;

/** Identity numbers against the lists of test numbers that the authorities have published. */
class PublishedNumbersPropertyTest {

  private static final List<String> PERSONAL = TestPersons.personalNumbers();
  private static final List<String> COORDINATION = TestPersons.coordinationNumbers();

  @Example
  void shouldReadEveryPersonalNumber() {
    assertEquals(41_493, PERSONAL.size());
    for (String number : PERSONAL) {
      IdentityNumber read = IdentityNumber.parse(number);

      assertEquals(IdentityKind.PERSONAL_NUMBER, read.kind());
      assertEquals(number, read.value());
      assertEquals(
          number.substring(0, 8), read.birthDate().orElseThrow().toString().replace("-", ""));
    }
  }

  @Example
  void shouldReadEveryCoordinationNumber() {
    assertEquals(2_240, COORDINATION.size());
    for (String number : COORDINATION) {
      IdentityNumber read = IdentityNumber.parse(number);

      assertEquals(IdentityKind.COORDINATION_NUMBER, read.kind());
      assertEquals(number, read.value());
      if (number.startsWith("00", 4) || number.startsWith("60", 6)) {
        assertEquals(Optional.empty(), read.birthDate());
      } else {
        LocalDate born = read.birthDate().orElseThrow();
        String day = String.valueOf(born.getDayOfMonth() + 60);
        assertEquals(
            number.substring(0, 8), born.toString().replace("-", "").substring(0, 6) + day);
      }
    }
    assertEquals(132, COORDINATION.stream().filter(number -> number.startsWith("00", 4)).count());
    assertEquals(41, COORDINATION.stream().filter(number -> number.startsWith("60", 6)).count());
  }

  @Example
  void shouldReadEveryNamedPerson() {
    Map<IdentityKind, Long> kinds =
        TestPersons.namedPersons().stream()
            .map(IdentityNumber::parse)
            .collect(Collectors.groupingBy(IdentityNumber::kind, Collectors.counting()));

    assertEquals(
        Map.of(IdentityKind.PERSONAL_NUMBER, 57L, IdentityKind.STOCKHOLM_RESERVE, 3L), kinds);
  }

  /** All ten characters that the check digit covers, changed to all nine other digits. */
  @Property(tries = 400)
  void shouldRefuseEveryChangedDigitButTheCentury(@ForAll("listed") String number) {
    for (int at = 2; at < number.length(); at++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        if (digit != number.charAt(at)) {
          String changed = changed(number, at, digit);
          read(changed).ifPresent(read -> fail("accepted " + read + " of " + number));
        }
      }
    }
  }

  /** The check digit does not cover the century: another century is refused only if none has it. */
  @Property
  void shouldTakeAChangedCenturyOnlyForAnotherNumber(
      @ForAll("listed") String number,
      @ForAll @IntRange(min = 0, max = 1) int at,
      @ForAll @CharRange(from = '0', to = '9') char digit) {
    String changed = changed(number, at, digit);

    Optional<IdentityNumber> read = read(changed);

    read.ifPresent(
        accepted -> {
          assertEquals(changed, accepted.value());
          assertTrue(changed.matches("(18|19|20|99).*"), changed);
          assertEquals(changed.startsWith("99"), accepted.kind() == IdentityKind.STOCKHOLM_RESERVE);
        });
    if (changed.matches("(18|19|20).*") && !changed.startsWith("02", 4)) {
      assertTrue(read.isPresent(), changed);
    }
  }

  @Property
  void shouldRefuseADigitForgottenOrDoubled(
      @ForAll("listed") String number, @ForAll @IntRange(min = 0, max = 11) int at) {
    String forgotten = number.substring(0, at) + number.substring(at + 1);
    String doubled = number.substring(0, at) + number.charAt(at) + number.substring(at);

    assertEquals(Optional.of("V-ID-01"), refusal(forgotten));
    assertEquals(Optional.of("V-ID-01"), refusal(doubled));
    assertEquals(Optional.of("V-ID-01"), refusal(number.substring(2)));
  }

  @Property
  void shouldRefuseALetterInTheDateAndAnySmallLetter(
      @ForAll("listed") String number,
      @ForAll @IntRange(min = 0, max = 7) int inDate,
      @ForAll @IntRange(min = 0, max = 11) int anywhere,
      @ForAll @CharRange(from = 'a', to = 'z') char letter) {
    String large = changed(number, inDate, Character.toUpperCase(letter));
    String small = changed(number, anywhere, letter);

    assertEquals(Optional.of("V-ID-01"), refusal(large));
    assertEquals(Optional.of("V-ID-01"), refusal(small));
  }

  @Property
  void shouldAnswerAnyTextWithANumberOrARule(@ForAll String typed) {
    refusal(typed).ifPresent(code -> assertTrue(code.matches("V-ID-0[12]"), code));
  }

  @Provide
  Arbitrary<String> listed() {
    return Arbitraries.oneOf(Arbitraries.of(PERSONAL), Arbitraries.of(COORDINATION));
  }

  private static String changed(String number, int at, char character) {
    return number.substring(0, at) + character + number.substring(at + 1);
  }

  private static Optional<IdentityNumber> read(String typed) {
    try {
      return Optional.of(IdentityNumber.parse(typed));
    } catch (BusinessRuleViolation refused) {
      return Optional.empty();
    }
  }

  private static Optional<String> refusal(String typed) {
    try {
      IdentityNumber.parse(typed);
      return Optional.empty();
    } catch (BusinessRuleViolation refused) {
      return Optional.of(refused.code());
    }
  }
}
