package se.websesam.recipient.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.websesam.recipient.domain.TestPersons.TOLVAN;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.websesam.shared.domain.BusinessRuleViolation;

class IdentityNumberTest {

  private static final String DATE = TOLVAN.substring(0, 8);
  private static final String LAST_FOUR = TOLVAN.substring(8);

  @Test
  void shouldReadTwelveDigits() {
    IdentityNumber number = IdentityNumber.parse(TOLVAN);

    assertEquals(IdentityKind.PERSONAL_NUMBER, number.kind());
    assertEquals(TOLVAN, number.value());
    assertEquals(DATE + "-" + LAST_FOUR, number.formatted());
    assertEquals(Optional.of(LocalDate.of(1912, 12, 12)), number.birthDate());
  }

  @Test
  void shouldForgiveBlanksAroundAndOneDivider() {
    IdentityNumber number = IdentityNumber.parse(TOLVAN);

    assertEquals(number, IdentityNumber.parse("  " + TOLVAN + "\t"));
    assertEquals(number, IdentityNumber.parse(DATE + "-" + LAST_FOUR));
    assertEquals(number, IdentityNumber.parse(" " + DATE + "+" + LAST_FOUR + " "));
  }

  @Test
  @Tag("V-ID-01")
  void shouldRefuseOtherLengthsAndDividers() {
    String[] wrong = {
      TOLVAN.substring(3),
      TOLVAN.substring(2),
      TOLVAN.substring(1),
      TOLVAN.substring(0, 11),
      TOLVAN + "1",
      DATE.substring(2) + "-" + LAST_FOUR,
      DATE + "--" + LAST_FOUR,
      DATE + " " + LAST_FOUR,
      DATE + "/" + LAST_FOUR,
      "-" + TOLVAN,
      TOLVAN.substring(0, 4) + "-" + TOLVAN.substring(4),
      DATE + "-" + LAST_FOUR.substring(1),
    };

    for (String typed : wrong) {
      assertRefused("V-ID-01", typed);
    }
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "   ", "abcdefghijkl", "ABCDEFGHIJKL", "null", "------------", "-"})
  @Tag("V-ID-01")
  void shouldRefuseWhatIsNoNumber(String typed) {
    assertRefused("V-ID-01", typed);
  }

  @Test
  @Tag("V-ID-01")
  void shouldRefuseDigitsOfOtherScripts() {
    String arabicIndic =
        TOLVAN
            .chars()
            .map(digit -> digit - '0' + '\u0660')
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();

    assertRefused("V-ID-01", arabicIndic);
  }

  @Test
  @Tag("V-ID-01")
  void shouldRefuseOtherCenturies() {
    for (String century : new String[] {"00", "12", "17", "21", "22", "91"}) {
      assertRefused("V-ID-01", century + TOLVAN.substring(2));
    }
  }

  @Test
  @Tag("V-ID-02")
  void shouldRefuseWrongCheckDigit() {
    for (char last = '0'; last <= '9'; last++) {
      if (last != TOLVAN.charAt(11)) {
        assertRefused("V-ID-02", TOLVAN.substring(0, 11) + last);
      }
    }
  }

  @Test
  @Tag("V-ID-02")
  void shouldRefuseDatesThatNoCalendarHas() {
    for (String monthAndDay :
        new String[] {"0012", "1312", "0230", "0431", "0400", "0493", "1399"}) {
      // every last digit, so that the date is what refuses
      for (char last = '0'; last <= '9'; last++) {
        assertRefused("V-ID-02", "1912" + monthAndDay + LAST_FOUR.substring(0, 3) + last);
      }
    }
  }

  @Test
  void shouldHideTheNumberWhereItMightBeLogged() {
    assertEquals(DATE + "-****", IdentityNumber.parse(TOLVAN).toString());

    for (String typed : new String[] {TOLVAN + "1", TOLVAN.substring(0, 11) + "3"}) {
      BusinessRuleViolation refused =
          assertThrows(BusinessRuleViolation.class, () -> IdentityNumber.parse(typed));
      assertEquals(refused.code(), refused.getMessage());
      assertFalse(refused.toString().contains(DATE), "message without the number");
      assertEquals("identityNumber", refused.field());
      assertEquals(0, refused.args().size());
    }
  }

  @Test
  void shouldBeEqualByKindAndCharacters() {
    IdentityNumber tolvan = IdentityNumber.parse(TOLVAN);

    assertEquals(tolvan, IdentityNumber.of(IdentityKind.PERSONAL_NUMBER, TOLVAN));
    assertEquals(
        tolvan.hashCode(), IdentityNumber.of(IdentityKind.PERSONAL_NUMBER, TOLVAN).hashCode());
    assertNotEquals(tolvan, IdentityNumber.parse(TestPersons.personalNumbers().get(0)));
    assertNotEquals(tolvan, null);
  }

  @Test
  @Tag("V-ID-01")
  void shouldRefuseANumberOfAnotherKind() {
    BusinessRuleViolation refused =
        assertThrows(
            BusinessRuleViolation.class,
            () -> IdentityNumber.of(IdentityKind.COORDINATION_NUMBER, TOLVAN));

    assertEquals("V-ID-01", refused.code());
  }

  @Test
  void shouldNameEachKindByItsOwnOid() {
    long different = Arrays.stream(IdentityKind.values()).map(IdentityKind::oid).distinct().count();

    assertEquals(IdentityKind.values().length, different);
    assertEquals("1.2.752.129.2.1.3.1", IdentityKind.PERSONAL_NUMBER.oid());
    assertEquals("1.2.752.129.2.1.3.3", IdentityKind.COORDINATION_NUMBER.oid());
    assertEquals("1.2.752.74.9.1", IdentityKind.NATIONAL_RESERVE.oid());
  }

  private static void assertRefused(String code, String typed) {
    BusinessRuleViolation refused =
        assertThrows(BusinessRuleViolation.class, () -> IdentityNumber.parse(typed), typed);
    assertEquals(code, refused.code(), typed);
  }
}
