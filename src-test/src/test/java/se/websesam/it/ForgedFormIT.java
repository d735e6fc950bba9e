package se.websesam.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is sent by other ways than the page meant. */
class ForgedFormIT {

  private final TestServer server = TestServer.get();

  @Test
  void shouldNotLetALinkFillInAForm() {
    CardClient prescriber = CardClient.of(server, "prescriber");
    String before = email();
    String url = server.cardUrl() + "/portal/contact.xhtml";
    String link = url + "?form%3Aemail=eva%40example.net";
    String page = prescriber.get(url).body();

    HttpResponse<String> followed = prescriber.get(link);
    HttpResponse<String> sent = prescriber.post(link, page, contact(before));

    assertThat(followed.statusCode()).isEqualTo(400);
    assertThat(sent.statusCode()).isEqualTo(400);
    assertThat(email()).isEqualTo(before);
    assertThat(prescriber.get(url + "?jakarta.faces.ViewState=1").statusCode()).isEqualTo(400);
    assertThat(prescriber.get(url + "?holder=a%26form%3Ax%3D1").body()).doesNotContain("form:x=1");
  }

  @Test
  void shouldShowWhatIsMissingToWhoeverForgesAPage() {
    CardClient prescriber = CardClient.of(server, "prescriber");
    String url = server.cardUrl() + "/portal/contact.xhtml";
    String page =
        prescriber
            .get(url)
            .body()
            .replaceAll("(name=\"primefaces.nonce\" value=\")[^\"]+", "$1no base64!");

    HttpResponse<String> refused =
        prescriber.post(server.cardUrl() + "/portal/nowhere.xhtml", page, contact("x"));

    assertThat(refused.statusCode()).as(refused.body()).isEqualTo(404);
    assertThat(refused.body()).contains("Sidan finns inte");
  }

  /** Also on the second page, and when somebody else has been there meanwhile. */
  @Test
  void shouldActOnTheRowWhoseButtonIsPressed() {
    List<String> units =
        server
            .sql()
            .values(
                "SELECT individual_number FROM device_individual WHERE status = 'IN_STOCK'"
                    + " ORDER BY individual_number")
            .subList(0, 30);
    units.forEach(unit -> status(unit, "RETURN_RECEIVED"));
    try {
      CardClient reception = CardClient.of(server, "returns");
      String url = server.cardUrl() + "/centre/unit/list.xhtml?page=2";
      String page = reception.get(url).body();
      Matcher button =
          Pattern.compile("name=\"(form:[^\"]+)\"[^>]*title=\"Till lagret (\\d+)\"").matcher(page);
      assertThat(button.find()).as(page).isTrue();
      String unit = button.group(2);

      HttpResponse<String> done =
          reception.post(url, page, Map.of("form", "form", button.group(1), "x"));

      assertThat(done.statusCode()).as(done.body()).isEqualTo(302);
      assertThat(statusOf(unit)).isEqualTo("IN_STOCK");
      assertThat(units.stream().filter(other -> !other.equals(unit)).map(this::statusOf))
          .containsOnly("RETURN_RECEIVED");
    } finally {
      units.forEach(unit -> status(unit, "IN_STOCK"));
    }
  }

  private void status(String unit, String status) {
    server.execute(
        "UPDATE device_individual SET returned_at = CURRENT_TIMESTAMP, status = '"
            + status
            + "' WHERE individual_number = ?",
        unit);
  }

  private String statusOf(String unit) {
    return server.value("SELECT status FROM device_individual WHERE individual_number = ?", unit);
  }

  private String email() {
    return server.value("SELECT email FROM app_user WHERE user_name = 'prescriber'");
  }

  private static Map<String, String> contact(String email) {
    Map<String, String> form = new HashMap<>();
    form.put("form", "form");
    form.put("form:email", email);
    form.put("form:save", "x");
    return form;
  }
}
