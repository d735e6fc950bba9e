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
    String line = delivered();
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

  /** An order of three that came to the store today, stocked and sold there; the id of its line. */
  private String delivered() {
    String order = server.value("SELECT NEXTVAL('seq_customer_order')");
    String line = server.value("SELECT NEXTVAL('seq_customer_order_line')");
    String balance =
        server.value(
            "SELECT MIN(b.id) FROM stock_balance b JOIN buffer_store s ON s.id = b.store_id"
                + " JOIN article a ON a.id = b.article_id WHERE s.store_number = '6101'"
                + " AND a.charging_form = 'SALE' AND a.supply_mode = 'STOCKED'"
                + " AND NOT a.individual_tracked AND b.physical > b.reserved");
    server.execute(
        "INSERT INTO customer_order (id, version, order_number, status, store_id, customer_id,"
            + " orderer_id, created_at, saved_at, registered_at, deliver_together)"
            + " SELECT ?, 1, 'ORD-1', 'DELIVERED', s.id, s.customer_id, u.id, CURRENT_TIMESTAMP,"
            + " CURRENT_TIMESTAMP, CURRENT_TIMESTAMP, FALSE FROM stock_balance b"
            + " JOIN buffer_store s ON s.id = b.store_id"
            + " JOIN app_user u ON u.user_name = 'prescriber' WHERE b.id = ?",
        Long.parseLong(order),
        Long.parseLong(balance));
    server.execute(
        "INSERT INTO customer_order_line (id, customer_order_id, line_number, article_id,"
            + " quantity, charging_form, price, vat_rate, payer_id, payer_reason, status,"
            + " delivered_on) SELECT ?, ?, 1, a.id, 3, a.charging_form, a.price, a.vat_rate,"
            + " (SELECT MIN(id) FROM payer), 'CUSTOMER_PAYER', 'DELIVERED', CURRENT_DATE"
            + " FROM stock_balance b JOIN article a ON a.id = b.article_id WHERE b.id = ?",
        Long.parseLong(line),
        Long.parseLong(order),
        Long.parseLong(balance));
    server.execute(
        "INSERT INTO sale_charge (id, order_line_id, happened_on, quantity, unit_price, vat_rate)"
            + " SELECT NEXTVAL('seq_sale_charge'), l.id, l.delivered_on, l.quantity, l.price,"
            + " l.vat_rate FROM customer_order_line l WHERE l.id = ?",
        Long.parseLong(line));
    return line;
  }
}
