package se.websesam.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The guide's chapters on the own store: the cart, what has left the range, and returns. */
class GuideStoreUiIT extends GuideJourney {

  @Test
  @DisplayName("Varukorg")
  void shouldReserveAndPrescribeLater() {
    String note = "till träningen " + System.nanoTime() % 100_000;
    Keys keys = start("prescriber");
    keys.menu("Förråd");
    keys.send("Artikelnummer eller benämning", "94002");
    assertThat(keys.main().locator("tbody tr")).hasCount(1);
    keys.follow("94002");
    keys.heading("Griptång Greppinge 75 cm");
    keys.write("Anteckning", note);
    keys.push("Lägg i varukorg");
    keys.heading("Varukorg");
    Locator reserved =
        keys.main()
            .locator("tbody tr")
            .filter(
                new Locator.FilterOptions()
                    .setHas(keys.page().locator("input[value='" + note + "']")));
    assertThat(reserved).containsText("(i dag)");
    assertThat(server.value("SELECT status FROM cart_line WHERE note = ?", note))
        .isEqualTo("RESERVED");

    keys.menu("Varukorg");
    keys.tick(reserved.getByRole(AriaRole.CHECKBOX));
    keys.push("Förskriv markerade");
    keys.send("Nummer", patient(GuidePatient.CART));
    keys.push("Verkställ");
    keys.says("är registrerat.");
    assertThat(keys.rows("94002")).hasCount(1);
    done(keys);
  }

  @Test
  @DisplayName("Utgångna hjälpmedel (Uttag ur förråd)")
  void shouldGiveOutWhatHasLeftTheRange() {
    String unit =
        server.value(
            "SELECT MAX(i.individual_number) FROM device_individual i JOIN article a"
                + " ON a.id = i.article_id JOIN buffer_store s ON s.id = i.store_id"
                + " WHERE s.store_number = '6101' AND a.status = 'DISCONTINUED'");
    String article =
        server.value(
            "SELECT a.article_number FROM article a JOIN device_individual i"
                + " ON i.article_id = a.id WHERE i.individual_number = ?",
            unit);
    Keys keys = start("prescriber");
    keys.menu("Dina uppgifter"); // 1
    keys.follow("Hantera utgångna artiklar"); // 2
    keys.write("Artikel", article); // 3
    keys.push("Lägg till");
    assertThat(keys.rows(article)).hasCount(1);
    withdraw(keys, GuidePatient.DISCONTINUED, unit);
    done(keys);
  }

  @Test
  @DisplayName("Uttag ur förråd")
  void shouldGiveOutWhatIsInTheRange() {
    String unit =
        server.value(
            "SELECT MAX(i.individual_number) FROM device_individual i JOIN article a"
                + " ON a.id = i.article_id JOIN buffer_store s ON s.id = i.store_id"
                + " WHERE s.store_number = '6101' AND a.status = 'ACTIVE' AND NOT EXISTS"
                + " (SELECT 1 FROM cart_line c WHERE c.individual_id = i.id)");
    Keys keys = start("prescriber");
    withdraw(keys, GuidePatient.WITHDRAWAL, unit);
    done(keys);
  }

  @Test
  @DisplayName("Retur av hjälpmedel: ur en lista")
  void shouldReturnWhatIsTickedInTheList() {
    Keys keys = start("prescriber");
    keys.menu("Hjälpmedel");
    keys.send("Nummer", patient(GuidePatient.RETURN_FROM_LIST));
    keys.follow("Retur av hjälpmedel");
    keys.heading("Retur av hjälpmedel");
    Locator row = keys.main().locator("tbody tr").first();
    keys.tick(row.getByRole(AriaRole.CHECKBOX).first());
    keys.push("Verkställ");
    isReturned(keys, "Till förrådet");
    keys.tabTo(link(keys.main(), "Skriv ut (PDF)"));
    done(keys);
  }

  @Test
  @DisplayName("Retur av hjälpmedel: ett enskilt hjälpmedel")
  void shouldScrapOneFromItsMenu() {
    Keys keys = start("prescriber");
    keys.menu("Hjälpmedel");
    keys.send("Nummer", patient(GuidePatient.RETURN_OF_ONE));
    Locator row =
        keys.main()
            .locator("tbody tr")
            .filter(
                new Locator.FilterOptions()
                    .setHas(keys.page().locator("a[href*='return/edit.xhtml?device=']")))
            .first();
    keys.open(row);
    keys.follow(link(row, "Retur av hjälpmedel"));
    keys.heading("Retur av hjälpmedel");
    Locator ticked = keys.main().locator("tbody tr:has(input:checked)");
    assertThat(ticked).hasCount(1);
    assertThat(keys.main().locator("th").last()).hasText("Skrotas");
    keys.tick(ticked.getByRole(AriaRole.CHECKBOX).last());
    keys.push("Verkställ");
    isReturned(keys, "Skrotat");
    keys.tabTo(link(keys.main(), "Skriv ut (PDF)"));
    done(keys);
  }

  private void withdraw(Keys keys, GuidePatient patient, String unit) {
    keys.menu("Uttag ur förråd");
    keys.send("Nummer", patient(patient));
    assertThat(keys.main().getByLabel("Individnummer eller artikelnummer")).isFocused();
    keys.send("Individnummer eller artikelnummer", unit);
    assertThat(keys.rows(unit)).hasCount(1);
    assertThat(keys.main().getByLabel("Individnummer eller artikelnummer")).isFocused();
    keys.push("Verkställ");
    keys.says("är registrerat.");
    assertThat(
            server.value("SELECT status FROM device_individual WHERE individual_number = ?", unit))
        .isEqualTo("HELD");
  }

  private void isReturned(Keys keys, String where) {
    assertThat(keys.page().locator("h1")).containsText("Retursedel");
    assertThat(keys.main().locator("tbody tr")).hasCount(1);
    assertThat(keys.main().locator("tbody tr")).containsText(where);
    assertThat(
            server.value(
                "SELECT COUNT(*) FROM device_return WHERE return_number = ?", number(keys)))
        .isEqualTo("1");
  }
}
