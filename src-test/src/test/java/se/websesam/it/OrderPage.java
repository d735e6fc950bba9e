package se.websesam.it;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;

/** The order form of a prescriber, filled in and ready to be sent, once or often. */
final class OrderPage {

  private static final String ARTICLE = "14190";

  private final CardClient client;
  private final String url;
  private final Map<String, String> form = new HashMap<>();
  private final String page;

  /** Opens the form for the patient of the first walk and adds a line. */
  OrderPage(TestServer server, CardClient client, String comment) {
    this.client = client;
    String holder =
        server.value("SELECT public_id FROM recipient WHERE identity_number = '191212121212'");
    url = server.cardUrl() + "/portal/order/edit.xhtml?holder=" + holder;
    form.put("form", "form");
    form.put("form:deliveryAddress", addressOfPrescriber(server));
    form.put("form:quantity", "1");
    form.put("form:comment", comment);
    Map<String, String> add = new HashMap<>(form);
    add.put("form:articleNumber_input", ARTICLE);
    add.put("form:articleNumber_hinput", ARTICLE);
    add.put("form:add", "x");
    page = client.post(url, client.get(url).body(), add).body();
    form.put("form:lines:0:quantity", "1");
  }

  /** The page with its line. */
  String page() {
    return page;
  }

  /** Sends the form as an order. */
  HttpResponse<String> submit() {
    return send("form:submit");
  }

  /** Keeps the form as a draft. */
  HttpResponse<String> save() {
    return send("form:save");
  }

  private HttpResponse<String> send(String button) {
    Map<String, String> sent = new HashMap<>(form);
    sent.put(button, "x");
    return client.post(url, page, sent);
  }

  private static String addressOfPrescriber(TestServer server) {
    return server.value(
        "SELECT a.id FROM delivery_address a JOIN user_customer uc ON uc.customer_id = a.customer_id"
            + " JOIN app_user u ON u.id = uc.user_id WHERE u.user_name = 'prescriber'"
            + " AND uc.default_customer ORDER BY a.id");
  }
}
