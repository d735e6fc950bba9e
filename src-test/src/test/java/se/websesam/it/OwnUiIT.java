package se.websesam.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** [Dina uppgifter], and the search for any number. */
class OwnUiIT {

  private final TestServer server = TestServer.get();
  private final Browser browser = new Browser(server);

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  @Tag("AC-05")
  @Tag("V-US-01")
  @Tag("V-US-04")
  void shouldChangeOnesOwnContactDetails() {
    Portal user = Portal.of(browser, server, "lossreporter", "/portal/own.xhtml");
    user.follow("Karin Ljungholm");
    user.heading("Kontaktuppgifter");
    user.checkAccess();
    user.fill("E-post", "karin.ljungholm");
    user.fill("Mobiltelefon", "ring mig");
    user.press("Spara");
    assertThat(user.page().locator("main")).containsText("Ange giltig e-postadress.");
    assertThat(user.page().locator("main")).containsText("Ange ett telefonnummer");
    user.checkAccess();
    user.fill("E-post", "karin.ljungholm@example.se");
    user.fill("Mobiltelefon", "070-174 06 77");
    user.press("Spara");
    assertThat(user.page().locator("main")).containsText("Kontaktuppgifterna är sparade.");
    assertThat(user.page().locator("dl.facts")).containsText("070-174 06 77");
    user.checkAccess();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  @Tag("V-US-05")
  void shouldShowWhatHasBeenRequisitioned() {
    Portal prescriber = Portal.of(browser, server, "prescriber", "/portal/own.xhtml");
    prescriber.follow("Rekvirerat per förskrivare");
    prescriber.checkAccess();
    prescriber.fill("Från och med", "2026-01-01");
    prescriber.fill("Till och med", "2025-01-01");
    prescriber.press("Visa");
    assertThat(prescriber.page().locator("main")).containsText("den sista får inte komma före");
    prescriber.checkAccess();
    prescriber.fill("Från och med", "2020-01-01");
    prescriber.fill("Till och med", "2035-01-01");
    prescriber.press("Visa");
    assertThat(prescriber.rows().first()).isVisible();
    prescriber.checkAccess();

    Download file =
        prescriber.page().waitForDownload(() -> prescriber.follow("Hämta som Excelfil"));
    assertThat(file.suggestedFilename()).isEqualTo("rekvirerat-2020-01-01-2035-01-01.xlsx");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void shouldOpenWhateverANumberStandsFor() {
    String own =
        server.value(
            "SELECT MAX(o.order_number) FROM customer_order o JOIN customer c"
                + " ON c.id = o.customer_id WHERE c.customer_number = '410101'");
    String foreign =
        server.value(
            "SELECT MAX(o.order_number) FROM customer_order o JOIN customer c"
                + " ON c.id = o.customer_id JOIN app_user u ON u.id = o.orderer_id"
                + " WHERE c.customer_number = '420101' AND u.user_name <> 'prescriber'");
    String unit =
        server.value(
            "SELECT MAX(individual_number) FROM device_individual WHERE status = 'IN_STOCK'"
                + " AND individual_number NOT IN (SELECT article_number FROM article)");
    Portal prescriber = Portal.of(browser, server, "prescriber", "/portal/start.xhtml");
    search(prescriber, own);
    prescriber.heading("Kundorder " + own);
    search(prescriber, unit);
    prescriber.heading("Individkort " + unit);
    search(prescriber, foreign);
    assertThat(prescriber.page().locator("main")).containsText("Ingen träff.");
    prescriber.checkAccess();
    search(prescriber, "191212121212");
    assertThat(prescriber.page().locator("main")).containsText("Ingen träff.");
    assertThat(prescriber.page().url()).doesNotContain("1912");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void shouldLetTheUserChooseAmongTheHits() {
    String number =
        server.value(
            "SELECT MAX(article_number) FROM article WHERE published AND article_number NOT IN"
                + " (SELECT individual_number FROM device_individual)");
    String unit =
        server.value(
            "SELECT MAX(i.individual_number) FROM device_individual i WHERE i.status = 'IN_STOCK'");
    Portal technician =
        Portal.of(browser, server, "technician", "/portal/individual/card.xhtml?nr=" + unit);
    technician.follow("Byte av individnummer");
    technician.fill("Rätt nummer", number);
    technician.press("Byt nummer");
    technician.heading("Individkort " + number);

    search(technician, number);

    technician.heading("Sök på nummer");
    assertThat(technician.rows()).hasCount(2);
    technician.checkAccess();
    technician.rows().first().locator("a").click();
    technician.heading("Individkort " + number);
    technician.follow("Byte av individnummer");
    technician.fill("Rätt nummer", unit);
    technician.press("Byt nummer");
    technician.heading("Individkort " + unit);
    assertThat(browser.complaints()).isEmpty();
  }

  private static void search(Portal portal, String number) {
    portal.fill("Snabbsök", number);
    portal.press("Sök nummer");
  }
}
