package se.websesam.device.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.websesam.shared.domain.Act;
import se.websesam.shared.domain.BusinessRuleViolation;

class DeviceIndividualTest {

  private static final long STORE = 7;

  @Test
  void shouldTakeThePlaceOfAUnitRegisteredByMistake() {
    DeviceIndividual mistaken = held("1001", 5);
    DeviceIndividual right = DeviceIndividual.foundInStore("1002", 5, "A", STORE);

    right.swapWith(mistaken);

    assertEquals(IndividualStatus.HELD, right.status());
    assertNull(right.storeId());
    assertEquals(IndividualStatus.IN_BUFFER_STORE, mistaken.status());
    assertEquals(STORE, mistaken.storeId());
  }

  @Test
  @Tag("V-IN-10")
  void shouldNotBeSwappedForAnotherArticle() {
    DeviceIndividual right = DeviceIndividual.foundInStore("1002", 6, "A", STORE);

    assertRefused("V-IN-10", () -> right.swapWith(held("1001", 5)));
  }

  @Test
  @Tag("V-IN-11")
  void shouldNotBeSwappedUnlessOneIsFreeAndTheOtherWithAHolder() {
    DeviceIndividual waiting = held("1001", 5);
    waiting.orderPickup();

    assertRefused("V-IN-11", () -> held("1002", 5).swapWith(held("1001", 5)));
    assertRefused(
        "V-IN-11", () -> DeviceIndividual.foundInStore("1002", 5, "A", STORE).swapWith(waiting));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "1", "12a4", "12*", "123456789012345678901"})
  @Tag("V-IN-04")
  void shouldBearDigitsAlone(String number) {
    assertRefused("V-IN-04", () -> held("1001", 5).relabel(number));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  "})
  @Tag("V-IN-12")
  void shouldHaveNoEmptyNote(String text) {
    assertRefused("V-IN-12", () -> UnitNote.written(1, text, Act.of(1, Instant.EPOCH)));
    assertRefused("V-IN-12", () -> UnitNote.written(1, "x".repeat(1001), Act.of(1, Instant.EPOCH)));
  }

  private static DeviceIndividual held(String number, long articleId) {
    DeviceIndividual unit = DeviceIndividual.foundInStore(number, articleId, "A", STORE);
    unit.withdraw();
    return unit;
  }

  private static void assertRefused(String code, Executable executable) {
    assertEquals(code, assertThrows(BusinessRuleViolation.class, executable).code());
  }
}
