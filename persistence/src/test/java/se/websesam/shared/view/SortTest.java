package se.websesam.shared.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SortTest {

  @Test
  void shouldReadTheColumnAndTheWay() {
    assertEquals(new Sort("status", false), Sort.parse("status"));
    assertEquals(new Sort("status", true), Sort.parse("-status"));
    assertEquals("-status", Sort.parse("-status").toString());
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "-", "--status", "o.id", "status desc", "status;", "STATUS"})
  void shouldTakeNothingElse(String text) {
    assertNull(Sort.parse(text));
  }
}
