package se.websesam.order.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which lines of a template can still be ordered. */
class TemplateDetailsTest {

  @Test
  void shouldLeaveOutWhatCannotBeOrderedAndAllThatSitsOnIt() {
    TemplateDetails template =
        new TemplateDetails(
            null,
            List.of(
                line(null, null),
                line(0, "V-AR-02"),
                line(1, null),
                line(0, null),
                line(null, "V-AR-04"),
                line(4, null)));

    assertEquals(
        List.of(true, false, false, true, false, false),
        IntStream.range(0, 6).mapToObj(template::isUsable).toList());
  }

  private static TemplateLineRow line(Integer parent, String refusal) {
    return new TemplateLineRow(parent, 1, null, refusal);
  }
}
