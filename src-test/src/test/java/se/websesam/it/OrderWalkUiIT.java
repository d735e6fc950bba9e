package se.websesam.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * From the device list to the delivered device, as prescriber and centre walk it in their browsers.
 */
class OrderWalkUiIT {

  private final TestServer server = TestServer.get();
  private final Browser browser = new Browser(server);

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  @Tag("CO-13")
  void shouldShowAnOrderedDeviceAtOnceAndItsDeliveryWhenTheCentreHasDelivered() {
    Portal prescriber = openTolvan();
    prescriber.checkAccess();
    String number = prescriber.order("37331");
    prescriber.checkAccess();

    prescriber.follow("Till hjälpmedel");
    assertThat(rowOf(prescriber, number)).containsText("Beställd");

    Portal centre =
        Portal.of(browser, server, "orderhandler", "/centre/order/list.xhtml?status=NEW");
    centre.checkAccess();
    centre.open(lineOf(number));
    centre.checkAccess();
    centre.press("Börja granska");
    assertThat(centre.page().getByText("Raden är nu: Granskas")).isVisible();
    centre.page().locator("[id='form:individualNumber_input']").fill("finns inte");
    centre.press("Sätt av individ");
    assertThat(centre.page().getByText("Ange individnummer som finns i förrådet.")).isVisible();
    centre.checkAccess();
    centre.page().locator("[id='form:individualNumber_input']").fill(freeUnit("37331"));
    centre.press("Sätt av individ");
    assertThat(centre.page().getByText("Raden är nu: Avsatt")).isVisible();
    centre.press("Leverera");
    assertThat(centre.page().getByText("Raden är nu: Levererad")).isVisible();

    prescriber.page().reload();
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
    Portal prescriber = openTolvan();
    prescriber.order("14190");
    prescriber.press("Makulera kundorder");
    assertThat(prescriber.page().getByText("är makulerad.")).isVisible();
    prescriber.checkAccess();

    prescriber = openTolvan();
    String number = prescriber.order("14190");
    Portal centre = Portal.of(browser, server, "orderhandler", lineOf(number));
    centre.press("Börja granska");
    assertThat(centre.page().getByText("Raden är nu: Granskas")).isVisible();
    prescriber.press("Makulera kundorder");

    assertThat(prescriber.page().locator(".messages .error"))
        .containsText("Beställningen bearbetas och kan inte makuleras här.");
  }

  @Test
  @Tag("G-09")
  void shouldTellTheOrdererWhyTheCentreCancelledALine() {
    Portal prescriber = openTolvan();
    String number = prescriber.order("14190");
    Portal centre = Portal.of(browser, server, "orderhandler", lineOf(number));
    centre.fill("Skäl till makulering", "Slut hos leverantören " + number);
    centre.press("Makulera rad");
    assertThat(centre.page().getByText("Raden är nu: Makulerad")).isVisible();

    prescriber.goTo("Meddelanden");
    prescriber.checkAccess();
    prescriber.page().locator("tbody a").first().click();

    assertThat(prescriber.page().locator(".letter"))
        .containsText("Slut hos leverantören " + number);
    prescriber.checkAccess();
  }

  @Test
  @Tag("V-ID-01")
  void shouldKeepWhatWasTypedBesideTheMessage() {
    Portal prescriber = Portal.of(browser, server, "prescriber", "/portal/device/list.xhtml");
    prescriber.search("19121212");

    assertThat(prescriber.page().getByText("Ange personnummer med 12 siffror")).isVisible();
    assertThat(prescriber.page().getByLabel("Nummer")).hasValue("19121212");
    prescriber.checkAccess();
    assertThat(server.value("SELECT COUNT(*) FROM access_log WHERE patient_id_value = '19121212'"))
        .isEqualTo("0");
  }

  private Portal openTolvan() {
    Portal prescriber = Portal.of(browser, server, "prescriber", "/portal/device/list.xhtml");
    prescriber.search("191212121212");
    assertThat(prescriber.page().getByText("Tolvan Tolvansson")).isVisible();
    assertThat(prescriber.page().url()).doesNotContain("1212121212");
    return prescriber;
  }

  private String lineOf(String orderNumber) {
    String id = server.value("SELECT id FROM customer_order WHERE order_number = ?", orderNumber);
    return "/centre/order/line.xhtml?order=" + id + "&line=1";
  }

  private String freeUnit(String article) {
    return server.value(
        "SELECT MIN(i.individual_number) FROM device_individual i JOIN article a ON a.id ="
            + " i.article_id WHERE a.article_number = ? AND i.status = 'IN_STOCK'",
        article);
  }

  private static Locator rowOf(Portal portal, String orderNumber) {
    return portal
        .rows()
        .filter(
            new Locator.FilterOptions()
                .setHas(portal.page().locator("a[href*='nr=" + orderNumber + "']")));
  }
}
