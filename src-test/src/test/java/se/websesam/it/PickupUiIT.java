package se.websesam.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The guide's chapters [Hämtorder] and [Hämtorder som verkställer retur]. */
class PickupUiIT {

  private static final String PATIENT = "191212121212";

  private final TestServer server = TestServer.get();
  private final Browser browser = new Browser(server);

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  @Tag("V-PU-01")
  @Tag("V-PU-02")
  @Tag("V-PU-03")
  @Tag("V-PU-11")
  void shouldFetchADeviceAndReceiveIt() {
    Portal prescriber = openForm();
    prescriber.checkAccess();
    prescriber.press("Verkställ");
    assertThat(prescriber.page().locator("main")).containsText("Välj orsak.");
    assertThat(prescriber.page().locator("main")).containsText("Välj adress med namn.");
    assertThat(prescriber.page().locator("main")).containsText("Markera minst ett hjälpmedel.");
    prescriber.checkAccess();

    reason(prescriber, "Behövs inte längre");
    prescriber.page().getByLabel("Hämta adress från").selectOption("CUSTOMER");
    assertThat(prescriber.page().locator("td.payer").first()).isHidden();
    prescriber.page().getByLabel("Visa debiteringsform - betalare").check();
    assertThat(prescriber.page().locator("td.payer").first()).isVisible();
    String unit =
        server.value(
            "SELECT MAX(i.individual_number) FROM device_individual i JOIN device_holding h"
                + " ON h.individual_id = i.id JOIN recipient r ON r.id = h.recipient_id"
                + " WHERE r.identity_number = ? AND i.status = 'HELD' AND h.ended_on IS NULL"
                + " AND h.charging_form = 'RENTAL'",
            PATIENT);
    Locator row = tickable(prescriber).filter(with(unit));
    row.getByRole(AriaRole.CHECKBOX).check();
    prescriber.press("Verkställ");
    assertThat(prescriber.page().getByText("är skickad.")).isVisible();
    prescriber.checkAccess();
    String number = numberOf(prescriber);
    prescriber.follow("Till hjälpmedel");
    assertThat(prescriber.rows().filter(with(unit)).first()).containsText("Hämtorder");
    prescriber.goTo("Dina uppgifter");
    prescriber.follow("Sök hämtorder");
    prescriber.checkAccess();
    assertThat(prescriber.rows().first()).containsText(number);

    Portal reception = Portal.of(browser, server, "returns", "/centre/pickup/list.xhtml");
    reception.checkAccess();
    reception.follow(number);
    reception.checkAccess();
    reception.press("Planera");
    reception.press("Hämtat");
    assertThat(reception.page().locator("dl.facts")).containsText("Hämtad");
    reception.fill("Individnummer eller artikelnummer", "000");
    reception.press("Markera");
    assertThat(reception.page().locator("main")).containsText("finns inte bland");
    reception.fill("Individnummer eller artikelnummer", unit);
    reception.press("Markera");
    assertThat(reception.page().locator("main")).containsText("Markerat:");
    reception.checkAccess();
    reception.press("Till rekonditionering");
    reception.goTo("Återkomna individer");
    reception.checkAccess();
    reception.page().locator("[title='Till lagret " + unit + "']").click();
    assertThat(reception.page().locator("main")).containsText(unit + ": Till lagret");

    prescriber.open("/portal/device/list.xhtml");
    prescriber.search(PATIENT);
    prescriber.follow("Återlämnade hjälpmedel");
    assertThat(prescriber.rows().filter(with(unit)).first()).containsText("Hämtat");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void shouldShowOnlyAccessoriesForTheImmediateReason() {
    Portal prescriber = openForm();
    int before = tickable(prescriber).count();
    reason(prescriber, "Återlämnat men ej avregistrerat");
    prescriber.checkAccess();
    assertThat(tickable(prescriber)).not().hasCount(before);
    prescriber.page().getByLabel("Hämta adress från").selectOption("CUSTOMER");
    Locator row = tickable(prescriber).first();
    String designation = row.locator("td").nth(2).textContent().strip();
    row.getByRole(AriaRole.CHECKBOX).check();
    prescriber.press("Verkställ");
    assertThat(prescriber.page().locator("dl.facts")).containsText("Avregistrerad direkt");
    String number = numberOf(prescriber);

    prescriber.open("/portal/pickup/list.xhtml");
    assertThat(prescriber.rows().filter(with(number))).containsText("Avregistrerad direkt");
    prescriber.open("/portal/device/list.xhtml");
    prescriber.search(PATIENT);
    prescriber.follow("Återlämnade hjälpmedel");
    assertThat(prescriber.rows().filter(with(designation)).first())
        .containsText("Återlämnat men ej avregistrerat");
    assertThat(browser.complaints()).isEmpty();
  }

  private Portal openForm() {
    Portal prescriber = Portal.of(browser, server, "prescriber", "/portal/device/list.xhtml");
    prescriber.search(PATIENT);
    prescriber.follow("Hämtorder");
    prescriber.heading("Hämtorder");
    return prescriber;
  }

  private static void reason(Portal portal, String label) {
    portal.page().getByLabel(label).first().check();
  }

  /** Rows that are shown and can be ticked. */
  private static Locator tickable(Portal portal) {
    return portal
        .page()
        .locator("main tbody tr:visible")
        .filter(new Locator.FilterOptions().setHas(portal.page().locator("input[type=checkbox]")));
  }

  private static Locator.FilterOptions with(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static String numberOf(Portal portal) {
    return portal.page().url().replaceAll(".*nr=(\\d+).*", "$1");
  }
}
