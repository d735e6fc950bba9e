package se.websesam.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.faces.convert.ConverterException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KronorConverterTest {

  private final KronorConverter converter = new KronorConverter();

  @ParameterizedTest
  @CsvSource({"'4500,50', 4500.50", "4500.5, 4500.5", "'4 500', 4500", "'4\u00a0500,5', 4500.5"})
  void shouldReadWhatPeopleWrite(String text, BigDecimal amount) {
    assertEquals(amount, converter.getAsObject(null, null, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"mycket", "1,2,3", "1.000,50", "12 kr", "1e3", ",", "100,555", "12345678901"})
  void shouldNotGuessWhatIsNoAmount(String text) {
    assertThrows(ConverterException.class, () -> converter.getAsObject(null, null, text));
  }

  @Test
  void shouldShowTheSwedishForm() {
    assertEquals("4500,50", converter.getAsString(null, null, new BigDecimal("4500.50")));
    assertEquals("", converter.getAsString(null, null, null));
    assertNull(converter.getAsObject(null, null, "  "));
  }
}
