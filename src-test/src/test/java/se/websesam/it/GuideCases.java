package se.websesam.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

/**
 * Cases that a journey through the users' guide finds already made: a prescriber has made them with
 * a mouse, of a rented device that a patient has.
 */
record GuideCases(Portal portal, String patient, String unit) {

  /** An order to the patient; its number. */
  String order(String article) {
    find();
    portal.follow("Beställ");
    portal.page().getByLabel("Kund/leveransadress").selectOption(new SelectOption().setIndex(1));
    portal.page().locator("[id='form:articleNumber_input']").fill(article);
    portal.press("Lägg till");
    return sent();
  }

  /** A pickup order for the device; its number. */
  String pickup() {
    byMenu("Hämtorder");
    portal.page().getByLabel("Behövs inte längre").check();
    portal.page().getByLabel("Hämta adress från").selectOption("CUSTOMER");
    return sent();
  }

  /** A pickup order for the device and another of the patient's; its number. */
  String pickupWith(String other) {
    byMenu("Hämtorder");
    portal.page().getByLabel("Behövs inte längre").check();
    portal.page().getByLabel("Hämta adress från").selectOption("CUSTOMER");
    portal
        .rows()
        .filter(new Locator.FilterOptions().setHasText(other))
        .getByRole(AriaRole.CHECKBOX)
        .check();
    return sent();
  }

  /** A work order for the device; its number. */
  String workOrder() {
    byMenu("Arbetsorder");
    choose("Typ av åtgärd", "REPAIR_AT_CENTRE");
    portal.fill("Beskrivning", "Bromsen tar inte.");
    choose("Ersättningshjälpmedel önskas", "false");
    portal.page().getByLabel("Hämtas", exact()).check();
    choose("Adress från", "CUSTOMER");
    portal.fill("Kontaktperson", "Ylva Torsten");
    portal.fill("Telefon", "070-1740608");
    return sent();
  }

  /** A report about the device; its number. */
  String report(String day) {
    byMenu("Felrapport");
    choose("Typ av fel", "LATE_DELIVERY");
    portal.fill("Datum för händelsen", day);
    portal.fill("Beskrivning", "Den kom en vecka för sent.");
    return sent();
  }

  /** A report that the device has gone back already; its number. */
  String reportOfReturn(String day) {
    byMenu("Felrapport");
    choose("Typ av fel", "RETURNED_NOT_DEREGISTERED");
    portal.fill("Datum för händelsen", day);
    portal.fill("Beskrivning", "Lämnades med förra veckans hämtning.");
    return sent();
  }

  private void find() {
    portal.open("/portal/device/list.xhtml");
    portal.search(patient);
  }

  private void byMenu(String entry) {
    find();
    Locator row = portal.rows().filter(new Locator.FilterOptions().setHasText(unit)).first();
    row.locator("summary").click();
    GuideJourney.link(row, entry).click();
    portal.heading(entry);
  }

  private void choose(String label, String value) {
    portal.page().getByLabel(label, exact()).selectOption(value);
  }

  private String sent() {
    portal.press("Verkställ");
    assertThat(portal.page().locator(".messages .info")).isVisible();
    return portal.orderNumber();
  }

  private static Page.GetByLabelOptions exact() {
    return new Page.GetByLabelOptions().setExact(true);
  }
}
