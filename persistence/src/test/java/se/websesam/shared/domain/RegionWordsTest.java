package se.websesam.shared.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.websesam.shared.domain.RegionWords.Term;

/** What a region calls by words of its own. */
class RegionWordsTest {

  private static final RegionWords OWN =
      RegionWords.of(
          Map.of(
              Term.DEVIATION, "Avvikelse avvikelsen avvikelser avvikelserna",
              Term.STORE, " kundlager  kundlagret kundlager kundlagren "));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sök felrapport | Sök avvikelse",
        "Felrapport {0} är skickad. | Avvikelse {0} är skickad.",
        "Hantera felrapporten, felrapportens svar | Hantera avvikelsen, avvikelsens svar",
        "Felrapporter; alla felrapporterna | Avvikelser; alla avvikelserna",
        "Uttag ur förråd: hela förrådet, förrådets saldo | Uttag ur kundlager: hela kundlagret, kundlagrets saldo",
        "i förråden, förrådens | i kundlagren, kundlagrens",
        "brist i buffertförråd och Buffertförrådet | brist i kundlager och Kundlagret",
        "förrådsställ, Centralförråd, hämtorder | förrådsställ, Centralförråd, hämtorder",
      })
  void shouldSayItInTheRegionsWords(String text, String own) {
    assertEquals(own, OWN.in(text));
  }

  @Test
  void shouldLeaveTextsAsTheyAreWhereNothingIsCalledOtherwise() {
    RegionWords none =
        RegionWords.of(
            Map.of(
                Term.DEVIATION, "felrapport felrapporten felrapporter felrapporterna",
                Term.STORE, "förråd förrådet förråd förråden"));
    String text = "Brist i buffertförråd";

    assertEquals(Map.of(), none.changed());
    assertSame(text, none.in(text));
    assertSame(text, new RegionWords().in(text));
  }

  @Test
  void shouldKeepTheProductsWordWhereFormsAreMissing() {
    RegionWords half = RegionWords.of(Map.of(Term.DEVIATION, "avvikelse", Term.STORE, ""));

    assertEquals("Felrapport ur förrådet", half.in("Felrapport ur förrådet"));
  }

  @Test
  void shouldCallAStoreByItsLongerName() {
    RegionWords longer =
        RegionWords.of(
            Map.of(Term.STORE, "buffertförråd buffertförrådet buffertförråd buffertförråden"));

    assertEquals("Buffertförråd, buffertförrådets", longer.in("Förråd, förrådets"));
    assertEquals("buffertförråd", longer.in("buffertförråd"));
  }
}
