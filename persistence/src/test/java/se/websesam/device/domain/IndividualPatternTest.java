package se.websesam.device.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import se.websesam.device.domain.IndividualPattern.Kind;
import se.websesam.shared.domain.BusinessRuleViolation;

class IndividualPatternTest {

  @ParameterizedTest
  @CsvSource({"123,WHOLE,123", " A-12 ,WHOLE,A-12", "123*,BEGINNING,123", "*123,END,123"})
  void shouldReadWhichPartIsGiven(String typed, Kind kind, String text) {
    assertEquals(new IndividualPattern(kind, text), IndividualPattern.parse(typed));
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"*", "**", "1*", "*1", "1*23", "*12*", "A1*", "*123456789012345678901"})
  @Tag("V-IN-02")
  void shouldRefuseAsterisksInOtherPlaces(String typed) {
    assertEquals(
        "V-IN-02",
        assertThrows(BusinessRuleViolation.class, () -> IndividualPattern.parse(typed)).code());
  }

  @Test
  void shouldKnowWhereTheIndexBeginsAndEnds() {
    assertEquals("321", IndividualPattern.parse("*123").first());
    assertEquals("124", IndividualPattern.parse("123*").after());
    assertEquals("2", IndividualPattern.parse("1999*").after());
    assertNull(IndividualPattern.parse("99*").after());
  }
}
