package se.websesam.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The database, PostgreSQL, goes away for a while. */
class DatabaseRestartIT {

  private static final String ORDERS = "/portal/order/list.xhtml";

  private final TestServer server = TestServer.withTests();

  @AfterEach
  void restore() throws Exception {
    server.database().start();
  }

  @Test
  void shouldShowAReferenceMeanwhileAndWorkAgainByItself() throws Exception {
    CardClient prescriber = CardClient.of(server, "prescriber");
    assertThat(prescriber.get(server.cardUrl() + ORDERS).statusCode()).isEqualTo(200);

    server.database().stop();
    HttpResponse<String> without = prescriber.get(server.cardUrl() + ORDERS);
    server.database().start();
    HttpResponse<String> again = prescriber.get(server.cardUrl() + ORDERS);

    assertThat(without.statusCode()).isEqualTo(500);
    assertThat(without.body())
        .contains("Något gick fel")
        .doesNotContain("Exception", "org.postgresql")
        .containsPattern("Referens: <strong>[0-9a-f]{8}</strong>");
    assertThat(again.statusCode()).isEqualTo(200);
  }
}
