package se.websesam.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * From the device list to the delivered device, as prescriber and centre walk it in their browsers.
 */
class OrderWalkUiIT {

  private static final Pattern NUMBER = Pattern.compile("nr=(\\d+)");

  private final TestServer server = TestServer.get();
  private final Browser browser = new Browser(server);

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  @Tag("CO-13")
  void shouldShowAnOrderedDeviceAtOnceAndItsDeliveryWhenTheCentreHasDelivered() {
    Page prescriber = browser.as("prescriber");
    openTolvan(prescriber);
    browser.checkAccess(prescriber);
    String number = order(prescriber, "37331");
    browser.checkAccess(prescriber);

    prescriber.getByRole(AriaRole.LINK, named("Till hjälpmedel")).click();
    assertThat(rowOf(prescriber, number)).containsText("Beställd");

    Page centre = browser.as("orderhandler");
    centre.navigate(server.cardUrl() + "/centre/order/list.xhtml?status=NEW");
    browser.checkAccess(centre);
    centre.navigate(lineOf(number));
    browser.checkAccess(centre);
    centre.getByRole(AriaRole.BUTTON, button("Börja granska")).click();
    assertThat(centre.getByText("Raden är nu: Granskas")).isVisible();
    centre.locator("[id='form:individualNumber_input']").fill("finns inte");
    centre.getByRole(AriaRole.BUTTON, button("Sätt av individ")).click();
    assertThat(centre.getByText("Ange individnummer som finns i förrådet.")).isVisible();
    browser.checkAccess(centre);
    centre.locator("[id='form:individualNumber_input']").fill(freeUnit("37331"));
    centre.getByRole(AriaRole.BUTTON, button("Sätt av individ")).click();
    assertThat(centre.getByText("Raden är nu: Avsatt")).isVisible();
    centre.getByRole(AriaRole.BUTTON, button("Leverera")).click();
    assertThat(centre.getByText("Raden är nu: Levererad")).isVisible();

    prescriber.reload();
    assertThat(rowOf(prescriber, number)).not().containsText("Beställd");
    assertThat(
            server.value(
                "SELECT COUNT(*) FROM rent_event e JOIN device_holding h ON h.id = e.holding_id"
                    + " WHERE h.order_number = ? AND e.kind = 'DELIVERED'",
                number))
        .isEqualTo("1");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  @Tag("CO-14")
  void shouldCancelAnOrderUntilTheCentreHasBegun() {
    Page prescriber = browser.as("prescriber");
    openTolvan(prescriber);
    order(prescriber, "14190");
    prescriber.getByRole(AriaRole.BUTTON, button("Makulera kundorder")).click();
    assertThat(prescriber.getByText("är makulerad.")).isVisible();
    browser.checkAccess(prescriber);

    openTolvan(prescriber);
    String number = order(prescriber, "14190");
    Page centre = browser.as("orderhandler");
    centre.navigate(lineOf(number));
    centre.getByRole(AriaRole.BUTTON, button("Börja granska")).click();
    assertThat(centre.getByText("Raden är nu: Granskas")).isVisible();
    prescriber.getByRole(AriaRole.BUTTON, button("Makulera kundorder")).click();

    assertThat(prescriber.locator(".messages .error"))
        .containsText("Beställningen bearbetas och kan inte makuleras här.");
  }

  @Test
  @Tag("G-09")
  void shouldTellTheOrdererWhyTheCentreCancelledALine() {
    Page prescriber = browser.as("prescriber");
    openTolvan(prescriber);
    String number = order(prescriber, "14190");
    Page centre = browser.as("orderhandler");
    centre.navigate(lineOf(number));
    centre.getByLabel("Skäl till makulering").fill("Slut hos leverantören " + number);
    centre.getByRole(AriaRole.BUTTON, button("Makulera rad")).click();
    assertThat(centre.getByText("Raden är nu: Makulerad")).isVisible();

    prescriber.navigate(server.cardUrl() + "/portal/message/list.xhtml");
    browser.checkAccess(prescriber);
    prescriber.locator("tbody a").first().click();

    assertThat(prescriber.locator(".letter")).containsText("Slut hos leverantören " + number);
    browser.checkAccess(prescriber);
  }

  @Test
  @Tag("V-ID-01")
  void shouldKeepWhatWasTypedBesideTheMessage() {
    Page prescriber = browser.as("prescriber");
    prescriber.navigate(server.cardUrl() + "/portal/device/list.xhtml");
    prescriber.getByLabel("Nummer").fill("19121212");
    prescriber.getByRole(AriaRole.BUTTON, button("Sök")).click();

    assertThat(prescriber.getByText("Ange personnummer med 12 siffror")).isVisible();
    assertThat(prescriber.getByLabel("Nummer")).hasValue("19121212");
    browser.checkAccess(prescriber);
    assertThat(server.value("SELECT COUNT(*) FROM access_log WHERE patient_id_value = '19121212'"))
        .isEqualTo("0");
  }

  private void openTolvan(Page page) {
    page.navigate(server.cardUrl() + "/portal/device/list.xhtml");
    page.getByLabel("Nummer").fill("191212121212");
    page.getByRole(AriaRole.BUTTON, button("Sök")).click();
    assertThat(page.getByText("Tolvan Tolvansson")).isVisible();
    assertThat(page.url()).doesNotContain("1212121212");
  }

  private String order(Page page, String article) {
    page.locator("main").getByRole(AriaRole.LINK, in("Beställ")).click();
    page.getByLabel("Kund/leveransadress")
        .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
    page.locator("[id='form:articleNumber_input']").fill(article);
    page.getByRole(AriaRole.BUTTON, button("Lägg till")).click();
    assertThat(page.getByRole(AriaRole.CELL, cell(article))).isVisible();
    browser.checkAccess(page);
    page.getByRole(AriaRole.BUTTON, button("Verkställ")).click();
    assertThat(page.getByText("Beställningen är skickad.")).isVisible();
    Matcher number = NUMBER.matcher(page.url());
    assertThat(number.find()).isTrue();
    return number.group(1);
  }

  private String lineOf(String orderNumber) {
    String id = server.value("SELECT id FROM customer_order WHERE order_number = ?", orderNumber);
    return server.cardUrl() + "/centre/order/line.xhtml?order=" + id + "&line=1";
  }

  private String freeUnit(String article) {
    return server.value(
        "SELECT MIN(i.individual_number) FROM device_individual i JOIN article a ON a.id ="
            + " i.article_id WHERE a.article_number = ? AND i.status = 'IN_STOCK'",
        article);
  }

  private static Locator rowOf(Page page, String orderNumber) {
    return page.locator("tbody tr")
        .filter(
            new Locator.FilterOptions().setHas(page.locator("a[href*='nr=" + orderNumber + "']")));
  }

  private static Page.GetByRoleOptions button(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Locator.GetByRoleOptions in(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Page.GetByRoleOptions cell(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
