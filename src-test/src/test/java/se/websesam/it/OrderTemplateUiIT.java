package se.websesam.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Order templates, as their owner and a colleague use them. */
class OrderTemplateUiIT {

  private final TestServer server = TestServer.get();
  private final Browser browser = new Browser(server);

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  @Tag("V-CO-20")
  @Tag("V-CO-21")
  @Tag("V-CO-22")
  void shouldMakeShareUseAndRemoveATemplate() {
    Portal owner = Portal.of(browser, server, "prescriber2", "/portal/own.xhtml");
    owner.checkAccess();
    owner.follow("Beställningsmallar");
    owner.checkAccess();
    owner.follow("Ny mall");
    add(owner, "14190");
    add(owner, "37331");
    owner.press("Spara mall");
    assertThat(owner.page().getByText("Ange ett namn på mallen, högst 80 tecken.")).isVisible();
    owner.checkAccess();
    owner.fill("Mallens namn", "duscha sittande");
    owner.press("Spara mall");
    assertThat(owner.page().getByText("Du eller enheten har redan en mall")).isVisible();
    owner.fill("Mallens namn", "Ut på tur");
    owner.page().getByTitle("Antal av Armstöd Cross").first().fill("2");
    owner.page().getByLabel("Dela med").check();
    owner.press("Spara mall");
    assertThat(owner.page().getByText("Mallen Ut på tur är sparad.")).isVisible();
    assertThat(rowOf(owner, "Ut på tur")).containsText("Dig");

    Portal colleague = Portal.of(browser, server, "orderer", "/portal/order/templates.xhtml");
    assertThat(rowOf(colleague, "Ut på tur").getByText("Ta bort")).hasCount(0);
    rowOf(colleague, "Ut på tur").getByRole(AriaRole.LINK).click();
    colleague.heading("Beställningsmall: Ut på tur");
    assertThat(colleague.page().getByText("Bara den som har gjort den kan ändra den.")).isVisible();
    assertThat(colleague.page().locator("main input:not([type=hidden])")).hasCount(0);
    assertThat(colleague.rows()).hasCount(2);
    colleague.checkAccess();

    rowOf(owner, "Ut på tur").getByRole(AriaRole.LINK).click();
    owner.rows().first().getByRole(AriaRole.BUTTON).click();
    assertThat(owner.rows()).hasCount(1);
    owner.fill("Mallens namn", "Ut på längre tur");
    owner.press("Spara mall");
    rowOf(owner, "Ut på längre tur").locator("summary").click();
    owner.checkAccess();
    rowOf(owner, "Ut på längre tur").getByRole(AriaRole.BUTTON).click();
    assertThat(owner.page().getByText("Mallen Ut på längre tur är borttagen.")).isVisible();
    assertThat(owner.page().getByText("Ut på längre tur", exact())).hasCount(0);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  @Tag("V-AR-04")
  void shouldUseATemplateInAnOrderAndNameWhatIsDiscontinued() {
    Portal prescriber = openForm();
    choose(prescriber, "Rollator inne och ute");

    assertThat(prescriber.rows()).hasCount(2);
    assertThat(prescriber.page().locator(".messages .info"))
        .hasText("Rader tillagda från mallen Rollator inne och ute: 2.");
    assertThat(prescriber.page().locator(".messages .warn")).hasCount(1);
    assertThat(prescriber.page().locator(".messages .warn")).containsText("Artikeln är utgången.");
    prescriber.checkAccess();
    choose(prescriber, "Rullstol Allround 43 cm med grundutrustning");
    assertThat(prescriber.rows()).hasCount(6);

    prescriber
        .page()
        .getByLabel("Kund/leveransadress")
        .selectOption(new SelectOption().setIndex(1));
    prescriber.press("Verkställ");
    assertThat(prescriber.page().getByText("Beställningen är skickad.")).isVisible();
    assertThat(
            server.value(
                "SELECT COUNT(*) FROM customer_order_line l JOIN customer_order o"
                    + " ON o.id = l.customer_order_id WHERE o.order_number = ?"
                    + " AND l.parent_line IS NOT NULL",
                prescriber.orderNumber()))
        .isEqualTo("4");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  @Tag("V-CO-20")
  @Tag("V-CO-23")
  void shouldSaveTheLinesOfAnOrderAsATemplate() {
    Portal prescriber = openForm();
    choose(prescriber, "Rullstol Allround 43 cm med grundutrustning");
    prescriber.press("Spara som mall");
    assertThat(prescriber.page().getByText("Ange ett namn på mallen, högst 80 tecken."))
        .isVisible();
    prescriber.checkAccess();
    prescriber.fill("Mallens namn", "Stol som vanligt");
    prescriber.press("Spara som mall");
    assertThat(prescriber.page().getByText("Mallen Stol som vanligt är sparad.")).isVisible();
    assertThat(prescriber.rows()).hasCount(4);

    Portal other = Portal.of(browser, server, "prescriber", "/portal/order/templates.xhtml");
    rowOf(other, "Stol som vanligt").getByRole(AriaRole.LINK).click();
    other.heading("Beställningsmall: Stol som vanligt");
    assertThat(other.page().locator("tr.component")).hasCount(3);
    assertThat(other.rows().nth(1)).containsText("Till Rullstol Rullmo Allround");
    other.checkAccess();
    other.follow("Alla beställningsmallar");
    rowOf(other, "Stol som vanligt").locator("summary").click();
    rowOf(other, "Stol som vanligt").getByRole(AriaRole.BUTTON).click();
    assertThat(other.page().getByText("Mallen Stol som vanligt är borttagen.")).isVisible();

    choose(prescriber, "Stol som vanligt");
    assertThat(prescriber.page().getByText("Mallen finns inte längre.")).isVisible();
    assertThat(prescriber.rows()).hasCount(4);
    prescriber.checkAccess();
    assertThat(browser.complaints()).isEmpty();
  }

  private Portal openForm() {
    Portal prescriber = Portal.of(browser, server, "prescriber", "/portal/device/list.xhtml");
    prescriber.search("191212121212");
    prescriber.follow("Beställ");
    return prescriber;
  }

  private static void choose(Portal portal, String template) {
    portal.page().locator("[id='form:template']").selectOption(template);
    portal.press("Använd mall");
  }

  private static void add(Portal portal, String article) {
    portal.page().locator("[id='form:articleNumber_input']").fill(article);
    portal.press("Lägg till");
    assertThat(
            portal
                .page()
                .getByRole(
                    AriaRole.CELL, new Page.GetByRoleOptions().setName(article).setExact(true)))
        .isVisible();
  }

  private static Locator rowOf(Portal portal, String template) {
    return portal
        .rows()
        .filter(new Locator.FilterOptions().setHas(portal.page().getByText(template, exact())));
  }

  private static Page.GetByTextOptions exact() {
    return new Page.GetByTextOptions().setExact(true);
  }
}
