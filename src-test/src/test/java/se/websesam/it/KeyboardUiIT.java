package se.websesam.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything can be done without a mouse, and it can be seen where one is. */
class KeyboardUiIT {

  /** Elements that take the keyboard, as long as they are shown. */
  private static final String STOPS =
      "a[href], button, input:not([type=hidden]), select, textarea, summary";

  private final TestServer server = TestServer.get();
  private final Browser browser = new Browser(server);

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void shouldOrderAndCancelByTheKeyboardAlone() {
    Page page = browser.as("prescriber");
    Keys keys = byMenu(page, "device/list");
    assertThat(page.locator("h1")).hasText("Hjälpmedel");
    keys.skipToContent();
    keys.tabTo("[id='find:number']");
    keys.type("191212121212");
    keys.press("Enter");
    assertThat(page.getByText("Tolvan Tolvansson")).isVisible();
    keys.skipToContent();
    keys.tabTo("main a[href*='order/edit']");
    keys.press("Enter");
    assertThat(page.locator("h1")).hasText("Kundorder");
    keys.skipToContent();
    keys.tabTo("[id='form:deliveryAddress']");
    keys.press("ArrowDown");
    keys.tabTo("[id='form:articleNumber_input']");
    keys.type("armstöd cross");
    assertThat(page.locator(".ui-autocomplete-item").first()).isVisible();
    keys.press("Enter");
    keys.tabTo("[id='form:add']");
    keys.press("Enter");
    assertThat(page.locator("main tbody tr")).hasCount(1);
    keys.skipToContent();
    keys.tabTo("[id='form:submit']");
    keys.press("Enter");
    assertThat(page.getByText("Beställningen är skickad.")).isVisible();
    keys.skipToContent();
    String number = new Portal(browser, page, server.cardUrl()).orderNumber();
    keys.tabTo("main a[href*='view=OPEN']");
    keys.press("Enter");
    assertThat(page.locator("h1")).hasText("Öppna kundorder");
    keys.skipToContent();
    keys.tabTo("main a[href$='nr=" + number + "']");
    keys.press("Enter");
    assertThat(page.locator("h1")).hasText("Kundorder " + number);
    keys.skipToContent();
    keys.tabTo("[id='form:cancel']");
    keys.press("Enter");
    assertThat(page.getByText("är makulerad.")).isVisible();

    assertThat(server.value("SELECT status FROM customer_order WHERE order_number = ?", number))
        .isEqualTo("CANCELLED");
    keys.report("from the start page to the cancelled order");
  }

