package se.websesam.stock.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.websesam.shared.domain.BusinessRuleViolation;

@Tag("V-WD-06")
class ScannedCodeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"5000012", " 5000012 ", "5000012\r\n", "\t5000012", "]C05000012", "]A05000012"})
  void shouldReadANumberWithWhatScannersPutAroundIt(String text) {
    assertEquals("5000012", ScannedCode.read(text, "scanned").number());
  }

  @ParameterizedTest
  @Tag("V-WD-07")
  @ValueSource(
      strings = {
        "]C10107312345678906",
        "]d20107312345678906\u001d215000012",
        "(01)07312345678906(21)5000012",
        "0107312345678906215000012\u001d17271231",
        "]e05000012"
      })
  void shouldRefuseLabelsOfMakers(String text) {
    assertRefused("V-WD-07", text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "*",
        "5000012 5000013",
        "Individ 5000012",
        "5000012;",
        "S/N:5000012",
        "0107312345678906215000012",
        "https://example.org/5000012",
        "-5000012",
        "500\u00a00012"
      })
  void shouldNotGuess(String text) {
    assertRefused("V-WD-06", text);
  }

  private static void assertRefused(String rule, String text) {
    BusinessRuleViolation refused =
        assertThrows(BusinessRuleViolation.class, () -> ScannedCode.read(text, "scanned"));
    assertEquals(rule, refused.code());
    assertEquals("scanned", refused.field());
  }
}
