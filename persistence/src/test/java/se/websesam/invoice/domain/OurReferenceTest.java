package se.websesam.invoice.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class OurReferenceTest {

  @Test
  void shouldNameTheMonthAndTheNumberInIt() {
    assertEquals("260900001", OurReference.of(YearMonth.of(2026, 9), 1));
    assertEquals("261004414", OurReference.of(YearMonth.of(2026, 10), 4414));
    assertEquals("2610100000", OurReference.of(YearMonth.of(2026, 10), 100_000));
  }

  @ParameterizedTest
  @ValueSource(strings = {"261000001", " 261000001 ", "2610 00001", "2610-00001"})
  void shouldReadWhatIsPrinted(String typed) {
    assertEquals("261000001", OurReference.normalize(typed));
  }

  @ParameterizedTest
  @NullAndEmptySource
  void shouldReadNothingAsNothing(String typed) {
    assertEquals("", OurReference.normalize(typed));
  }
}
