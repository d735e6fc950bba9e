package se.websesam.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the centre's staff may do without a customer of their own, each within his permission. */
class CentreRightsUiIT {

  private final TestServer server = TestServer.get();
  private final Browser browser = new Browser(server);

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  @Tag("AC-13")
  void shouldOrderForAProtectedPersonWhomTheOrdersDoNotName() {
    String[] person =
        server
            .value(
                "SELECT MAX(identity_number || '/' || family_name) FROM recipient"
                    + " WHERE protected_identity")
            .split("/");
    Portal service = search("customerservice", person[0]);
    assertThat(service.page().getByText("Patienten har skyddad identitet.")).isVisible();
    service.fill("Skäl", "Orderfråga per telefon");
    service.press("Sök");
    assertThat(service.page().locator(".banner.protected")).isVisible();

    String number = service.order("14190");

    assertThat(service.page().getByText("Till Skyddad identitet.")).isVisible();
    service.open("/portal/order/list.xhtml?view=OPEN");
    Locator row = service.rows().filter(new Locator.FilterOptions().setHasText(number));
    assertThat(row.first()).containsText("Skyddad identitet");
    assertThat(service.page().content()).doesNotContain(person[1]);
    assertThat(
            server.value(
                "SELECT COUNT(*) FROM access_log WHERE object_type = 'ORDER' AND object_id = ?"
                    + " AND access_action = 'CREATE' AND protected_identity AND outcome = 'OK'",
                number))
        .isEqualTo("1");
  }

  @Test
  @Tag("V-US-03")
  void shouldLetTheWarehousePickAndDeliverWhatOthersHaveSetAside() {
    Portal service = search("customerservice", "191212121212");
    String number = service.order("14190");
    assertThat(service.page().getByText("Till Tolvan Tolvansson")).isVisible();
    String line =
        "/centre/order/line.xhtml?line=1&order="
            + server.value("SELECT id FROM customer_order WHERE order_number = ?", number);
    Portal warehouse = Portal.of(browser, server, "warehouse", line);
    assertThat(button(warehouse, "Börja granska")).hasCount(0);
    assertThat(button(warehouse, "Makulera rad")).hasCount(0);

    service.open(line);
    assertThat(button(service, "Leverera")).hasCount(0);
    service.press("Sätt av antalet");
    assertThat(service.page().getByText("Raden är nu: Avsatt")).isVisible();

    warehouse.open(line);
    warehouse.press("Plocka");
    assertThat(warehouse.page().getByText("Raden är nu: Plockad")).isVisible();
    warehouse.press("Leverera");
    assertThat(warehouse.page().getByText("Raden är nu: Levererad")).isVisible();
    assertThat(
            server.value(
                "SELECT MIN(user_name) FROM access_log WHERE object_type = 'ORDER_LINE'"
                    + " AND object_id = ? AND access_action = 'UPDATE'"
                    + " AND user_roles = 'WAREHOUSE'",
                number + "/1"))
        .isEqualTo("Amira Rosendal");
  }

  private Portal search(String userName, String number) {
    Portal portal = Portal.of(browser, server, userName, "/portal/device/list.xhtml");
    portal.search(number);
    return portal;
  }

  private static Locator button(Portal portal, String name) {
    return portal
        .page()
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
