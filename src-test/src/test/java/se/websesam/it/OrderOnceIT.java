package se.websesam.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
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
    String comment = "G-04 " + System.nanoTime();
    OrderPage form = new OrderPage(server, CardClient.of(server, "prescriber"), comment);
    assertThat(form.page()).contains("Armstöd Cross kort hö");

    Set<String> answers = new HashSet<>();
    ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
    try {
      List<Callable<HttpResponse<String>>> all = Collections.nCopies(SENDERS, form::submit);
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
}
