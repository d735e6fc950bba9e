package se.websesam.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the centre's staff may do without a customer of their own, each within his permission. */
class CentreRightsUiIT {

  private static final Pattern NUMBER = Pattern.compile("nr=(\\d+)");

  private final TestServer server = TestServer.get();
  private final Browser browser = new Browser(server);

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  @Tag("AC-13")
  void shouldOrderForAProtectedPersonWhomTheListsDoNotName() {
    String[] person =
        server
            .value(
                "SELECT MAX(identity_number || '/' || family_name || '/' || public_id)"
                    + " FROM recipient WHERE protected_identity")
            .split("/");
    Page service = browser.as("customerservice");
    service.navigate(server.cardUrl() + "/portal/device/list.xhtml");
    service.getByLabel("Nummer").fill(person[0]);
    service.getByRole(AriaRole.BUTTON, button("Sök")).click();
    assertThat(service.getByText("Patienten har skyddad identitet.")).isVisible();
    service.locator("[id='find:reason']").fill("Orderfråga per telefon");
    service.getByRole(AriaRole.BUTTON, button("Sök")).click();
    assertThat(service.locator(".banner.protected")).isVisible();

    String number = order(service, "14190");

    service.navigate(server.cardUrl() + "/portal/order/list.xhtml?view=OPEN");
    Locator row =
        service.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(number)).first();
    assertThat(row).containsText("Skyddad identitet");
    assertThat(service.content()).doesNotContain(person[1]);
    assertThat(
            server.value(
                "SELECT COUNT(*) FROM access_log WHERE object_type = 'ORDER' AND object_id = ?"
                    + " AND access_action = 'CREATE' AND protected_identity AND outcome = 'OK'",
                number))
        .isEqualTo("1");
  }

  @Test
  @Tag("CO-15")
  void shouldLetTheWarehousePickAndDeliverWhatOthersHaveSetAside() {
    Page service = browser.as("customerservice");
    service.navigate(server.cardUrl() + "/portal/device/list.xhtml");
    service.getByLabel("Nummer").fill("191212121212");
    service.getByRole(AriaRole.BUTTON, button("Sök")).click();
    String number = order(service, "14190");
    String line =
        server.cardUrl()
            + "/centre/order/line.xhtml?line=1&order="
            + server.value("SELECT id FROM customer_order WHERE order_number = ?", number);
    Page warehouse = browser.as("warehouse");
    warehouse.navigate(line);
    assertThat(warehouse.getByRole(AriaRole.BUTTON, button("Börja granska"))).hasCount(0);
    assertThat(warehouse.getByRole(AriaRole.BUTTON, button("Makulera rad"))).hasCount(0);

    service.navigate(line);
    assertThat(service.getByRole(AriaRole.BUTTON, button("Leverera"))).hasCount(0);
    service.getByRole(AriaRole.BUTTON, button("Sätt av antalet")).click();
    assertThat(service.getByText("Raden är nu: Avsatt")).isVisible();

    warehouse.reload();
    warehouse.getByRole(AriaRole.BUTTON, button("Plocka")).click();
    assertThat(warehouse.getByText("Raden är nu: Plockad")).isVisible();
    warehouse.getByRole(AriaRole.BUTTON, button("Leverera")).click();
    assertThat(warehouse.getByText("Raden är nu: Levererad")).isVisible();
    assertThat(
            server.value(
                "SELECT MIN(user_name) FROM access_log WHERE object_type = 'ORDER_LINE'"
                    + " AND object_id = ? AND access_action = 'UPDATE'"
                    + " AND user_roles = 'WAREHOUSE'",
                number + "/1"))
        .isEqualTo("Amira Rosendal");
  }

  private String order(Page page, String article) {
    page.locator("main")
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Beställ").setExact(true))
        .click();
    page.getByLabel("Kund/leveransadress").selectOption(new SelectOption().setIndex(1));
    page.locator("[id='form:articleNumber_input']").fill(article);
    page.getByRole(AriaRole.BUTTON, button("Lägg till")).click();
    page.getByRole(AriaRole.BUTTON, button("Verkställ")).click();
    assertThat(page.getByText("Beställningen är skickad.")).isVisible();
    Matcher number = NUMBER.matcher(page.url());
    assertThat(number.find()).isTrue();
    return number.group(1);
  }

  private static Page.GetByRoleOptions button(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
