package se.websesam.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.websesam.it.inside.FormKeyIT;

/** The server dies without warning while orders are being sent. */
class KilledServerIT {

  private static final int FORMS = 24;
  private static final int ANSWERED_BEFORE_THE_KILL = 6;

  private final TestServer server = TestServer.withTests();

  @AfterEach
  void restore() throws Exception {
    if (!server.isRunning()) {
      server.start();
    }
  }

  @Test
  void shouldKeepEveryAcknowledgedOrderWholeAndNoOther() throws Exception {
    String comment = "killed " + System.nanoTime();
    List<OrderPage> forms = new ArrayList<>();
    for (int i = 0; i < FORMS; i++) {
      forms.add(new OrderPage(server, CardClient.of(server, "prescriber"), comment));
    }
    Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    CountDownLatch some = new CountDownLatch(ANSWERED_BEFORE_THE_KILL);
    ExecutorService senders = Executors.newFixedThreadPool(4);
    for (OrderPage form : forms) {
      // what is not answered any more ends in an exception, which nobody asks for
      senders.submit(
          () -> {
            acknowledged.add(number(form.submit()));
            some.countDown();
          });
    }
    assertThat(some.await(60, TimeUnit.SECONDS)).isTrue();

    server.kill();
    senders.shutdown();
    assertThat(senders.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    server.start();

    List<String> kept =
        server
            .sql()
            .values("SELECT order_number FROM customer_order WHERE order_comment = ?", comment);
    assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ANSWERED_BEFORE_THE_KILL);
    assertThat(kept).doesNotContainNull().containsAll(acknowledged).hasSizeLessThan(FORMS);
    assertThat(torn()).isEmpty();
    assertThat(server.runInside(FormKeyIT.class, "shouldAnswerEveryFormAsBefore")).isEmpty();
  }

  /** Registered orders without one of the rows that a submitted order has. */
  private List<String> torn() {
    return server
        .sql()
        .values(
            "SELECT o.order_number FROM customer_order o WHERE o.order_comment LIKE 'killed %'"
                + " AND (o.status <> 'REGISTERED'"
                + " OR NOT EXISTS (SELECT 1 FROM form_submission f WHERE f.use_case ="
                + " 'order.submit' AND f.answer = CAST(o.id AS VARCHAR))"
                + " OR NOT EXISTS (SELECT 1 FROM customer_order_change c"
                + " WHERE c.customer_order_id = o.id)"
                + " OR 1 <> (SELECT COUNT(*) FROM customer_order_line l"
                + " JOIN device_holding h ON h.order_line_id = l.id"
                + " WHERE l.customer_order_id = o.id))");
  }

  private static String number(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElseThrow().replaceFirst(".*[?&]nr=", "");
  }
}
