package se.websesam.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** [Återköp]: the contact of a store sends goods back, the centre receives them. */
class BuybackUiIT {

  private final TestServer server = TestServer.get();
  private final Browser browser = new Browser(server);

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  @Tag("RE-07")
  @Tag("V-RE-07")
  @Tag("V-RE-09")
  void shouldSendGoodsBackAndReceiveThem() {
    String line = StoreDelivery.today(server);
    String store = server.value("SELECT id FROM buffer_store WHERE store_number = '6101'");
    String article =
        server.value(
            "SELECT a.article_number FROM article a JOIN customer_order_line l"
                + " ON l.article_id = a.id WHERE l.id = ?",
            Long.parseLong(line));
    Portal contact =
        Portal.of(
            browser,
            server,
            "storecontact",
            "/portal/stock/article.xhtml?store=" + store + "&nr=" + article);
    contact.follow("Återköp");
    contact.heading("Återköp");
    contact.checkAccess();
    contact.page().getByLabel("Leverans").selectOption(line);
    contact.fill("Antal", "1");
    contact.press("Skicka tillbaka");
    assertThat(contact.page().locator("main")).containsText("Bara oanvända varor");
    contact.checkAccess();
    contact.page().getByLabel("Varorna är oanvända och ligger i originalförpackningen").check();
    contact.press("Skicka tillbaka");
    String number = contact.page().url().replaceAll(".*nr=(\\d+).*", "$1");
    assertThat(contact.page().locator("main")).containsText("Skickat");
    assertThat(contact.page().getByText("Ta emot och kreditera")).hasCount(0);
    contact.checkAccess();

    Portal reception = Portal.of(browser, server, "returns", "/portal/start.xhtml");
    reception.goTo("Återköp från förråd");
    reception.checkAccess();
    reception.follow(number);
    reception.press("Neka");
    assertThat(reception.page().locator("main")).containsText("Skriv varför återköpet nekas.");
    reception.press("Ta emot och kreditera");
    assertThat(reception.page().locator("main")).containsText("Mottaget, krediteras");
    assertThat(reception.page().locator("main")).containsText("Kredit köp");
    reception.checkAccess();

    contact.goTo("Meddelanden");
    assertThat(contact.page().locator("main")).containsText("Återköp " + number);
    assertThat(browser.complaints()).isEmpty();
  }
}