  @Test
  void shouldSearchAnArticleAndOrderItByTheKeyboardAlone() {
    Page page = browser.as("prescriber");
    Keys keys = byMenu(page, "catalogue/search");
    assertThat(page.locator("h1")).hasText("Sök artikel");
    keys.skipToContent();
    keys.tabTo("[id='form:words']");
    keys.type("armstöden cros kort");
    keys.press("Enter");
    // the first search of all reads the register into the index
    assertThat(page.locator("main tbody tr").first())
        .containsText(
            "Armstöd Cross", new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
    keys.skipToContent();
    keys.tabTo("main a[href*='order/edit.xhtml?article=14190']");
    keys.press("Enter");
    assertThat(page.locator("h1")).hasText("Kundorder");
    keys.skipToContent();
    keys.tabTo("[id='find:number']");
    keys.type("191212121212");
    keys.press("Enter");
    assertThat(page.getByRole(AriaRole.CELL, cell("14190"))).isVisible();
    keys.skipToContent();
    keys.tabTo("[id='form:deliveryAddress']");
    keys.press("ArrowDown");
    keys.tabTo("[id='form:submit']");
    keys.press("Enter");
    assertThat(page.getByText("Beställningen är skickad.")).isVisible();

    String number = new Portal(browser, page, server.cardUrl()).orderNumber();
    assertThat(server.value("SELECT status FROM customer_order WHERE order_number = ?", number))
        .isEqualTo("REGISTERED");
    keys.report("from the start page by a search to the order");
  }

  @Test
  void shouldWithdrawFromTheStoreByTheKeyboardAlone() {
    String unit =
        server.value(
            "SELECT MAX(i.individual_number) FROM device_individual i JOIN article a"
                + " ON a.id = i.article_id JOIN buffer_store s ON s.id = i.store_id"
                + " WHERE s.store_number = '6101' AND a.status = 'ACTIVE' AND NOT EXISTS"
                + " (SELECT 1 FROM cart_line c WHERE c.individual_id = i.id)");
    Page page = browser.as("prescriber");
    Keys keys = byMenu(page, "stock/withdraw");
    assertThat(page.locator("h1")).hasText("Uttag ur förråd");
    keys.skipToContent();
    keys.tabTo("[id='find:number']");
    keys.type("191212121212");
    keys.press("Enter");
    assertThat(page.locator("[id='form:scanned']")).isFocused();
    keys.type(unit);
    keys.press("Enter");
    assertThat(page.locator("main tbody tr").first()).containsText(unit);
    assertThat(page.locator("[id='form:scanned']")).isFocused();
    keys.tabTo("[id='form:submit']");
    keys.press("Enter");
    assertThat(page.getByText("är registrerat.")).isVisible();

    assertThat(
            server.value("SELECT status FROM device_individual WHERE individual_number = ?", unit))
        .isEqualTo("HELD");
    keys.report("from the start page to the withdrawal");
  }

  @Test
  void shouldAttachAFileByTheKeyboardAlone() {
    Portal orderer = Portal.of(browser, server, "prescriber", "/portal/device/list.xhtml");
    orderer.search("191212121212");
    orderer.order("14190");
    Page page = orderer.page();
    page.onFileChooser(
        chooser ->
            chooser.setFiles(
                new FilePayload("matt.pdf", "application/pdf", SampleFiles.pdf("mått"))));
    Keys keys = new Keys(page);
    keys.skipToContent();
    keys.tabTo("main a[href*='order/files']");
    keys.press("Enter");
    assertThat(page.locator("h1")).hasText("Bifoga fil");
    keys.skipToContent();
    keys.tabTo("[id='form:file']");
    keys.press("Enter");
    assertThat(page.locator("[id='form:file']")).hasValue(Pattern.compile("matt[.]pdf$"));
    keys.tabTo("[id='form:comment']");
    keys.type("Mät i sittande");
    keys.tabTo("[id='form:attach']");
    keys.press("Enter");

    assertThat(page.getByText("Filen är bifogad.")).isVisible();
    assertThat(orderer.rows()).containsText(new String[] {"Mät i sittande"});
    keys.report("from the order's page to the attached file");
  }

  private static Page.GetByRoleOptions cell(String text) {
    return new Page.GetByRoleOptions().setName(text).setExact(true);
  }

  /** From the start page to where an entry of the menu leads. */
  private Keys byMenu(Page page, String entry) {
    page.navigate(server.cardUrl() + "/portal/start.xhtml");
    Keys keys = new Keys(page);
    keys.press("Tab");
    keys.press("Tab");
    keys.press("Enter"); // to the menu
    keys.tabTo(".menu a[href*='" + entry + "']");
    keys.press("Enter");
    return keys;
  }

  @ParameterizedTest
  @CsvSource({
    "prescriber, /portal/start.xhtml",
    "prescriber, /portal/device/list.xhtml",
    "prescriber, /portal/order/edit.xhtml",
    "prescriber, /portal/order/list.xhtml?view=OPEN",
    "prescriber, /portal/order/list.xhtml?view=SEARCH",
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

  /** Hands on a keyboard: they count what they press and look where it brought them. */
  private static final class Keys {

    private static final int LONGEST_WAY = 120;

    private final Page page;
    private int pressed;
    private final List<String> unseen = new ArrayList<>();

    Keys(Page page) {
      this.page = page;
    }

    void press(String key) {
      pressed++;
      page.keyboard().press(key);
      if (key.equals("Tab") && isSomewhere() && !isSeen()) {
        unseen.add((String) page.evaluate("document.activeElement.outerHTML"));
      }
    }

    /** By the link that stands first on every page. */
    void skipToContent() {
      press("Tab");
      press("Enter");
    }

    void type(String text) {
      pressed += text.length();
      page.keyboard().type(text);
    }

    void tabTo(String selector) {
      for (int way = 0; way < LONGEST_WAY; way++) {
        if ((Boolean) page.evaluate("s => document.activeElement.matches(s)", selector)) {
          assertThat(unseen).isEmpty();
          return;
        }
        press("Tab");
      }
      throw new AssertionError("no way to " + selector + " on " + page.url());
    }

    boolean isSomewhere() {
      return (Boolean) page.evaluate("document.activeElement !== document.body");
    }

    private boolean isSeen() {
      return (Boolean)
          page.evaluate(
              "(() => { const e = document.activeElement, s = getComputedStyle(e);"
                  + " const r = e.getBoundingClientRect();"
                  + " return s.outlineStyle === 'solid' && parseFloat(s.outlineWidth) >= 2"
                  + " && r.width > 0 && r.right > 0 && r.bottom > 0; })()");
    }

    /** Prints how many keys it took, so that a way that becomes longer is seen. */
    void report(String way) {
      System.getLogger(KeyboardUiIT.class.getName())
          .log(System.Logger.Level.INFO, "keys " + way + ": " + pressed);
    }

    List<String> unseen() {
      return unseen;
    }
  }
}
