package se.websesam.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search for identity numbers finds them however they are written. */
class IdentityTracesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/portal/device/list.xhtml?q=191212121212",
        "number=19121212-1212&x=1",
        "no such person: 121212-1212.",
        "(1212121212)",
        "q=121212%2B1212"
      })
  void shouldFindANumber(String text) {
    assertThat(IdentityTraces.in(text)).hasSize(1);
  }

  @Test
  void shouldLeaveOtherNumbersAlone() {
    assertThat(IdentityTraces.in("SE2321009017-P000000000101 2026-11-22 17:00:01,191 700123"))
        .isEmpty();
  }
}
