package se.websesam.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything on a page is reached without a mouse, and it can be seen where one is. */
class KeyboardUiIT {

  /** Elements that take the keyboard, as long as they are shown. */
  private static final String STOPS =
      "a[href], button, input:not([type=hidden]), select, textarea, summary";

  private static final String ORDER = "/portal/order/edit.xhtml?holder={holder}";

  private final TestServer server = TestServer.get();
  private final Browser browser = new Browser(server);

  @AfterEach
  void close() {
    browser.close();
  }

  @ParameterizedTest
  @CsvSource({
    "prescriber, /portal/start.xhtml",
    "prescriber, /portal/device/list.xhtml",
    "prescriber, /portal/order/edit.xhtml",
    "prescriber, /portal/order/list.xhtml?view=OPEN",
    "prescriber, /portal/order/list.xhtml?view=SEARCH",
    "prescriber, /portal/order/list.xhtml?view=DELIVERED",
    "prescriber, /portal/message/list.xhtml",
    "prescriber, /portal/own.xhtml",
    "prescriber, /portal/catalogue/list.xhtml?class=120606",
    "prescriber, /portal/catalogue/search.xhtml?q=rollator",
    "prescriber, /portal/catalogue/article.xhtml?nr=37331",
    "prescriber, /portal/device/list.xhtml?holder={holder}",
    "prescriber, /portal/device/consumables.xhtml?holder={holder}",
    "prescriber, /portal/device/returned.xhtml?holder={holder}",
    "prescriber, /portal/order/edit.xhtml?holder={holder}&article=14008",
    "prescriber, /portal/order/coming.xhtml?holder={holder}",
    "prescriber, /portal/order/files.xhtml?order={draft}",
    "prescriber, /portal/order/templates.xhtml",
    "prescriber, /portal/order/template.xhtml",
    "prescriber, /portal/pickup/edit.xhtml?holder={holder}",
    "prescriber, /portal/pickup/list.xhtml",
    "prescriber, /portal/return/edit.xhtml?holder={holder}",
    "prescriber, /portal/individual/search.xhtml",
    "prescriber, /portal/workorder/edit.xhtml?holder={holder}",
    "prescriber, /portal/workorder/list.xhtml",
    "technician, /centre/workorder/list.xhtml",
    "prescriber, /portal/waiting.xhtml",
    "payerchanger, /portal/device/payer.xhtml?holder={holder}",
    "lossreporter, /portal/lost/list.xhtml",
    "prescriber, /portal/deviation/edit.xhtml",
    "prescriber, /portal/deviation/list.xhtml",
    "deviationhandler, /centre/deviation/list.xhtml",
    "returns, /centre/pickup/list.xhtml",
    "returns, /centre/unit/list.xhtml",
    "prescriber, /portal/stock/list.xhtml",
    "prescriber, /portal/stock/article.xhtml?store={store}&nr=31101",
    "prescriber, /portal/stock/withdraw.xhtml?holder={holder}",
    "prescriber, /portal/stock/cart.xhtml",
    "prescriber, /portal/stock/discontinued.xhtml",
    "warehouse, /centre/refill/list.xhtml",
    "purchaser, /centre/catalogue/import.xhtml",
    "invoiceviewer, /portal/invoice/list.xhtml",
    "orderhandler, /centre/order/list.xhtml",
    "finance, /centre/invoice/list.xhtml",
    "systemadmin, /centre/mail/list.xhtml",
    "logreviewer, /centre/log/list.xhtml"
  })
  void shouldReachEverythingAndShowWhereOneIs(String userName, String path) {
    Page page = browser.as(userName);
    page.navigate(server.cardUrl() + filled(path));
    assertThat(page.locator("h1")).not().hasText("Sidan finns inte");
    everythingIsReachedAndSeen(page);
  }

  @Test
  void shouldReachEverythingAmongTheComponents() {
    Portal prescriber = Portal.of(browser, server, "prescriber", "/portal/device/list.xhtml");
    prescriber.search("191212121212");
    prescriber.follow("Beställ");
    prescriber.page().locator("[id='form:articleNumber_input']").fill("14001");
    prescriber.press("Lägg till");
    prescriber.page().locator("[title^='Välj komponenter till']").first().click();
    assertThat(prescriber.page().locator("h1")).containsText("Komponenter:");

    everythingIsReachedAndSeen(prescriber.page());
    prescriber.follow("Tillbaka utan att spara");
    prescriber.press("Avbryt");
  }

  @Test
  void shouldStayWhereOneIsWhenAButtonMakesThePageAnew() {
    Portal prescriber = Portal.of(browser, server, "prescriber", filled(ORDER));
    Page page = prescriber.page();
    page.locator("[id='form:articleNumber_input']").fill("37331");
    page.locator("[id='form:add']").press("Enter");
    assertThat(page.locator("main")).containsText("Rollator");
    assertThat(page.locator("[id='form:add']")).isFocused();

    page.locator("[id='form:submit']").press("Enter");
    assertThat(page.locator("[role=alert]")).containsText("Till det första felet");
    assertThat(page.locator("body")).isFocused();

    page.getByLabel("Kund/leveransadress").selectOption(new SelectOption().setIndex(1));
    page.locator("[id='form:save']").press("Enter");
    assertThat(page.locator(".messages")).containsText("sparat");
    assertThat(page.locator("[id='form:save']")).isFocused();
    assertThat(page.locator("[id='form:save']")).hasAttribute("aria-describedby", "messages");
    assertThat(page.locator("body[data-said*='sparat']")).hasCount(1);
    browser.checkAccess(page);
    page.keyboard().press("Tab");
    assertThat(page.locator("body[data-said]")).hasCount(0);

    assertThat(page.locator("#menu a[href*='/device/list.xhtml']"))
        .hasAttribute("href", Pattern.compile("holder="));
    prescriber.press("Avbryt");
  }

  private String filled(String path) {
    return path.replace(
            "{holder}",
            server.value("SELECT public_id FROM recipient WHERE identity_number = '191212121212'"))
        .replace(
            "{draft}",
            server.value(
                "SELECT MIN(o.id) FROM customer_order o JOIN app_user u ON u.id = o.orderer_id"
                    + " WHERE o.status = 'DRAFT' AND u.user_name = 'prescriber'"))
        .replace(
            "{store}", server.value("SELECT id FROM buffer_store WHERE store_number = '6101'"));
  }

  private static void everythingIsReachedAndSeen(Page page) {
    // from the beginning, also where a field has the keyboard from the start
    page.evaluate("document.body.tabIndex = -1, document.body.focus()");
    Object all =
        page.evaluate(
            "stops => [...document.querySelectorAll(stops)].filter(e => !e.disabled &&"
                // the keyboard goes to a group of radio buttons once
                + " (e.type !== 'radio' || e === document.getElementsByName(e.name)[0]) &&"
                + " e.checkVisibility({visibilityProperty: true})).length",
            STOPS);
    Keys keys = new Keys(page);

    int reached = 0;
    for (keys.press("Tab"); keys.isSomewhere(); keys.press("Tab")) {
      reached++;
    }

    assertThat(reached).as(page.url()).isEqualTo(((Number) all).intValue());
    assertThat(keys.unseen()).isEmpty();
  }
}
