package se.websesam.order.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.websesam.shared.domain.EntityFields.get;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import se.websesam.shared.domain.BusinessRuleViolation;

/** Orders as short texts that tests compare. */
final class OrderAssertions {

  private OrderAssertions() {}

  static void assertRefused(String rule, String field, Executable verb) {
    BusinessRuleViolation refused = assertThrows(BusinessRuleViolation.class, verb);

    assertEquals(rule, refused.code());
    assertEquals(field, refused.field());
  }

  /** Lines as "number xArticleId quantity status". */
  static List<String> lines(CustomerOrder order) {
    return order.lines().stream()
        .map(
            line ->
                "%d x%d %d %s"
                    .formatted(line.lineNumber(), line.articleId(), line.quantity(), line.status()))
        .toList();
  }

  /** History rows as "line action from to user reason". */
  static List<String> history(CustomerOrder order) {
    return changes(order)
        .map(
            row ->
                Stream.of("lineNumber", "action", "fromStatus", "toStatus", "userId", "reason")
                    .map(field -> String.valueOf(get(row, field)))
                    .reduce((a, b) -> a + " " + b)
                    .orElseThrow()
                    .replaceFirst("^null", "-"))
        .toList();
  }

  static Stream<?> changes(CustomerOrder order) {
    return ((List<?>) get(order, "changes")).stream();
  }
}
