package se.websesam.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The chapter on component handling, as the users' guide walks it: steps 1 and 2a to 2d. */
class ComponentsUiIT {

  private final TestServer server = TestServer.get();
  private final Browser browser = new Browser(server);

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  @Tag("CP-03")
  void shouldTakeAwayTheWheelsThatSatThereWhenTwoAreAdded() {
    Portal prescriber = openComponents();
    prescriber.checkAccess();
    add(prescriber, "14221");
    assertThat(main(prescriber)).containsText("Drivhjul Rullmo 24 tum hö (1 st) togs bort");
    assertThat(main(prescriber)).containsText("monteras alltid i par med");
    prescriber.checkAccess();
    add(prescriber, "14222");
    assertThat(main(prescriber)).containsText("Drivhjul Rullmo 24 tum vä (1 st) togs bort");
    assertThat(main(prescriber)).not().containsText("monteras alltid i par med");
    add(prescriber, "14190");
    assertThat(main(prescriber)).containsText("Armstöd Cross lång hö (1 st) togs bort");
    prescriber.checkAccess();
    prescriber.press("Spara");

    assertThat(prescriber.page().locator("tr.component")).hasCount(3);
    assertThat(main(prescriber)).containsText("Tas bort från standard:");
    assertThat(main(prescriber)).containsText("14192 Armstöd Cross lång hö");
    assertThat(main(prescriber)).containsText("14224 Drivhjul Rullmo 24 tum vä");
    prescriber.checkAccess();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  @Tag("V-CF-01")
  void shouldOfferRepairsAndSaveNothingThatCannotBe() {
    Portal prescriber = openComponents();
    add(prescriber, "14221");
    prescriber.press("Spara");
    assertThat(main(prescriber)).containsText("Delarna går inte ihop.");
    prescriber.page().locator("[value='Välj förslag 1']").click();
    assertThat(main(prescriber)).not().containsText("monteras alltid i par med");
    prescriber.press("Spara");

    assertThat(prescriber.page().locator("tr.component")).hasCount(2);
  }

  @Test
  @Tag("V-CF-01")
  @Tag("V-CF-02")
  void shouldSaveNothingThatDoesNotBearTheUser() {
    Portal prescriber = openComponents();
    prescriber.fill("Brukarens vikt i kilo", "0");
    prescriber.press("Räkna med vikten");
    assertThat(main(prescriber)).containsText("Ange brukarens vikt i hela kilo");
    prescriber.fill("Brukarens vikt i kilo", "130");
    add(prescriber, "14190");
    assertThat(main(prescriber)).containsText("Brukaren väger 130 kg.");
    assertThat(main(prescriber)).containsText("tillsammans väga högst 125 kg");
    prescriber.checkAccess();
    prescriber.press("Spara");
    assertThat(main(prescriber)).containsText("Delarna går inte ihop.");
    prescriber.fill("Brukarens vikt i kilo", "80");
    prescriber.press("Spara");

    assertThat(prescriber.page().locator("[title^='Välj komponenter till']").first()).isVisible();
  }

  @Test
  @Tag("CP-01")
  void shouldSayWhyAPartIsNotAdded() {
    Portal prescriber = openComponents();
    add(prescriber, "37421");

    assertThat(main(prescriber)).containsText("passar inte på Rullstol Rullmo Allround");
    prescriber.checkAccess();
    assertThat(prescriber.page().locator("tbody")).not().containsText("37421");
  }

  @Test
  void shouldFindPartsInTheListAndByWords() {
    Portal prescriber = openComponents();
    prescriber.page().locator("#common [title^='Lägg till Armstöd Cross kort hö']").first().click();
    assertThat(main(prescriber)).containsText("Armstöd Cross lång hö (1 st) togs bort");
    prescriber.page().getByLabel("Produktbenämning").fill("väska stor");
    prescriber.press("Sök");
    assertThat(main(prescriber)).containsText("Väska till rullstolsrygg stor svart");
    prescriber.checkAccess();
    prescriber.follow("Tillbaka utan att spara");

    assertThat(prescriber.page().locator("tr.component")).hasCount(0);
  }

  private Portal openComponents() {
    Portal prescriber = Portal.of(browser, server, "prescriber", "/portal/device/list.xhtml");
    prescriber.search("191212121212");
    prescriber.follow("Beställ");
    prescriber.page().locator("[id='form:articleNumber_input']").fill("14001");
    prescriber.press("Lägg till");
    prescriber.page().locator("[title^='Välj komponenter till']").first().click();
    assertThat(main(prescriber)).containsText("Det här ska sitta på hjälpmedlet");
    return prescriber;
  }

  private static void add(Portal prescriber, String number) {
    prescriber.page().locator("[id='form:articleNumber']").fill(number);
    prescriber.page().locator("[id='form:add']").click();
  }

  private static Locator main(Portal prescriber) {
    return prescriber.page().locator("main");
  }
}
