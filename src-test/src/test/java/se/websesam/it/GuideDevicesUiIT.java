package se.websesam.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The guide's chapters [Hjälpmedel] and [Individkort]. */
class GuideDevicesUiIT extends GuideJourney {

  /** As it stands in the menu, which may break it. */
  private static final String CONSUMABLES = "Förbruknings\u00adhjälpmedel";

  @Test
  @DisplayName("Hjälpmedel")
  void shouldReachOrderPickupAndWorkFromTheList() {
    Keys keys = start("prescriber");
    keys.menu("Hjälpmedel");
    keys.heading("Hjälpmedel");
    keys.send("Nummer", patient(GuidePatient.LIST));
    keys.follow("Beställ");
    keys.heading("Kundorder");
    keys.menu("Hjälpmedel");
    keys.follow("Hämtorder");
    keys.heading("Hämtorder");
    keys.menu("Hjälpmedel");
    String unit = unitOf(GuidePatient.LIST);
    Locator row = keys.rows(unit);
    keys.open(row);
    keys.follow(link(row, "Arbetsorder"));
    keys.heading("Arbetsorder");
    assertThat(keys.main().getByLabel("Individnummer")).hasValue(unit);
    done(keys);
  }

  @Test
  @DisplayName("Hjälpmedel: Förbrukningshjälpmedel")
  void shouldSeeWhatIsUsedUpOnAPageOfItsOwn() {
    Keys keys = start("prescriber");
    keys.menu("Hjälpmedel");
    keys.send("Nummer", patient(GuidePatient.CONSUMABLES));
    keys.follow("Beställ");
    String number = order(keys, "71096");
    keys.menu("Hjälpmedel");
    keys.heading("Hjälpmedel");
    assertThat(keys.rows("71096")).hasCount(0);
    keys.menu(CONSUMABLES);
    keys.heading("Förbrukningshjälpmedel");
    assertThat(keys.rows(number)).containsText("Beställd");
    keys.follow("Till hjälpmedel");
    keys.follow("Hämtorder");
    assertThat(keys.rows("71096")).hasCount(0);
    keys.menu("Hjälpmedel");
    keys.follow("Retur av hjälpmedel");
    assertThat(keys.rows("71096")).hasCount(0);
    done(keys);
  }

  @Test
  @DisplayName("Individkort")
  void shouldFindAUnitByItsNumberOrItsBeginningOrItsEnd() {
    String unit = unitOf(GuidePatient.CARD);
    String first = unit.substring(0, unit.length() - 1);
    Keys keys = start("prescriber");
    keys.menu("Individkort");
    keys.send("Individnummer", unit);
    keys.heading("Individkort " + unit);
    keys.menu("Individkort");
    keys.send("Individnummer", first + "*");
    keys.heading("Individkort");
    String found =
        server.value(
            "SELECT COUNT(*) FROM device_individual WHERE individual_number LIKE ?", first + "%");
    assertThat(keys.rows(first)).hasCount(Integer.parseInt(found));
    keys.follow(unit);
    keys.heading("Individkort " + unit);
    keys.menu("Individkort");
    keys.send("Individnummer", "*" + unit.substring(2));
    if (keys.page().url().contains("search.xhtml")) {
      keys.follow(unit);
    }
    keys.heading("Individkort " + unit);
    keys.fact("Utlämnad");
    done(keys);
  }
}
