package se.websesam.user.domain;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.BusinessRuleViolations;

@Tag("AC-05")
class AppUserTest {

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "maja.fjallstrom@example.se", " o'neil+x@a-b.example.org "})
  void shouldBeReachableByEmail(String email) {
    assertDoesNotThrow(() -> new AppUser().reachableBy(email, null, null, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"maja", "maja@", "@example.se", "a b@example.se", "a@b", "a@b.c", "a@@example.se"})
  @Tag("V-US-01")
  void shouldRefuseWhatIsNoAddress(String email) {
    assertEquals(List.of("V-US-01"), refusals(email, null, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"070-174 06 05", "+46 70 174 06 05", "0302-17 40 60"})
  void shouldBeReachableByPhone(String phone) {
    assertDoesNotThrow(() -> new AppUser().reachableBy(null, phone, phone, false));
  }

  @Test
  @Tag("V-US-04")
  void shouldRefuseWhatIsNoPhoneNumber() {
    assertEquals(List.of("V-US-04", "V-US-04"), refusals(null, "ring mig", "12"));
    assertEquals(List.of("V-US-04"), refusals(null, "1".repeat(31), null));
  }

  private static List<String> refusals(String email, String phone, String mobile) {
    return assertThrows(
            BusinessRuleViolations.class,
            () -> new AppUser().reachableBy(email, phone, mobile, false))
        .violations()
        .stream()
        .map(BusinessRuleViolation::code)
        .toList();
  }

  @Test
  @Tag("V-US-06")
  void shouldHaveAnAddressForNotices() {
    AppUser user = new AppUser();

    BusinessRuleViolations refused =
        assertThrows(BusinessRuleViolations.class, () -> user.reachableBy(" ", null, null, true));

    assertEquals("V-US-06", refused.violations().get(0).code());
    assertDoesNotThrow(() -> user.reachableBy("maja@example.se", null, null, true));
  }
}
