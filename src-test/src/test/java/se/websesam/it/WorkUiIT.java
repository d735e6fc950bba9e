package se.websesam.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.websesam.shared.domain.WorkingCalendar;

/** The guide's chapters [Arbetsorder] and [Koppla ihop arbetsordern med en beställning]. */
class WorkUiIT {

  private static final String PATIENT = "191212121212";

  private final TestServer server = TestServer.get();
  private final Browser browser = new Browser(server);

  @TempDir private Path files;

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  @Tag("WO-02")
  @Tag("WO-03")
  void shouldRepairADevice() throws Exception {
    String unit = heldUnit();
    Portal prescriber = openFrom(unit);
    assertThat(prescriber.page().getByLabel("Individnummer")).hasValue(unit);
    assertThat(prescriber.page().getByLabel("Adress från")).isHidden();
    prescriber.checkAccess();
    prescriber.press("Verkställ");
    assertThat(prescriber.page().locator("main")).containsText("Välj typ av åtgärd.");
    assertThat(prescriber.page().locator("main")).containsText("Beskriv vad som ska utföras.");
    assertThat(prescriber.page().locator("main")).containsText("Välj hämtas eller utföres");
    prescriber.checkAccess();

    prescriber.page().getByLabel("Typ av åtgärd").selectOption("REPAIR_AT_CENTRE");
    prescriber.fill("Beskrivning", "Bromsen tar inte på höger sida.");
    prescriber.page().getByLabel("Hämtas", exact()).check();
    prescriber.page().getByLabel("Adress från").selectOption("CUSTOMER");
    prescriber.press("Spara ändringar");
    assertThat(prescriber.page().getByText("är sparad som utkast")).isVisible();
    assertThat(prescriber.page().getByLabel("Beskrivning"))
        .hasValue("Bromsen tar inte på höger sida.");
    prescriber.press("Bifoga fil");
    Path picture = Files.writeString(files.resolve("broms.pdf"), "%PDF-1.7");
    prescriber.page().locator("[id='form:file']").setInputFiles(picture);
    prescriber.press("Bifoga");
    assertThat(prescriber.rows().first()).containsText("broms.pdf");
    prescriber.checkAccess();
    prescriber.follow("Till arbetsordern");
    prescriber.page().getByLabel("Ersättningshjälpmedel önskas").selectOption("true");
    prescriber.fill("Kontaktperson", "Ylva Torsten");
    prescriber.fill("Telefon", "070-1740608");
    prescriber.press("Verkställ");
    assertThat(prescriber.page().getByText("är skickad.")).isVisible();
    prescriber.checkAccess();
    String number = prescriber.orderNumber();

    Portal technician = Portal.of(browser, server, "technician", "/centre/workorder/list.xhtml");
    technician.checkAccess();
    technician.goTo("Väntar på");
    technician.checkAccess();
    technician.follow("Arbetsorder " + number);
    technician.checkAccess();
    technician.press("Planera");
    technician.press("Påbörja");
    technician.fill("Artikel", "99999999");
    technician.press("Lägg till");
    assertThat(technician.page().locator("main")).containsText("Artikeln finns inte.");
    technician.checkAccess();
    technician.press("Utförd");
    technician.press("Avsluta arbetsorder");
    assertThat(technician.page().locator("dl.facts")).containsText("Avslutad");

    prescriber.open("/portal/individual/card.xhtml?nr=" + unit);
    prescriber.follow("Registrerade ao");
    prescriber.checkAccess();
    assertThat(prescriber.rows().filter(with(number))).containsText("Avslutad");
    prescriber.goTo("Dina uppgifter");
    prescriber.follow("Sök arbetsorder");
    prescriber.fill("Arbetsorder", number);
    prescriber.press("Sök");
    prescriber.follow(number);
    assertThat(prescriber.page().locator("main")).containsText("broms.pdf");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  @Tag("WO-08")
  void shouldAnswerAndDecide() {
    Portal prescriber = openFrom(heldUnit());
    prescriber.page().getByLabel("Typ av åtgärd").selectOption("ADAPTATION");
    prescriber.fill("Beskrivning", "Högre ryggstöd");
    prescriber.page().getByLabel("Sida").selectOption("NONE");
    prescriber.fill("Mått", "Rygg 45 cm");
    prescriber.page().getByLabel("Kostnadsförslag önskas").check();
    prescriber.page().getByLabel("Utföres", new Page.GetByLabelOptions().setExact(true)).check();
    prescriber.page().getByLabel("Adress från").selectOption("RECIPIENT");
    prescriber.press("Verkställ");
    assertThat(prescriber.page().getByText("är skickad.")).isVisible();
    String number = prescriber.orderNumber();

    Portal technician =
        Portal.of(browser, server, "technician", "/centre/workorder/details.xhtml?nr=" + number);
    technician.press("Planera");
    assertThat(technician.page().locator("main")).containsText("har inte fått klartecken");
    technician.fill("Fråga eller skäl", "Hur mycket högre?");
    technician.press("Fråga beställaren");
    assertThat(technician.page().locator("dl.facts")).containsText("Väntar på uppgifter");

    prescriber.goTo("Meddelanden");
    prescriber
        .rows()
        .filter(with("Fråga om arbetsorder " + number))
        .getByRole(AriaRole.LINK)
        .click();
    assertThat(prescriber.page().locator("main")).containsText("Hur mycket högre?");
    prescriber.open("/portal/workorder/details.xhtml?nr=" + number);
    prescriber.press("Svara");
    assertThat(prescriber.page().locator("main")).containsText("Skriv fråga, svar eller skäl.");
    prescriber.fill("Svar eller skäl", "Tio centimeter");
    prescriber.checkAccess();
    prescriber.press("Svara");

    technician.open("/centre/workorder/details.xhtml?nr=" + number);
    assertThat(technician.page().locator("main")).containsText("Tio centimeter");
    technician.press("Beräkna kostnad");
    technician.fill("Kostnadsförslag, kronor utan moms", "850");
    technician.checkAccess();
    technician.press("Lämna kostnadsförslag");
    prescriber.open("/portal/workorder/details.xhtml?nr=" + number);
    prescriber.checkAccess();
    prescriber.press("Klartecken");
    assertThat(prescriber.page().locator("dl.facts")).containsText("Klartecken givet");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  @Tag("PU-13")
  void shouldTakeADismountedDeviceBackWithoutAPickupOrder() {
    // of another patient than those tests have that want accessories; neither a bed nor a grab
    // pole, which go back by a pickup order all the same
    String holding =
        server.value(
            "SELECT MIN(h.id) FROM device_holding h JOIN recipient r ON r.id = h.recipient_id"
                + " JOIN device_individual i ON i.id = h.individual_id"
                + " JOIN article a ON a.id = h.article_id"
                + " WHERE i.status = 'HELD' AND h.ended_on IS NULL AND h.charging_form = 'RENTAL'"
                + " AND a.article_type = 'MAIN_DEVICE' AND r.identity_number <> '191212121212'"
                + " AND r.deceased_on IS NULL AND NOT r.awaiting_release"
                + " AND NOT r.protected_identity AND EXISTS (SELECT 1 FROM care_relation c"
                + " JOIN user_customer uc ON uc.customer_id = c.customer_id"
                + " JOIN app_user u ON u.id = uc.user_id WHERE c.recipient_id = r.id"
                + " AND c.valid_until IS NULL AND u.user_name = 'prescriber')"
                + " AND a.iso_code NOT LIKE '1812%' AND a.iso_code NOT LIKE '1818%'"
                + " AND a.iso_code NOT LIKE '091221%' AND a.iso_code NOT LIKE '0406%'");
    String unit =
        server.value(
            "SELECT i.individual_number FROM device_individual i JOIN device_holding h"
                + " ON h.individual_id = i.id WHERE h.id = ?",
            Long.valueOf(holding));
    String patient =
        server.value(
            "SELECT r.identity_number FROM recipient r JOIN device_holding h"
                + " ON h.recipient_id = r.id WHERE h.id = ?",
            Long.valueOf(holding));
    Portal prescriber = openFrom(patient, unit);
    prescriber.page().getByLabel("Typ av åtgärd").selectOption("DISMANTLING");
    prescriber.fill("Beskrivning", "Sitter på väggen i badrummet.");
    prescriber.page().getByLabel("Utföres", exact()).check();
    prescriber.page().getByLabel("Adress från").selectOption("CUSTOMER");
    prescriber.fill("Kontaktperson", "Ylva Torsten");
    prescriber.fill("Telefon", "070-1740608");
    prescriber.press("Verkställ");
    assertThat(prescriber.page().locator("main")).containsText("ingen hämtorder behövs");
    prescriber.checkAccess();
    String number = prescriber.orderNumber();
    prescriber.follow("Till hjälpmedel");
    assertThat(prescriber.rows().filter(with(unit)).first()).containsText("Demonteras");
    prescriber.checkAccess();
    prescriber.follow("Hämtorder");
    Locator row = prescriber.rows().filter(with(unit)).first();
    assertThat(row).containsText("Demonteras, arbetsorder " + number);
    assertThat(row.getByRole(AriaRole.CHECKBOX)).hasCount(0);
    prescriber.checkAccess();

    Portal technician =
        Portal.of(browser, server, "technician", "/centre/workorder/details.xhtml?nr=" + number);
    technician.press("Planera");
    technician.press("Påbörja");
    assertThat(
            technician
                .page()
                .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Togs med tillbaka"))
                .getByRole(AriaRole.CHECKBOX)
                .first())
        .isChecked();
    technician.checkAccess();
    technician.press("Utförd");
    assertThat(technician.page().locator("main")).containsText("Kom tillbaka");
    technician.checkAccess();

    prescriber.open("/portal/device/list.xhtml");
    prescriber.search(patient);
    prescriber.follow("Återlämnade hjälpmedel");
    assertThat(prescriber.rows().filter(with(unit)).first())
        .containsText("Demonterat och återlämnat");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  @Tag("LW-01")
  void shouldJoinAWorkOrderWithAnOrder() {
    Portal prescriber = Portal.of(browser, server, "prescriber", "/portal/device/list.xhtml");
    prescriber.search(PATIENT);
    String order = prescriber.order("14008");
    prescriber.open("/portal/device/list.xhtml");
    prescriber.search(PATIENT);
    Locator row =
        prescriber
            .rows()
            .filter(
                new Locator.FilterOptions()
                    .setHas(prescriber.page().locator("a[href*='nr=" + order + "']")));
    row.locator("summary").click();
    row.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Arbetsorder")).click();
    assertThat(prescriber.page().locator("main")).containsText("Hör ihop med kundorder " + order);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  @Tag("WO-05")
  void shouldAskForWhatPressesOnlyWhereTheActionHasIt() {
    Portal prescriber = openFrom(heldUnit());
    Locator urgent = prescriber.page().getByLabel("Brådskande");
    Locator twoTrades = prescriber.page().getByLabel("Två yrkesgrupper behövs");
    Locator consent = prescriber.page().getByLabel("Fastighetsägaren har lämnat medgivande");
    Locator owner = prescriber.page().getByLabel("Fastighetsägare", exact());
    assertThat(urgent).isHidden();
    assertThat(twoTrades).isHidden();
    assertThat(consent).isHidden();
    assertThat(owner).isHidden();
    prescriber.page().getByLabel("Typ av åtgärd").selectOption("INSTALLATION");
    assertThat(twoTrades).isVisible();
    assertThat(consent).isVisible();
    assertThat(owner).isVisible();
    assertThat(urgent).isHidden();
    prescriber.checkAccess();
    prescriber.page().getByLabel("Typ av åtgärd").selectOption("CONSULTATION");
    assertThat(urgent).isVisible();
    assertThat(twoTrades).isHidden();
    prescriber.checkAccess();

    urgent.check();
    prescriber.fill("Beskrivning", "Trycksår, sitsen behöver ses över.");
    prescriber.page().getByLabel("Utföres", exact()).check();
    prescriber.page().getByLabel("Adress från").selectOption("CUSTOMER");
    prescriber.fill("Kontaktperson", "Ylva Torsten");
    prescriber.fill("Telefon", "070-1740608");
    prescriber.press("Spara ändringar");
    assertThat(urgent).isChecked();
    prescriber.press("Verkställ");

    assertThat(prescriber.page().getByText("är skickad.")).isVisible();
    String number = prescriber.orderNumber();
    assertThat(prescriber.page().locator("dl.facts")).containsText("Brådskande");
    assertThat(prescriber.page().locator("dl.facts"))
        .containsText(
            WorkingCalendar.swedish()
                .addWorkingDays(LocalDate.now(ZoneId.of("Europe/Stockholm")), 5)
                .toString());
    prescriber.checkAccess();
    assertThat(server.value("SELECT urgent FROM work_order WHERE work_order_number = ?", number))
        .isIn("TRUE", "true", "t");
    assertThat(browser.complaints()).isEmpty();
  }

  private Portal openFrom(String unit) {
    return openFrom(PATIENT, unit);
  }

  private Portal openFrom(String patient, String unit) {
    Portal prescriber = Portal.of(browser, server, "prescriber", "/portal/device/list.xhtml");
    prescriber.search(patient);
    Locator row = prescriber.rows().filter(with(unit)).first();
    row.locator("summary").click();
    row.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Arbetsorder")).click();
    prescriber.heading("Arbetsorder");
    return prescriber;
  }

  private String heldUnit() {
    return server.value(
        "SELECT MIN(i.individual_number) FROM device_individual i JOIN device_holding h"
            + " ON h.individual_id = i.id JOIN recipient r ON r.id = h.recipient_id"
            + " WHERE r.identity_number = ? AND i.status = 'HELD' AND h.ended_on IS NULL"
            + " AND h.charging_form = 'RENTAL'",
        PATIENT);
  }

  private static Page.GetByLabelOptions exact() {
    return new Page.GetByLabelOptions().setExact(true);
  }

  private static Locator.FilterOptions with(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
