package se.websesam.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The guide's chapter [Felrapport]. */
class DeviationUiIT {

  private static final String TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm")).toString();

  private final TestServer server = TestServer.get();
  private final Browser browser = new Browser(server);

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  @Tag("V-DV-02")
  @Tag("V-DV-04")
  @Tag("V-DV-08")
  @Tag("DV-07")
  void shouldReportADeviceAndGetAnAnswer() {
    Portal prescriber = Portal.of(browser, server, "prescriber", "/portal/device/list.xhtml");
    prescriber.search("191212121212");
    // what is on order stands first otherwise, and no fault of it can be reported
    prescriber.follow("Leveransdatum");
    Locator row =
        prescriber
            .rows()
            .filter(withText("Hyra"))
            .filter(new Locator.FilterOptions().setHasNotText("Beställd"))
            .first();
    row.locator("summary").click();
    row.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Felrapport")).click();
    prescriber.heading("Felrapport");
    prescriber.checkAccess();
    assertThat(label(prescriber, "Önskar")).isHidden();
    label(prescriber, "Typ av fel").selectOption("POOR_QUALITY");
    assertThat(label(prescriber, "Önskar")).isVisible();
    label(prescriber, "Felet beror på").selectOption("WEAR");
    prescriber.page().getByLabel("Tillbud").check();
    assertThat(prescriber.page().locator(".when-injury")).isVisible();
    prescriber.press("Verkställ");
    Locator main = prescriber.page().locator("main");
    assertThat(main).containsText("Beskriv händelsen.");
    assertThat(main).containsText("Slitage anmäls med arbetsorder.");
    assertThat(main).containsText("Ange vilken dag det hände");
    prescriber.checkAccess();

    label(prescriber, "Felet beror på").selectOption("PRODUCT");
    label(prescriber, "Önskar").selectOption("SAME_UNIT_BACK");
    label(prescriber, "Åtgärdas").selectOption("SENT_IN");
    prescriber.fill("Datum för händelsen", TODAY);
    prescriber.fill("Beskrivning", "Bromsen tar inte på vänster sida.");
    prescriber.press("Verkställ");
    assertThat(prescriber.page().getByText("är skickad.")).isVisible();
    assertThat(prescriber.page().locator(".banner.error")).containsText("vårdgivarens eget");
    prescriber.checkAccess();
    String number = prescriber.page().url().replaceAll(".*nr=(\\d+).*", "$1");
    prescriber.follow("Bifoga fil");
    prescriber
        .page()
        .locator("[id='form:file']")
        .setInputFiles(new FilePayload("broms.pdf", "application/pdf", SampleFiles.pdf("broms")));
    prescriber.press("Bifoga");
    assertThat(prescriber.rows()).containsText(new String[] {"broms.pdf"});
    prescriber.checkAccess();
    prescriber.follow("Tillbaka till felrapporten");
    prescriber.follow("Skriv ut följelapp");
    prescriber.heading("Felrapport " + number);
    assertThat(prescriber.page().locator("main")).not().containsText("Tolvansson");
    prescriber.checkAccess();

    Portal handler = Portal.of(browser, server, "deviationhandler", "/centre/deviation/list.xhtml");
    handler.checkAccess();
    assertThat(handler.rows().filter(withText(number))).containsText("Tillbud");
    handler.follow(number);
    handler.press("Ta emot");
    handler.press("Börja utreda");
    handler.checkAccess();
    handler.press("Invänta varan");
    assertThat(handler.page().locator("main")).containsText("Skriv en anteckning");
    handler.press("Svara");
    assertThat(handler.page().locator("main")).containsText("Ange orsak, åtgärd och svar.");
    handler.checkAccess();
    label(handler, "Orsak").selectOption("PRODUCT_FAULT");
    handler.fill("Åtgärd", "Bromsen bytt");
    handler.fill("Svar", "Den kommer tillbaka i morgon.");
    handler.press("Svara");
    assertThat(handler.page().getByText("är nu: Besvarad")).isVisible();
    handler.checkAccess();

    prescriber.goTo("Meddelanden");
    assertThat(prescriber.rows().filter(withText("Svar på felrapport " + number))).hasCount(1);
    prescriber.goTo("Dina uppgifter");
    prescriber.follow("Sök felrapport");
    prescriber.checkAccess();
    prescriber.follow(number);
    assertThat(prescriber.page().locator("main")).containsText("Den kommer tillbaka i morgon.");
    assertThat(prescriber.page().locator("main")).containsText("Bromsen bytt");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  @Tag("PU-12")
  @Tag("V-DV-20")
  void shouldSearchForWhatIsSaidToHaveGoneBack() {
    // of another patient than those tests have that want accessories
    String holding =
        server.value(
            "SELECT MAX(h.id) FROM device_holding h JOIN recipient r ON r.id = h.recipient_id"
                + " JOIN device_individual i ON i.id = h.individual_id"
                + " JOIN article a ON a.id = h.article_id"
                + " WHERE i.status = 'HELD' AND h.ended_on IS NULL AND h.charging_form = 'RENTAL'"
                + " AND a.article_type = 'MAIN_DEVICE' AND r.identity_number <> '191212121212'"
                + " AND r.deceased_on IS NULL AND NOT r.awaiting_release"
                + " AND NOT r.protected_identity AND EXISTS (SELECT 1 FROM care_relation c"
                + " JOIN user_customer uc ON uc.customer_id = c.customer_id"
                + " JOIN app_user u ON u.id = uc.user_id WHERE c.recipient_id = r.id"
                + " AND c.valid_until IS NULL AND u.user_name = 'prescriber')");
    String unit =
        server.value(
            "SELECT i.individual_number FROM device_individual i JOIN device_holding h"
                + " ON h.individual_id = i.id WHERE h.id = ?",
            Long.valueOf(holding));
    Portal prescriber = Portal.of(browser, server, "prescriber", "/portal/device/list.xhtml");
    prescriber.search(
        server.value(
            "SELECT r.identity_number FROM recipient r JOIN device_holding h"
                + " ON h.recipient_id = r.id WHERE h.id = ?",
            Long.valueOf(holding)));
    Locator row = prescriber.rows().filter(withText(unit)).first();
    row.locator("summary").click();
    row.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Felrapport")).click();
    label(prescriber, "Typ av fel").selectOption("RETURNED_NOT_DEREGISTERED");
    prescriber.fill("Datum för händelsen", TODAY);
    prescriber.fill("Beskrivning", "Lämnades med förra veckans hämtning.");
    prescriber.press("Verkställ");
    assertThat(prescriber.page().getByText("är skickad.")).isVisible();
    String number = prescriber.page().url().replaceAll(".*nr=(\\d+).*", "$1");

    Portal handler =
        Portal.of(
            browser, server, "deviationhandler", "/centre/deviation/details.xhtml?nr=" + number);
    handler.press("Ta emot");
    handler.press("Eftersök");
    assertThat(handler.page().locator("main")).containsText("Ange en dag att eftersöka till");
    handler.checkAccess();
    handler.fill("Eftersöks till och med", TODAY);
    handler.press("Eftersök");
    assertThat(handler.page().getByText("är nu: Eftersöks")).isVisible();
    handler.checkAccess();
    handler.goTo("Väntar på");
    assertThat(handler.rows().filter(withText("Felrapport " + number))).containsText(TODAY);
    handler.follow("Felrapport " + number);
    handler.fill("Meddelande till rapportören", "Den stod bland returerna.");
    handler.press("Funnet");
    assertThat(handler.page().getByText("är nu: Besvarad")).isVisible();
    assertThat(handler.page().locator("main")).containsText("Återfunnet på hjälpmedelscentralen");
    handler.checkAccess();

    prescriber.goTo("Meddelanden");
    assertThat(prescriber.rows().filter(withText("Svar på felrapport " + number))).hasCount(1);
    prescriber.open("/portal/deviation/details.xhtml?nr=" + number);
    prescriber.follow("Till hjälpmedel");
    prescriber.follow("Återlämnade hjälpmedel");
    assertThat(prescriber.rows().filter(withText(unit)))
        .containsText("Återlämnat men ej avregistrerat");
    assertThat(browser.complaints()).isEmpty();
  }

  @AfterEach
  void callItAsBefore() {
    call("terminology.deviation", "felrapport felrapporten felrapporter felrapporterna");
    call("terminology.store", "förråd förrådet förråd förråden");
  }

  private void call(String key, String forms) {
    server.execute("UPDATE parameter SET parameter_value = ? WHERE parameter_key = ?", forms, key);
  }

  @Test
  void shouldReportWhatIsAboutNoDeviceInTheRegionsWords() {
    call("terminology.deviation", "avvikelse avvikelsen avvikelser avvikelserna");
    call("terminology.store", "kundlager kundlagret kundlager kundlagren");
    Portal contact = Portal.of(browser, server, "storecontact", "/portal/own.xhtml");
    contact.checkAccess();
    assertThat(contact.page().locator("nav.menu")).containsText("Kundlager");
    contact.follow("Registrera avvikelse");
    contact.heading("Avvikelse");
    contact.checkAccess();
    label(contact, "Typ av fel").selectOption("STORE_SHORTAGE");
    contact.fill("Datum för händelsen", TODAY);
    contact.fill("Beskrivning", "Inga rollatorhjul kom med påfyllnaden.");
    contact.press("Verkställ");

    assertThat(contact.page().locator("dl.facts").first()).containsText("Brist i kundlager");
    assertThat(contact.page().locator("main")).containsText("hjälpmedelscentralen tar emot");
    contact.checkAccess();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  @Tag("V-DV-06")
  void shouldReportADeliveredLine() {
    String number =
        server.value(
            "SELECT MAX(o.order_number) FROM customer_order o JOIN customer_order_line l"
                + " ON l.customer_order_id = o.id JOIN user_customer uc"
                + " ON uc.customer_id = o.customer_id JOIN app_user u ON u.id = uc.user_id"
                + " WHERE l.status = 'DELIVERED' AND u.user_name = ? AND o.status = 'DELIVERED'",
            "prescriber");
    Portal prescriber =
        Portal.of(browser, server, "prescriber", "/portal/order/details.xhtml?nr=" + number);
    prescriber.checkAccess();
    prescriber
        .page()
        .locator("main")
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Felrapport"))
        .first()
        .click();
    assertThat(prescriber.page().locator("dl.facts").first()).containsText(number);
    label(prescriber, "Typ av fel").selectOption("DIRTY_AT_DELIVERY");
    prescriber.fill("Datum för händelsen", TODAY);
    prescriber.fill("Antal", "1");
    prescriber.fill("Beskrivning", "Lera på hjulen.");
    prescriber.press("Verkställ");
    assertThat(prescriber.page().locator("main")).containsText("Ange följesedelns nummer.");
    prescriber.checkAccess();
    prescriber.fill("Följesedelsnummer", "F-2001");
    prescriber.press("Verkställ");

    assertThat(prescriber.page().locator("dl.facts").first()).containsText("F-2001");
    assertThat(browser.complaints()).isEmpty();
  }

  private static Locator label(Portal portal, String label) {
    return portal.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }

  private static Locator.FilterOptions withText(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
