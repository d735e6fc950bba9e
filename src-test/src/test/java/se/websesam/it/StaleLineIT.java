package se.websesam.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two people have the same thing before them; the second is told that the first has changed it. */
@Tag("V-CC-01")
class StaleLineIT {

  private static final String TOLD = "Uppgifterna har ändrats, läs om.";

  private final TestServer server = TestServer.get();

  @Test
  void shouldTellTheSecondWhoWorksOnALine() {
    CardClient prescriber = CardClient.of(server, "prescriber");
    String location =
        new OrderPage(server, prescriber, "two at once")
            .submit()
            .headers()
            .firstValue("Location")
            .orElseThrow();
    String id =
        server.value(
            "SELECT id FROM customer_order WHERE order_number = ?",
            location.replaceFirst(".*[?&]nr=", ""));
    String url = server.cardUrl() + "/centre/order/line.xhtml?order=" + id + "&line=1";
    CardClient first = CardClient.of(server, "orderhandler");
    CardClient second = CardClient.of(server, "customerservice");
    String seenByFirst = first.get(url).body();
    String seenBySecond = second.get(url).body();
    LocalDate day = LocalDate.now().plusDays(5);

    HttpResponse<String> done = first.post(url, seenByFirst, expect(day));
    HttpResponse<String> refused = second.post(url, seenBySecond, expect(day.plusDays(1)));

    assertThat(done.statusCode()).as(done.body()).isEqualTo(302);
    assertThat(refused.statusCode()).isEqualTo(200);
    assertThat(refused.body()).contains(TOLD);
    assertThat(
            server.value(
                "SELECT expected_on FROM customer_order_line WHERE customer_order_id = ?",
                Long.valueOf(id)))
        .isEqualTo(day.toString());
  }

  @Test
  void shouldTellTheSecondWhoWritesADraft() {
    CardClient prescriber = CardClient.of(server, "prescriber");
    String comment = "draft of two " + System.nanoTime();
    new OrderPage(server, prescriber, comment).save();
    String id = server.value("SELECT id FROM customer_order WHERE order_comment = ?", comment);
    String url = server.cardUrl() + "/portal/order/edit.xhtml?order=" + id;
    CardClient elsewhere = CardClient.of(server, "prescriber");
    String seenHere = prescriber.get(url).body();
    String seenElsewhere = elsewhere.get(url).body();

    HttpResponse<String> kept = prescriber.post(url, seenHere, draft(comment, "first"));
    HttpResponse<String> refused = elsewhere.post(url, seenElsewhere, draft(comment, "second"));

    assertThat(kept.body()).doesNotContain(TOLD);
    assertThat(refused.body()).contains(TOLD);
    assertThat(
            server.value(
                "SELECT contact_person FROM customer_order WHERE id = ?", Long.valueOf(id)))
        .isEqualTo("first");
  }

  private static Map<String, String> expect(LocalDate day) {
    Map<String, String> form = new HashMap<>();
    form.put("form", "form");
    form.put("form:expectedOn", day.toString());
    form.put("form:expect", "x");
    return form;
  }

  private static Map<String, String> draft(String comment, String contact) {
    Map<String, String> form = new HashMap<>();
    form.put("form", "form");
    form.put("form:quantity", "1");
    form.put("form:lines:0:quantity", "1");
    form.put("form:comment", comment);
    form.put("form:contactPerson", contact);
    form.put("form:save", "x");
    return form;
  }
}
