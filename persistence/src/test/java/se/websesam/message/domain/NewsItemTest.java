package se.websesam.message.domain;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.BusinessRuleViolations;

class NewsItemTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

  @Test
  @Tag("V-NW-01")
  void shouldHaveHeadingWordsAndDay() {
    assertEquals(List.of("V-NW-01", "V-NW-01", "V-NW-01"), refusals(null, " ", null, null));
    assertEquals(List.of("V-NW-01"), refusals(DAY, "x".repeat(161), "Ord", null));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "https://example.se/blankett.pdf", "http://example.se/a?b=c"})
  void shouldLeadToADocumentOnTheWeb(String link) {
    assertDoesNotThrow(() -> NewsItem.of(NewsKind.INFORMATION, DAY, "Blankett", "Ord", link));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "//example.se",
        "https:///x",
        "https://a b",
        "https://user@example.se/"
      })
  @Tag("V-NW-02")
  void shouldLeadNowhereElse(String link) {
    assertEquals(List.of("V-NW-02"), refusals(DAY, "Blankett", "Ord", link));
  }

  private static List<String> refusals(LocalDate day, String title, String body, String link) {
    return assertThrows(
            BusinessRuleViolations.class,
            () -> NewsItem.of(NewsKind.INFORMATION, day, title, body, link))
        .violations()
        .stream()
        .map(BusinessRuleViolation::code)
        .toList();
  }
}
