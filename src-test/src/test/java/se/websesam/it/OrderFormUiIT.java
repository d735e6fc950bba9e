package se.websesam.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The chapters on ordering and on complementing a device, as the users' guide walks them. */
class OrderFormUiIT {

  private final TestServer server = TestServer.get();
  private final Browser browser = new Browser(server);

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  @Tag("CP-04")
  void shouldComplementADeliveredDeviceByTheLine() {
    Portal prescriber = openForm();
    add(prescriber, "14190");
    prescriber.page().locator("[title^='Komplettera individ med']").click();
    prescriber.checkAccess();
    prescriber.page().locator("[title^='Välj Rullstol Rullmo Allround']").first().click();
    assertThat(prescriber.page().locator("tr.group")).containsText("Till Rullstol Rullmo Allround");
    prescriber.checkAccess();
    String number = submit(prescriber);
    assertThat(prescriber.page().locator("main")).containsText("Till Rullstol Rullmo Allround");

    prescriber.follow("Till hjälpmedel");
    prescriber.follow("Komponenter på väg");
    prescriber.checkAccess();
    assertThat(prescriber.rows().filter(with(number))).containsText("Rullstol Rullmo Allround");
    assertThat(parentOf(number)).isNotEqualTo("null");

    prescriber.rows().filter(with(number)).locator("a[href*='device/components']").click();
    assertThat(prescriber.page().locator("h1")).containsText("Komponenter: Rullstol Rullmo");
    assertThat(prescriber.rows().filter(with(number))).containsText("14190");
    prescriber.checkAccess();
    prescriber.follow("Till hjälpmedel");
    Locator device =
        prescriber
            .rows()
            .filter(with("Rullstol Rullmo Allround"))
            .filter(
                new Locator.FilterOptions()
                    .setHas(prescriber.page().locator("a[href*='device/components']")))
            .first();
    device.locator("summary").click();
    device.locator("a[href*='device/components']").click();
    assertThat(prescriber.page().locator("h1")).containsText("Komponenter: Rullstol Rullmo");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  @Tag("CP-05")
  void shouldComplementADeviceWithSeveralAccessoriesChosenFirst() {
    Portal prescriber = openForm();
    prescriber.page().locator("[id='form:complementAll']").click();
    prescriber.page().locator("[title^='Välj Rullstol Rullmo Allround']").first().click();
    assertThat(prescriber.page().locator(".banner h3")).containsText("Rullstol Rullmo Allround");
    add(prescriber, "14190");
    add(prescriber, "14241");
    prescriber.press("Avsluta kompletteringen");
    add(prescriber, "14226");

    assertThat(prescriber.page().locator("tr.group")).hasCount(1);
    assertThat(prescriber.page().locator("tr.component")).hasCount(2);
    prescriber.press("Spara ändringar");
    assertThat(prescriber.page().locator("tr.component")).hasCount(2);
    submit(prescriber);
  }

  @Test
  @Tag("V-CF-03")
  void shouldExplainWhatCannotJoinADeliveredDeviceTogether() {
    Portal prescriber = openForm();
    prescriber.page().locator("[id='form:complementAll']").click();
    prescriber.page().locator("[title^='Välj Rullstol Rullmo Allround']").first().click();
    add(prescriber, "14221");
    Locator main = prescriber.page().locator("main");
    assertThat(main).containsText("Det här går inte ihop på Rullstol Rullmo Allround");
    assertThat(main).containsText("monteras alltid i par med");
    assertThat(main).containsText("Lägg till Drivhjul Rullmo 22 tum vä");
    prescriber.checkAccess();
    prescriber.press("Verkställ");
    assertThat(main).containsText("Tillbehören går inte ihop med det som sitter på hjälpmedlet.");
    add(prescriber, "14222");

    assertThat(main).not().containsText("Det här går inte ihop");
    prescriber.press("Avbryt");
  }

  @Test
  @Tag("CO-06")
  @Tag("V-CO-04")
  void shouldRemindOfTheFeeAndAddIt() {
    Portal prescriber = openForm();
    add(prescriber, article("Gångvik Ute"));
    assertThat(prescriber.page().locator(".warnings")).containsText("Glöm inte avgiften");
    prescriber.checkAccess();
    prescriber.press("Lägg till avgift 98015");

    assertThat(prescriber.page().getByText("Glöm inte avgiften")).hasCount(0);
    assertThat(prescriber.page().getByRole(AriaRole.CELL, exactly("98015"))).isVisible();
  }

  @Test
  @Tag("CO-06")
  @Tag("V-CO-04")
  void shouldKeepOnTheOrderWhyNoFeeIsCharged() {
    Portal prescriber = openForm();
    add(prescriber, article("Gångvik Ute"));
    prescriber.page().getByLabel("Avgiften tas inte ut, för att").fill("byte av utslitet");
    prescriber.press("Spara ändringar");
    assertThat(prescriber.page().getByText("Glöm inte avgiften")).hasCount(0);
    assertThat(prescriber.page().locator("main"))
        .containsText("Avgiften tas inte ut: byte av utslitet");
    prescriber.checkAccess();

    submit(prescriber);

    assertThat(prescriber.page().locator("main"))
        .containsText("Avgiften tas inte ut: byte av utslitet");
  }

  @Test
  @Tag("CO-07")
  @Tag("CO-08")
  @Tag("V-CO-11")
  void shouldOrderFromTheMenuWithCeilingConsultantAndAdaptation() {
    Portal prescriber = Portal.of(browser, server, "prescriber", "/portal/start.xhtml");
    prescriber.goTo("Kundorder");
    prescriber.search("191212121212");
    prescriber
        .page()
        .getByLabel("Kund/leveransadress")
        .selectOption(new SelectOption().setIndex(1));
    add(prescriber, "94001");
    assertThat(prescriber.page().locator(".warnings"))
        .containsText("Brukaren: 100,00 kr. Enheten: 16,00 kr.");
    add(prescriber, "14091");
    assertThat(prescriber.rows().nth(1).locator(".warnings"))
        .containsText("En konsulent på hjälpmedelscentralen granskar raden");
    prescriber.rows().nth(1).getByLabel("Specialanpassas före leverans").check();
    prescriber.press("Verkställ");
    assertThat(prescriber.page().locator(".buttons .error"))
        .hasText("Bifoga anvisning för specialanpassning.");
    prescriber.checkAccess();

    prescriber.press("Bifoga fil");
    prescriber
        .page()
        .locator("[id='form:file']")
        .setInputFiles(
            new FilePayload("mått.pdf", "application/pdf", SampleFiles.pdf("instruktion")));
    prescriber.press("Bifoga");
    prescriber.follow("Tillbaka till beställningen");
    submit(prescriber);
    assertThat(prescriber.rows().filter(with("14091"))).containsText("Specialanpassas");
    prescriber.checkAccess();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  @Tag("CO-05")
  @Tag("V-CO-06")
  void shouldProposeTheOlderEquivalentAndKeepAReasonForTheOther() {
    Portal prescriber = openForm();
    add(prescriber, "14008");
    Locator warnings = prescriber.page().locator(".warnings");
    assertThat(warnings).containsText("Äldre likvärdig artikel levereras i första hand: 14007");
    assertThat(warnings).containsText("Patienten har redan ett liknande hjälpmedel.");
    prescriber.page().getByLabel("Skäl att behålla").fill("För bred");
    prescriber.press("Spara ändringar");
    assertThat(prescriber.page().locator("main")).containsText("Behålls: För bred");

    add(prescriber, "14006");
    prescriber.press("Ta 14005");
    assertThat(prescriber.page().getByRole(AriaRole.CELL, exactly("14005"))).isVisible();
    assertThat(prescriber.page().getByRole(AriaRole.CELL, exactly("14006"))).hasCount(0);
    prescriber.press("Avbryt");
  }

  @Test
  @Tag("CO-09")
  @Tag("V-CO-01")
  @Tag("V-CO-17")
  void shouldSayByEachFieldOfTheDeliveryWhatIsMissing() {
    Portal prescriber = openForm();
    add(prescriber, "14190");
    assertThat(prescriber.page().getByLabel("Namn", exact())).isHidden();
    prescriber.page().getByLabel("Välj adress").selectOption("OTHER");
    prescriber.press("Verkställ");
    assertThat(fieldOf(prescriber, "Namn")).containsText("Välj kund/leveransadress.");
    prescriber.checkAccess();
    prescriber.page().getByLabel("Namn", exact()).fill("Portvakten");
    prescriber.page().getByLabel("Önskat datum").fill("2020-01-02");
    prescriber.press("Verkställ");
    assertThat(fieldOf(prescriber, "Önskat datum")).containsText("Önskat datum har passerat.");
    prescriber.follow("Till det första felet");
    assertThat(prescriber.page().getByLabel("Önskat datum")).isFocused();
    prescriber.page().getByLabel("Önskat datum").fill("");
    prescriber.page().getByLabel("Akut, inom 24 timmar").check();
    submit(prescriber);

    assertThat(prescriber.page().locator(".facts").first()).containsText("Portvakten");
    assertThat(prescriber.page().locator(".facts").first()).containsText("avgift 500");
  }

  @Test
  void shouldShowPicturesWhileAnArticleIsBeingTyped() {
    Portal prescriber = openForm();
    Locator field = prescriber.page().locator("[id='form:articleNumber_input']");
    field.pressSequentially("armstöd cross");
    Locator second = prescriber.page().locator(".ui-autocomplete-item").nth(1);
    assertThat(second).containsText("14191 Armstöd Cross kort vä");
    assertThat((Boolean) second.locator("img").evaluate("i => i.decode().then(() => true)"))
        .isTrue();
    second.click();
    assertThat(field).hasValue("14191 Armstöd Cross kort vä");
    prescriber.press("Lägg till");
    assertThat(prescriber.page().getByRole(AriaRole.CELL, exactly("14191"))).isVisible();
    prescriber.checkAccess();

    field.pressSequentially("14190");
    field.fill("14241 som dikterats");
    prescriber.press("Lägg till");
    assertThat(prescriber.page().getByRole(AriaRole.CELL, exactly("14241"))).isVisible();
    prescriber.press("Avbryt");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void shouldNotAddALineWhenEnterIsPressedInAFieldOfTheDelivery() {
    Portal prescriber = openForm();
    prescriber.page().getByLabel("Kontaktperson").fill("Ylva");
    prescriber.page().getByLabel("Kontaktperson").press("Enter");

    assertThat(prescriber.page().locator(".messages .error")).hasCount(0);
    assertThat(prescriber.page().locator("span.error")).hasCount(0);
    assertThat(prescriber.page().getByLabel("Kontaktperson")).hasValue("Ylva");
  }

  @Test
  void shouldKeepTheDraftOnTheWayToTheCatalogueAndBack() {
    Portal prescriber = openForm();
    add(prescriber, "14190");
    prescriber.page().getByLabel("Kontaktperson").fill("Ylva Torsten");
    prescriber.press("Sök artikel");
    prescriber.heading("Sök artikel");
    prescriber.fill("Artikel", "14241");
    prescriber.press("Sök");
    prescriber.follow("14241");
    prescriber.follow("Beställ");

    assertThat(prescriber.page().getByLabel("Kontaktperson")).hasValue("Ylva Torsten");
    assertThat(prescriber.page().getByRole(AriaRole.CELL, exactly("14190"))).isVisible();
    assertThat(prescriber.page().getByRole(AriaRole.CELL, exactly("14241"))).isVisible();
    prescriber.press("Avbryt");
  }

  @Test
  void shouldOrderToTheOwnStoreWithoutAPatient() {
    Portal contact = Portal.of(browser, server, "prescriber", "/portal/order/edit.xhtml");
    contact.checkAccess();
    contact.follow("Förråd Rehabmottagningen Ekerösund");
    contact.page().getByLabel("Kund/leveransadress").selectOption(new SelectOption().setIndex(1));
    add(contact, article("Gångvik Ute"));
    contact.checkAccess();
    String number = submit(contact);

    assertThat(contact.page().locator("main"))
        .containsText("Till Förråd Rehabmottagningen Ekerösund");
    contact.checkAccess();
    assertThat(server.value("SELECT COUNT(*) FROM device_holding WHERE order_number = ?", number))
        .isEqualTo("0");
    String store = server.value("SELECT MAX(id) FROM buffer_store");
    contact.open("/portal/order/edit.xhtml?store=" + store);
    contact.heading("Sidan finns inte");
  }

  private Portal openForm() {
    Portal prescriber = Portal.of(browser, server, "prescriber", "/portal/device/list.xhtml");
    prescriber.search("191212121212");
    prescriber.follow("Beställ");
    prescriber
        .page()
        .getByLabel("Kund/leveransadress")
        .selectOption(new SelectOption().setIndex(1));
    return prescriber;
  }

  private static void add(Portal portal, String article) {
    portal.page().locator("[id='form:articleNumber_input']").fill(article);
    portal.press("Lägg till");
    assertThat(portal.page().getByRole(AriaRole.CELL, exactly(article))).isVisible();
  }

  private static String submit(Portal portal) {
    portal.press("Verkställ");
    assertThat(portal.page().getByText("Beställningen är skickad.")).isVisible();
    return portal.orderNumber();
  }

  private String article(String product) {
    return server.value(
        "SELECT MIN(article_number) FROM article WHERE product = ? AND orderable", product);
  }

  private String parentOf(String number) {
    return String.valueOf(
        server.value(
            "SELECT parent_holding_id FROM device_holding WHERE order_number = ?", number));
  }

  private static Locator fieldOf(Portal portal, String label) {
    return portal
        .page()
        .locator(".field")
        .filter(new Locator.FilterOptions().setHas(portal.page().getByLabel(label, exact())));
  }

  private static Locator.FilterOptions with(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static com.microsoft.playwright.Page.GetByRoleOptions exactly(String name) {
    return new com.microsoft.playwright.Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static com.microsoft.playwright.Page.GetByLabelOptions exact() {
    return new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true);
  }
}
