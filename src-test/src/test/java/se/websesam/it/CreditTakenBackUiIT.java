package se.websesam.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Fault reports on their pages: a credit taken back, and what is on order. */
class CreditTakenBackUiIT {

  private static final String PATIENT = "191212121212";

  private final TestServer server = TestServer.get();
  private final Browser browser = new Browser(server);

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  @Tag("DV-05")
  @Tag("V-DV-23")
  void shouldTakeTheCreditBackBeforeAnotherAnswer() {
    String number = reported(bought());
    Portal handler =
        Portal.of(
            browser, server, "deviationhandler", "/centre/deviation/details.xhtml?nr=" + number);
    handler.press("Ta emot");
    handler.press("Börja utreda");
    handler.page().getByLabel("Kreditera köpet på nästa faktura").check();
    answer(handler, "PRODUCT_FAULT");
    handler.fill("Anteckning", "Den var tappad");
    handler.press("Öppna igen");
    Locator main = handler.page().locator("main");
    assertThat(main).containsText("Köpet är krediterat");
    assertThat(main).containsText("Den har inte fakturerats");
    handler.checkAccess();

    answer(handler, "USE");
    assertThat(main).containsText("Återta först krediten med");
    handler.press("Återta krediten");
    assertThat(main).containsText("Skriv en anteckning");
    handler.fill("Anteckning", "Den var tappad");
    handler.press("Återta krediten");
    assertThat(main).not().containsText("Kredit köp");
    answer(handler, "USE");

    assertThat(handler.page().getByText("är nu: Besvarad")).isVisible();
    handler.checkAccess();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  @Tag("V-DV-24")
  void shouldOfferNoFaultOfWhatIsOnOrder() {
    Portal prescriber = Portal.of(browser, server, "prescriber", "/portal/device/list.xhtml");
    prescriber.search(PATIENT);
    String order = prescriber.order("14008");
    prescriber.open(
        "/portal/deviation/edit.xhtml?route=DEVICE&id="
            + server.value("SELECT MIN(id) FROM device_holding WHERE order_number = ?", order));

    assertThat(prescriber.page().locator("main")).containsText("Hjälpmedlet är inte levererat");
    assertThat(label(prescriber, "Typ av fel")).hasValue("LATE_DELIVERY");
    assertThat(label(prescriber, "Typ av fel").locator("option")).hasCount(2);
    prescriber.checkAccess();
    assertThat(browser.complaints()).isEmpty();
  }

  private String reported(String holding) {
    Portal prescriber =
        Portal.of(
            browser,
            server,
            "prescriber",
            "/portal/deviation/edit.xhtml?route=DEVICE&id=" + holding);
    return new FaultForm(server, prescriber).sent();
  }

  private static void answer(Portal handler, String cause) {
    label(handler, "Orsak").selectOption(cause);
    handler.fill("Åtgärd", "Undersökt");
    handler.fill("Svar", "Vi har sett på den.");
    handler.press("Svara");
  }

  /** Something that the patient has bought and of which nothing has been given back. */
  private String bought() {
    return server.value(
        "SELECT MIN(h.id) FROM device_holding h JOIN recipient r ON r.id = h.recipient_id"
            + " WHERE r.identity_number = ? AND h.ended_on IS NULL"
            + " AND h.delivered_on IS NOT NULL AND h.charging_form = 'SALE' AND EXISTS"
            + " (SELECT 1 FROM sale_charge s WHERE s.holding_id = h.id AND NOT EXISTS"
            + " (SELECT 1 FROM sale_charge c WHERE c.credits_id = s.id))",
        PATIENT);
  }

  private static Locator label(Portal portal, String label) {
    return portal.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }
}
