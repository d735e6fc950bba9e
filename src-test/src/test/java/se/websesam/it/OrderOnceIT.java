package se.websesam.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One form gives one order, however often and at once it is sent. */
class OrderOnceIT {

  private static final int SENDERS = 50;

  private final TestServer server = TestServer.get();

  @Test
  @Tag("G-04")
  void shouldMakeOneOrderOfFiftySendingsOfOneForm() throws Exception {
    CardClient client = CardClient.of(server, "prescriber");
    String holder =
        server.value("SELECT public_id FROM recipient WHERE identity_number = '191212121212'");
    String url = server.cardUrl() + "/portal/order/edit.xhtml?holder=" + holder;
    String comment = "G-04 " + System.nanoTime();
    String page = client.get(url).body();
    Map<String, String> form = new HashMap<>();
    form.put("form", "form");
    form.put("form:deliveryAddress", addressOfPrescriber());
    form.put("form:articleNumber_input", "14190");
    form.put("form:articleNumber_hinput", "14190");
    form.put("form:quantity", "1");
    form.put("form:comment", comment);
    Map<String, String> add = new HashMap<>(form);
    add.put("form:add", "x");
    String withLine = client.post(url, page, add).body();
    assertThat(withLine).contains("Armstöd Cross kort hö");
    form.remove("form:articleNumber_input");
    form.put("form:lines:0:quantity", "1");
    form.put("form:submit", "x");

    Set<String> answers = new HashSet<>();
    ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
    try {
      Callable<HttpResponse<String>> send = () -> client.post(url, withLine, form);
      List<Callable<HttpResponse<String>>> all = java.util.Collections.nCopies(SENDERS, send);
      for (Future<HttpResponse<String>> sent : senders.invokeAll(all)) {
        assertThat(sent.get().statusCode()).as(sent.get().body()).isEqualTo(302);
        answers.add(sent.get().headers().firstValue("Location").orElseThrow());
      }
    } finally {
      senders.shutdownNow();
    }

    assertThat(answers).hasSize(1).allMatch(location -> location.contains("nr="));
    assertThat(server.value("SELECT COUNT(*) FROM customer_order WHERE order_comment = ?", comment))
        .isEqualTo("1");
  }

  private String addressOfPrescriber() {
    return server.value(
        "SELECT a.id FROM delivery_address a JOIN user_customer uc ON uc.customer_id = a.customer_id"
            + " JOIN app_user u ON u.id = uc.user_id WHERE u.user_name = 'prescriber'"
            + " AND uc.default_customer ORDER BY a.id");
  }
}
