package se.websesam.customer.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.websesam.shared.domain.EntityFields.set;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A region's rules of who pays by housing form and habilitation. */
@Tag("PY-05")
class PayerRuleTest {

  private static final String SPECIAL = "Särskilt boende";

  /** Beds by the municipality of code 20, other beds by the region, members' aids by another. */
  private static final List<PayerRule> RULES =
      List.of(
          rule(SPECIAL, false, "20", "1812", null, 20),
          rule(SPECIAL, false, null, "1812", null, 1),
          rule(SPECIAL, false, null, null, "PRINCIPAL", 2),
          rule(null, true, null, null, null, 3),
          rule("Korttidsboende", true, null, null, null, 4));

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "Särskilt boende,   false, 20, 181210, -,            20",
        "Särskilt boende,   false, 30, 181210, -,            1",
        "Särskilt boende,   true,  20, 181210, PRINCIPAL,    20",
        "Särskilt boende,   false, 20, 122203, PRINCIPAL,    2",
        "Särskilt boende,   false, 20, 122203, VISION_CENTRE, -",
        "Särskilt boende,   false, 20, -,      -,            -",
        "Särskilt boende,   true,  20, 122203, -,            3",
        "Korttidsboende,    true,  20, 181210, -,            3",
        "Korttidsboende,    false, 20, 181210, PRINCIPAL,    -",
        "-,                 true,  -,  181210, -,            3",
        "-,                 false, 20, 181210, PRINCIPAL,    -",
      })
  void shouldTakeTheFirstRuleThatFits(
      String housing,
      boolean habilitation,
      String code,
      String isoCode,
      String responsibility,
      Long payer) {
    assertEquals(
        Optional.ofNullable(payer),
        PayerRule.payerOf(
            RULES, new PayerCase(housing, habilitation, code, isoCode, responsibility)));
  }

  @Test
  void shouldDecideNothingWithoutRules() {
    assertEquals(
        Optional.empty(),
        PayerRule.payerOf(List.of(), new PayerCase(SPECIAL, true, "20", "181210", "PRINCIPAL")));
  }

  private static PayerRule rule(
      String housing,
      boolean habilitation,
      String code,
      String isoClass,
      String responsibility,
      long payer) {
    PayerRule rule = new PayerRule();
    set(rule, "housingForm", housing);
    set(rule, "habilitation", habilitation);
    set(rule, "baseCode", code);
    set(rule, "isoClass", isoClass);
    set(rule, "responsibility", responsibility);
    set(rule, "payerId", payer);
    return rule;
  }
}
