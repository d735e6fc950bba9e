package se.websesam.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The warehouse refills a store, and its contact reads of it. */
class RefillUiIT {

  private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
      new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
  private static final String STORE = "Förråd Rehabmottagningen Ekerösund";

  private final TestServer server = TestServer.get();
  private final Browser browser = new Browser(server);

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  @Tag("BS-02")
  void shouldOrderForAStoreWhatThePreviewSays() {
    Portal warehouse = Portal.of(browser, server, "warehouse", "/centre/refill/list.xhtml");
    warehouse.checkAccess();
    Locator store = row(warehouse, "6101");
    assertThat(store).containsText("tisdag");
    store.locator("summary").click();
    assertThat(store.locator("li").first()).isVisible();
    warehouse.checkAccess();

    warehouse.press("Kör påfyllnad för " + STORE);

    Locator run = warehouse.page().locator("#progress tbody tr").first();
    assertThat(run).containsText("Klar", PATIENTLY);
    assertThat(run).containsText("Amira Rosendal");
    warehouse.checkAccess();
    run.locator("a").click();
    assertThat(warehouse.rows().first()).containsText(STORE);
    warehouse.checkAccess();
    String order = warehouse.rows().first().locator("a").textContent();
    warehouse.rows().first().locator("a").click();
    assertThat(warehouse.page().locator(".facts")).containsText("Automatpåfyllnad");
    warehouse.checkAccess();

    Portal contact =
        Portal.of(browser, server, "storecontact", "/portal/order/list.xhtml?view=SEARCH");
    Locator found = contact.rows().filter(new Locator.FilterOptions().setHasText(order)).first();
    assertThat(found).containsText("Automatpåfyllnad");
    contact.checkAccess();
    contact.goTo("Meddelanden");
    contact
        .rows()
        .filter(new Locator.FilterOptions().setHasText("Påfyllnad beställd"))
        .first()
        .locator("a")
        .click();
    assertThat(contact.page().locator("main")).containsText(order);
    contact.checkAccess();
  }

  private static Locator row(Portal portal, String text) {
    return portal.rows().filter(new Locator.FilterOptions().setHasText(text)).first();
  }
}
