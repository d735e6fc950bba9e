package se.websesam.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** [Anmäl förkommet], from the device list to the day that the device is found. */
class LostUiIT {

  private final TestServer server = TestServer.get();
  private final Browser browser = new Browser(server);

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  @Tag("V-LO-02")
  @Tag("V-LO-03")
  @Tag("V-LO-06")
  @Tag("V-LO-14")
  @Tag("V-LO-16")
  void shouldReportALossThatIsFoundAgain() {
    String unit =
        server.value(
            "SELECT MIN(i.individual_number) FROM device_individual i JOIN device_holding h"
                + " ON h.individual_id = i.id JOIN recipient r ON r.id = h.recipient_id"
                + " WHERE r.identity_number = ? AND i.status = 'HELD' AND h.ended_on IS NULL"
                + " AND h.charging_form = 'RENTAL'",
            "191212121212");
    Portal reporter = Portal.of(browser, server, "lossreporter", "/portal/device/list.xhtml");
    reporter.search("191212121212");
    Locator row = reporter.rows().filter(new Locator.FilterOptions().setHasText(unit)).first();
    row.locator("summary").click();
    row.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Anmäl förkommet")).click();
    reporter.heading("Anmäl förkommet");
    reporter.checkAccess();
    reporter.press("Anmäl förkommet");
    assertThat(reporter.page().locator("main")).containsText("Ange sedan vilken dag");
    reporter.fill(
        "Saknas sedan", LocalDate.now(ZoneId.of("Europe/Stockholm")).minusDays(2).toString());
    reporter.press("Anmäl förkommet");
    assertThat(reporter.page().locator("main")).containsText("Beskriv omständigheterna.");
    reporter.checkAccess();
    reporter.fill("Omständigheter", "Stod i trapphuset.");
    reporter.press("Anmäl förkommet");
    assertThat(reporter.page().getByText("är registrerad.")).isVisible();
    reporter.checkAccess();
    String number = reporter.page().url().replaceAll(".*nr=(\\d+).*", "$1");
    reporter.press("Spara bedömningen");
    assertThat(reporter.page().locator("main")).containsText("Ange kostnadsansvarigs bedömning");
    reporter.page().getByLabel("Nej").check();
    reporter.fill("Kostnadsansvarig", "Birgit Ekhammar");
    reporter.press("Spara bedömningen");
    assertThat(reporter.page().getByText("är nu: Bedömt")).isVisible();
    reporter.follow("Till hjälpmedel");
    assertThat(reporter.rows().filter(new Locator.FilterOptions().setHasText(unit))).hasCount(0);

    Portal service = Portal.of(browser, server, "customerservice", "/portal/own.xhtml");
    service.checkAccess();
    service.follow("Förkomna hjälpmedel");
    service.checkAccess();
    service.follow(number);
    service.checkAccess();
    service.press("Finns hos patienten");
    assertThat(service.page().getByText("är nu: Återfunnet hos patienten")).isVisible();
    service.follow("Till hjälpmedel");
    assertThat(service.rows().filter(new Locator.FilterOptions().setHasText(unit)).first())
        .isVisible();
    askForIt(service, unit);
    assertThat(browser.complaints()).isEmpty();
  }

  /** [Återlämnas ej], from the device list to the letter, and dropped. */
  private void askForIt(Portal service, String unit) {
    Locator row = service.rows().filter(new Locator.FilterOptions().setHasText(unit)).first();
    row.locator("summary").click();
    row.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Återlämnas ej")).click();
    service.heading("Återlämnas ej");
    service.checkAccess();
    service.press("Registrera");
    assertThat(service.page().locator("main")).containsText("Välj varför");
    service.page().getByLabel("Innehavaren vägrar").check();
    service.fill("Omständigheter", "Vill ha den kvar.");
    service.press("Registrera");
    assertThat(service.page().getByText("är registrerad. Nästa steg")).isVisible();
    service.checkAccess();
    assertThat(service.page().locator("h1")).containsText("Återlämnas ej");
    String number = service.page().url().replaceAll(".*nr=(\\d+).*", "$1");
    Download paper = service.page().waitForDownload(() -> service.follow("Skriv ut brevet (PDF)"));
    assertThat(paper.suggestedFilename()).isEqualTo("brev-" + number + ".pdf");
    Paper.read(paper.path())
        .assertAccessible("sv", "Hjälpmedel som ska lämnas åter")
        .assertSays(unit, "Tolvan Tolvansson", "Ärende " + number, "restvärdet");
    service.press("Brevet är skickat");
    assertThat(service.page().getByText("är nu: Brev skickat")).isVisible();
    service.press("Lägg ner");
    assertThat(service.page().locator("main")).containsText("Skriv varför ärendet läggs ner.");
    service.fill("Varför det läggs ner", "Behövs igen.");
    service.press("Lägg ner");
    assertThat(service.page().getByText("är nu: Nedlagt")).isVisible();
    service.checkAccess();
    for (String other : List.of("lossreporter", "prescriber")) {
      assertThat(
              CardClient.of(server, other)
                  .get(server.cardUrl() + "/portal/lost/letter.pdf?nr=" + number)
                  .statusCode())
          .isEqualTo(403);
    }
  }
}
