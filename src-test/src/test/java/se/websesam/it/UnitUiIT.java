package se.websesam.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** [Registrera ny individ], [Byte av individnummer] and [Textinformation]. */
class UnitUiIT {

  private final TestServer server = TestServer.get();
  private final Browser browser = new Browser(server);

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  @Tag("V-IN-04")
  @Tag("V-IN-07")
  @Tag("V-IN-09")
  void shouldRegisterAUnitAndConfirmIt() {
    String article =
        server.value(
            "SELECT MIN(article_number) FROM article WHERE individual_tracked"
                + " AND serial_number_required AND status = 'ACTIVE'");
    String number = freeNumber();
    Portal contact = Portal.of(browser, server, "storecontact", "/portal/own.xhtml");
    contact.follow("Registrera ny individ");
    contact.checkAccess();
    contact.fill("Artikel", article);
    contact.press("Registrera");
    assertThat(contact.page().locator("main")).containsText("Ange serienummer");
    contact.fill("Serienummer", "SN 4711");
    contact.press("Registrera");
    assertThat(contact.page().locator("main")).containsText("2–20 siffror");
    contact.checkAccess();
    contact.fill("Individnummer", number);
    contact.press("Registrera");
    assertThat(contact.page().locator("main")).containsText("Individ " + number);
    assertThat(contact.rows().first()).containsText("Väntar på bekräftelse");
    contact.checkAccess();

    Portal warehouse = Portal.of(browser, server, "warehouse", "/centre/unit/registrations.xhtml");
    warehouse.checkAccess();
    button(warehouse, "Avslå " + number).click();
    assertThat(warehouse.page().locator("main")).containsText("Ange varför individen avslås.");
    warehouse.checkAccess();
    button(warehouse, "Bekräfta " + number).click();
    assertThat(warehouse.page().locator("main")).containsText("Individ " + number);

    contact.goTo("Meddelanden");
    assertThat(contact.page().locator("main")).containsText("Individ bekräftad: " + number);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  @Tag("V-IN-12")
  @Tag("V-IN-05")
  void shouldRelabelAUnitAndWriteANote() {
    String unit =
        server.value(
            "SELECT MIN(i.individual_number) FROM device_individual i JOIN device_holding h"
                + " ON h.individual_id = i.id JOIN recipient r ON r.id = h.recipient_id"
                + " WHERE r.identity_number = '191212121212' AND i.status = 'HELD'"
                + " AND h.ended_on IS NULL");
    String taken =
        server.value(
            "SELECT MIN(individual_number) FROM device_individual WHERE status = 'IN_STOCK'");
    String number = freeNumber();
    Portal prescriber =
        Portal.of(browser, server, "prescriber", "/portal/individual/card.xhtml?nr=" + unit);
    prescriber.follow("Byte av individnummer");
    prescriber.checkAccess();
    prescriber.fill("Rätt nummer", taken);
    prescriber.press("Byt nummer");
    assertThat(prescriber.page().locator("main")).containsText("är upptaget");
    prescriber.checkAccess();
    prescriber.fill("Rätt nummer", number);
    prescriber.fill("Skäl", "Etiketten var sliten");
    prescriber.press("Byt nummer");
    prescriber.heading("Individkort " + number);
    assertThat(prescriber.page().locator("main")).containsText("Byten av individnummer");
    prescriber.checkAccess();

    prescriber.goTo("Individkort");
    prescriber.page().locator("[id='form:number']").fill(unit);
    prescriber.press("Sök");
    prescriber.heading("Individkort " + number);
    prescriber.follow("Textinformation (0)");
    prescriber.checkAccess();
    prescriber.press("Spara anteckning");
    assertThat(prescriber.page().locator("main")).containsText("Skriv en anteckning");
    prescriber.fill("Anteckning", "Bromsen drar snett.");
    prescriber.press("Spara anteckning");
    assertThat(prescriber.rows().first()).containsText("Bromsen drar snett.");
    prescriber.checkAccess();

    prescriber.open("/portal/individual/number.xhtml?nr=" + number);
    prescriber.fill("Rätt nummer", unit);
    prescriber.press("Byt nummer");
    prescriber.heading("Individkort " + unit);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void shouldShowTheCentreASwap() {
    String unit =
        server.value(
            "SELECT MAX(i.individual_number) FROM device_individual i JOIN device_holding h"
                + " ON h.individual_id = i.id JOIN recipient r ON r.id = h.recipient_id"
                + " WHERE r.identity_number = '191212121212' AND i.status = 'HELD'"
                + " AND h.ended_on IS NULL AND EXISTS (SELECT 1 FROM device_individual f"
                + " WHERE f.article_id = i.article_id AND f.status = 'IN_STOCK')");
    String right =
        server.value(
            "SELECT MIN(f.individual_number) FROM device_individual f WHERE f.status = 'IN_STOCK'"
                + " AND f.article_id = (SELECT i.article_id FROM device_individual i"
                + " WHERE i.individual_number = ?)",
            unit);
    Portal prescriber =
        Portal.of(browser, server, "prescriber", "/portal/individual/number.xhtml?nr=" + unit);
    prescriber.page().getByLabel("Innehavaren har ett annat hjälpmedel").check();
    prescriber.fill("Rätt nummer", right);
    prescriber.press("Byt nummer");
    prescriber.heading("Individkort " + right);

    Portal warehouse = Portal.of(browser, server, "warehouse", "/portal/start.xhtml");
    warehouse.goTo("Väntar på");
    warehouse.page().getByLabel("Ärende").selectOption("SWAPPED_UNIT");
    warehouse.press("Sök");
    warehouse.follow("Bytt individ " + right);
    warehouse.heading("Bytta individer");
    warehouse.checkAccess();
    button(warehouse, "Sett " + unit).click();
    assertThat(warehouse.page().locator("main")).containsText("Bytet från " + unit);
    warehouse.checkAccess();

    prescriber.open("/portal/individual/card.xhtml?nr=" + right);
    assertThat(prescriber.page().locator("main")).containsText("Sett av hjälpmedelscentralen");
    prescriber.checkAccess();
    assertThat(browser.complaints()).isEmpty();
  }

  private static Locator button(Portal portal, String title) {
    return portal.page().locator("[title='" + title + "']");
  }

  private static String freeNumber() {
    return "89" + String.format("%015d", System.nanoTime() % 1_000_000_000_000_000L);
  }
}
