package se.websesam.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The page [Byte baskod/betalare]. */
class PayerUiIT {

  private static final String PATIENT = "191212121212";

  private final TestServer server = TestServer.get();
  private final Browser browser = new Browser(server);

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  @Tag("V-BC-01")
  @Tag("V-BC-02")
  void shouldChangeThePayerAndChangeItBack() {
    Portal changer = Portal.of(browser, server, "payerchanger", "/portal/device/list.xhtml");
    changer.search(PATIENT);
    changer.follow("Byte baskod/betalare");
    changer.checkAccess();
    changer.press("Byt hjälpmedlens betalare");
    assertThat(changer.page().locator("main")).containsText("gäller redan.");
    changer.page().getByLabel("Baskod").selectOption("30");
    changer.press("Byt hjälpmedlens betalare");
    assertThat(changer.page().locator("main")).containsText("Ange skäl.");
    changer.checkAccess();
    changer.page().getByLabel("Boendeform").selectOption("Särskilt boende");
    changer.fill("Skäl", "Flyttat till Sjövalla");
    changer.press("Byt hjälpmedlens betalare");

    assertThat(changer.page().locator("main")).containsText("Bytet är gjort.");
    assertThat(changer.page().locator("dl.facts")).containsText("Särskilt boende");
    assertThat(changer.page().locator("main")).containsText("30, Särskilt boende, från");
    assertThat(wheelchair(changer)).containsText("Sjövalla kommun");
    assertThat(changer.page().locator("main")).containsText("Flyttat till Sjövalla");
    changer.checkAccess();
    changer.page().getByLabel("Baskod").selectOption("");
    changer.page().getByLabel("Boendeform").selectOption("");
    changer.fill("Skäl", "Det var fel patient");
    changer.press("Byt hjälpmedlens betalare");
    assertThat(wheelchair(changer)).containsText("Björkmåla kommun");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  @Tag("PY-07")
  void shouldNoteAChangeToComeAndTakeItBack() {
    Portal changer = Portal.of(browser, server, "payerchanger", "/portal/device/list.xhtml");
    changer.search(PATIENT);
    changer.follow("Byte baskod/betalare");
    changer.page().getByLabel("Baskod").selectOption("30");
    LocalDate day = LocalDate.now(ZoneId.of("Europe/Stockholm")).plusDays(14);
    changer.fill("Från och med", day.toString());
    changer.fill("Skäl", "Flyttar till Sjövalla");
    changer.press("Byt hjälpmedlens betalare");

    assertThat(changer.page().locator("main")).containsText("Bytet är antecknat");
    assertThat(changer.page().getByRole(AriaRole.HEADING, named("Kommande"))).isVisible();
    assertThat(changer.page().locator("main")).containsText("Från " + day + ": 30 Sjövalla");
    assertThat(wheelchair(changer)).containsText("Björkmåla kommun");
    changer.checkAccess();

    changer.press("Ta tillbaka");

    assertThat(changer.page().locator("main")).containsText("Bytet är taget tillbaka.");
    assertThat(changer.page().getByRole(AriaRole.HEADING, named("Kommande"))).isHidden();
    assertThat(changer.page().locator("main")).containsText("taget tillbaka");
    assertThat(wheelchair(changer)).containsText("Björkmåla kommun");
    changer.checkAccess();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  @Tag("PY-07")
  void shouldTickAPartThatFollowsNothingRented() {
    String pair =
        " FROM device_holding h JOIN device_holding p ON p.parent_holding_id = h.id"
            + " JOIN recipient r ON r.id = h.recipient_id WHERE r.identity_number = ?"
            + " AND h.charging_form = 'RENTAL' AND p.charging_form = 'RENTAL'"
            + " AND h.ended_on IS NULL AND p.ended_on IS NULL"
            + " AND h.delivered_on IS NOT NULL AND p.delivered_on IS NOT NULL";
    Long main = Long.valueOf(server.value("SELECT MIN(h.id)" + pair, PATIENT));
    String part =
        server.value(
            "SELECT MIN(a.article_number) FROM device_holding p JOIN article a"
                + " ON a.id = p.article_id WHERE p.parent_holding_id = ? AND p.ended_on IS NULL"
                + " AND p.charging_form = 'RENTAL' AND p.delivered_on IS NOT NULL",
            main);
    Portal changer = Portal.of(browser, server, "payerchanger", "/portal/device/list.xhtml");
    changer.search(PATIENT);
    changer.follow("Byte baskod/betalare");
    Locator tick =
        changer
            .rows()
            .filter(new Locator.FilterOptions().setHasText(part))
            .first()
            .getByRole(AriaRole.CHECKBOX);
    assertThat(tick).not().isChecked();
    String charging = "UPDATE device_holding SET charging_form = ? WHERE id = ?";
    server.execute(charging, "SALE", main);
    try {
      changer.page().reload();
      assertThat(tick).isChecked();
      changer.checkAccess();
      assertThat(browser.complaints()).isEmpty();
    } finally {
      server.execute(charging, "RENTAL", main);
    }
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Locator wheelchair(Portal portal) {
    return portal.rows().filter(new Locator.FilterOptions().setHasText("14007")).first();
  }
}
