package se.websesam.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
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
    page.navigate(server.cardUrl() + "/portal/start.xhtml");
    Keys keys = new Keys(page);

    keys.press("Tab");
    keys.press("Tab");
    keys.press("Enter"); // to the menu
    keys.tabTo(".menu a[href*='device/list']");
    keys.press("Enter");
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
    System.getLogger(KeyboardUiIT.class.getName())
        .log(System.Logger.Level.INFO, "keys from the start page to the cancelled order: " + keys);
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
    "invoiceviewer, /portal/invoice/list.xhtml",
    "orderhandler, /centre/order/list.xhtml",
    "finance, /centre/invoice/list.xhtml",
    "logreviewer, /centre/log/list.xhtml"
  })
  void shouldReachEverythingAndShowWhereOneIs(String userName, String path) {
    Page page = browser.as(userName);
    page.navigate(server.cardUrl() + path);
    Object all =
        page.evaluate(
            "stops => [...document.querySelectorAll(stops)].filter(e => !e.disabled &&"
                + " e.checkVisibility({visibilityProperty: true})).length",
            STOPS);
    Keys keys = new Keys(page);

    int reached = 0;
    for (keys.press("Tab"); keys.isSomewhere(); keys.press("Tab")) {
      reached++;
    }

    assertThat(reached).as(path).isEqualTo(((Number) all).intValue());
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

    List<String> unseen() {
      return unseen;
    }

    @Override
    public String toString() {
      return String.valueOf(pressed);
    }
  }
}
