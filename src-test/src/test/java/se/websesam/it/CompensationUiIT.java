package se.websesam.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is charged for a loss and given back for a claim, on the pages. */
class CompensationUiIT {

  private static final String PATIENT = "191212121212";
  private static final String TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm")).toString();

  private final TestServer server = TestServer.get();
  private final Browser browser = new Browser(server);

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  @Tag("V-LO-09")
  void shouldChargeTheResidualValueOfALostDeviceUntilItIsFound() {
    Portal reporter =
        Portal.of(
            browser,
            server,
            "lossreporter",
            "/portal/lost/edit.xhtml?" + device("device=", "RENTAL"));
    reporter.fill("Saknas sedan", TODAY);
    reporter.fill("Omständigheter", "Stod i trapphuset och är borta.");
    reporter.press("Anmäl förkommet");
    String number = reporter.page().url().replaceAll(".*nr=(\\d+).*", "$1");
    Portal centre =
        Portal.of(browser, server, "customerservice", "/portal/lost/details.xhtml?nr=" + number);
    assertThat(label(centre, "Restvärde i kronor")).hasCount(0);

    reporter.page().getByLabel("Ja", new Page.GetByLabelOptions().setExact(true)).check();
    reporter.fill("Kostnadsansvarig", "Birgit Ekhammar");
    reporter.press("Spara bedömningen");
    assertThat(label(reporter, "Restvärde i kronor")).hasCount(0);
    centre.open("/portal/lost/details.xhtml?nr=" + number);
    centre.fill("Restvärde i kronor", "mycket");
    centre.press("Fakturera restvärdet");
    assertThat(centre.page().locator("main")).containsText("Ange restvärdet i kronor");
    centre.checkAccess();
    centre.fill("Restvärde i kronor", "4500,50");
    centre.fill("Betalas i slutändan av", "Dödsboet");
    centre.press("Fakturera restvärdet");
    Locator main = centre.page().locator("main");
    assertThat(main).containsText("Ersättning");
    assertThat(main).containsText("väntar på månadens fakturering");
    assertThat(main).containsText("Dödsboet");
    centre.checkAccess();
    assertThat(label(centre, "Restvärde i kronor")).hasValue("4500,50");
    centre.fill("Restvärde i kronor", "4000");
    centre.press("Ändra restvärdet");
    assertThat(main).containsText("4 000,00");
    assertThat(main).not().containsText("4 500,50");

    centre.press("Finns hos patienten");
    assertThat(main).not().containsText("väntar på månadens fakturering");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  @Tag("DV-05")
  @Tag("V-DV-16")
  void shouldCreditAPurchaseWithTheAnswer() {
    Portal prescriber =
        Portal.of(
            browser,
            server,
            "prescriber",
            "/portal/deviation/edit.xhtml?route=DEVICE&" + device("id=", "SALE"));
    String number = new FaultForm(server, prescriber).sent();

    Portal handler =
        Portal.of(
            browser, server, "deviationhandler", "/centre/deviation/details.xhtml?nr=" + number);
    handler.press("Ta emot");
    handler.press("Börja utreda");
    String pieces = " WHERE deviation_number = '" + number + "'";
    server.execute("UPDATE deviation_report SET quantity = 9999" + pieces);
    handler.open("/centre/deviation/details.xhtml?nr=" + number);
    assertThat(handler.page().locator("main")).containsText("Det finns inget köp kvar");
    assertThat(handler.page().getByLabel("Kreditera köpet på nästa faktura")).hasCount(0);
    handler.checkAccess();
    server.execute("UPDATE deviation_report SET quantity = 1" + pieces);
    handler.open("/centre/deviation/details.xhtml?nr=" + number);
    handler.page().getByLabel("Kreditera köpet på nästa faktura").check();
    label(handler, "Orsak").selectOption("USE");
    handler.fill("Åtgärd", "Kasserad");
    handler.fill("Svar", "Köpet krediteras.");
    handler.press("Svara");
    assertThat(handler.page().locator("main")).containsText("Bara ett köp kan krediteras");
    handler.checkAccess();
    label(handler, "Orsak").selectOption("PRODUCT_FAULT");
    handler.press("Svara");
    assertThat(handler.page().getByText("är nu: Besvarad")).isVisible();
    assertThat(handler.page().locator("main")).containsText("Kredit köp");
    handler.checkAccess();

    prescriber.open("/portal/deviation/details.xhtml?nr=" + number);
    assertThat(prescriber.page().locator("main")).containsText("Kredit köp");
    prescriber.checkAccess();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  @Tag("PU-10")
  @Tag("V-AW-01")
  @Tag("V-AW-05")
  @Tag("V-AW-06")
  void shouldAssessAbnormalWearTogether() {
    Portal prescriber =
        Portal.of(
            browser,
            server,
            "prescriber",
            "/portal/pickup/edit.xhtml?" + device("device=", "RENTAL"));
    prescriber.page().getByLabel("Behövs inte längre").first().check();
    prescriber.page().getByLabel("Hämta adress från").selectOption("CUSTOMER");
    prescriber.press("Verkställ");
    assertThat(prescriber.page().getByText("är skickad.")).isVisible();
    String pickup = prescriber.page().url().replaceAll(".*nr=(\\d+).*", "$1");

    Portal reception =
        Portal.of(browser, server, "returns", "/centre/pickup/details.xhtml?nr=" + pickup);
    reception.press("Hämtat");
    reception.page().getByText("Onormalt slitage", exactly()).first().click();
    reception.heading("Registrera onormalt slitage");
    reception.checkAccess();
    reception.press("Registrera");
    assertThat(reception.page().locator("main")).containsText("Skriv vad som har setts.");
    reception.fill("Vad som har setts", "Sitsen är bränd.");
    reception.fill("Förslag i kronor", "750,50");
    reception.press("Registrera");
    assertThat(reception.page().getByText("Förskrivaren har fått ett meddelande.")).isVisible();
    reception.checkAccess();
    String number = reception.page().url().replaceAll(".*nr=(\\d+).*", "$1");
    reception.follow("Bilder och filer (0)");
    reception
        .page()
        .locator("[id='form:file']")
        .setInputFiles(new FilePayload("sits.pdf", "application/pdf", SampleFiles.pdf("sits")));
    reception.press("Bifoga");
    assertThat(reception.rows()).containsText(new String[] {"sits.pdf"});
    reception.checkAccess();

    prescriber.open("/portal/waiting.xhtml?kind=WEAR");
    prescriber.follow("Onormalt slitage " + number);
    assertThat(prescriber.page().locator("main")).containsText("Sitsen är bränd.");
    assertThat(prescriber.page().locator("main")).containsText("750,50");
    assertThat(prescriber.page().locator("main")).containsText("Bilder och filer (1)");
    prescriber.press("Bestrid");
    assertThat(prescriber.page().locator("main")).containsText("Skriv varför du bestrider.");
    prescriber.checkAccess();
    prescriber.fill("Svar", "Den var bränd när den kom.");
    prescriber.press("Bestrid");
    assertThat(prescriber.page().getByText("är nu: Förskrivaren bestrider")).isVisible();

    Portal handler = Portal.of(browser, server, "deviationhandler", "/portal/wear/list.xhtml");
    handler.checkAccess();
    handler.follow(number);
    handler.checkAccess();
    handler.press("Ska betalas");
    assertThat(handler.page().locator("main")).containsText("Ange vilken kostnadsansvarig");
    handler.fill("Kostnadsansvarig", "Birgit Ekhammar");
    handler.press("Ska betalas");
    assertThat(handler.page().locator("main")).containsText("väntar på månadens fakturering");
    handler.checkAccess();
    assertThat(browser.complaints()).isEmpty();
  }

  private static Page.GetByTextOptions exactly() {
    return new Page.GetByTextOptions().setExact(true);
  }

  /** The holder of the latest device of a charging form that the patient has, and the device. */
  private String device(String name, String chargingForm) {
    String from =
        " FROM device_holding h JOIN recipient r ON r.id = h.recipient_id"
            + " WHERE r.identity_number = ? AND h.charging_form = ? AND h.ended_on IS NULL"
            + " AND h.delivered_on IS NOT NULL AND h.pickup_number IS NULL AND h.dismantling_number IS NULL"
            // what was taken out of a store was sold to the store
            + " AND (h.charging_form = 'RENTAL'"
            + " OR EXISTS (SELECT 1 FROM sale_charge s WHERE s.holding_id = h.id))";
    return name
        + server.value("SELECT MAX(h.id)" + from, PATIENT, chargingForm)
        + "&holder="
        + server.value("SELECT MAX(r.public_id)" + from, PATIENT, chargingForm);
  }

  private static Locator label(Portal portal, String label) {
    return portal.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }
}
