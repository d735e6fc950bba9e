package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Callable;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.BusinessRuleViolations;

/** Something is refused by a rule; of several that are told at once, by the first. */
final class Refused {

  private Refused() {}

  static void assertRefused(String code, Callable<?> act) {
    assertThatThrownBy(act::call)
        .satisfies(
            refused ->
                assertThat(
                        refused instanceof BusinessRuleViolations all
                            ? all.violations().get(0).code()
                            : refused.getMessage())
                    .isEqualTo(code));
  }

  /** All that is missing is told at once: these rules, in this order. */
  static void assertMissing(Callable<?> act, String... codes) {
    assertThatThrownBy(act::call)
        .isInstanceOfSatisfying(
            BusinessRuleViolations.class,
            all ->
                assertThat(all.violations())
                    .extracting(BusinessRuleViolation::code)
                    .containsExactly(codes));
  }
}
