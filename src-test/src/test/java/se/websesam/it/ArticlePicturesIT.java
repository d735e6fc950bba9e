package se.websesam.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures of articles: for those who are logged in, and nothing else from that folder. */
class ArticlePicturesIT {

  private final TestServer server = TestServer.get();

  @Test
  void shouldShowAPictureThatCanDoNothing() {
    HttpResponse<String> picture = get("wheelchair.svg");

    assertThat(picture.statusCode()).isEqualTo(200);
    assertThat(picture.body()).startsWith("<svg");
    assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/svg+xml");
    assertThat(picture.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(picture.headers().allValues("Content-Security-Policy"))
        .containsExactly("default-src 'none'; style-src 'unsafe-inline'; sandbox");
    assertThat(picture.headers().allValues("Cache-Control"))
        .containsExactly("private, max-age=86400");
  }

  @Test
  void shouldGiveInstructionsAsAFileToKeep() {
    HttpResponse<String> file = instructions("prescriber", "gangvik-ute.pdf");

    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.body()).startsWith("%PDF-");
    assertThat(file.headers().firstValue("Content-Type")).hasValue("application/pdf");
    assertThat(file.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(file.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"gangvik-ute.pdf\"");
    assertThat(instructions("prescriber", "..%2Fpictures%2Fwalker.svg").statusCode())
        .isBetween(400, 404);
    assertThat(instructions("prescriber", "none.pdf").statusCode()).isEqualTo(404);
    assertThat(instructions("driver", "gangvik-ute.pdf").statusCode()).isEqualTo(403);
  }

  private HttpResponse<String> instructions(String userName, String name) {
    return CardClient.of(server, userName)
        .get(server.cardUrl() + "/portal/catalogue/instructions/" + name);
  }

  @Test
  void shouldShowItToNobodyWithoutACard() {
    assertThat(
            CardClient.withoutCard(server)
                .get(server.cardUrl() + "/portal/picture/wheelchair.svg")
                .statusCode())
        .isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "none.svg",
        "",
        "..%2F..%2Fconfiguration%2Fstandalone.xml",
        "..%5C..%5Cconfiguration%5Cstandalone.xml",
        "../../configuration/standalone.xml",
        "%2E%2E/tx-object-store.svg"
      })
  void shouldFindNothingElse(String name) {
    assertThat(get(name).statusCode()).isBetween(400, 404);
  }

  private HttpResponse<String> get(String name) {
    return CardClient.of(server, "storecontact").get(server.cardUrl() + "/portal/picture/" + name);
  }
}
