package se.websesam.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.websesam.demo.pki.CardKind;
import se.websesam.demo.pki.StaffCard;

/** Who gets in with which card, and what the others are told. */
class LoginIT {

  private static final String START = "/portal/start.xhtml";

  private static final String REFUSED = "V-US-03:policy";

  /** Most that one record of TLS holds; what is longer takes another way through the server. */
  private static final int TLS_RECORD = 16_384;

  private final TestServer server = TestServer.get();

  @AfterEach
  void restore() {
    server.execute("UPDATE app_user SET active = TRUE");
    acceptPolicies("");
    server.execute(
        "INSERT INTO user_role SELECT id, 'INVOICE_VIEWER' FROM app_user WHERE user_name ="
            + " 'invoiceviewer' ON CONFLICT DO NOTHING");
  }

  @Test
  void shouldOpenTheStartPageWithAStaffCard() {
    HttpResponse<String> page = CardClient.of(server, "prescriber").get(server.cardUrl() + START);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Maja Fjällström");
  }

  @Test
  void shouldAskHowToLogInOnThePublicListener() {
    HttpResponse<String> page =
        CardClient.withoutCard(server).get(server.publicUrl() + "/index.xhtml");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Med Tjänste-ID+", server.cardUrl() + START);
  }

  @Test
  void shouldSayThatNoCardCouldBeRead() {
    HttpResponse<String> page = CardClient.withoutCard(server).get(server.cardUrl() + START);

    assertThat(page.statusCode()).isEqualTo(403);
    assertThat(page.body()).contains("Vi kunde inte läsa något kort");
  }

  @Test
  void shouldSayThatThereIsNoAccountForAnUnknownCard() {
    HttpResponse<String> page =
        CardClient.with(server, server.pki().cardFile(StaffCard.unknown(), CardKind.LOGIN))
            .get(server.cardUrl() + START);

    assertThat(page.statusCode()).isEqualTo(403);
    assertThat(page.body()).contains("inget konto");
  }

  @Test
  void shouldPointToTheOtherCertificateWhenItHoldsAPersonNumber() {
    HttpResponse<String> page =
        CardClient.with(server, server.pki().cardFile(StaffCard.personNumber(), CardKind.LOGIN))
            .get(server.cardUrl() + START);

    assertThat(page.statusCode()).isEqualTo(403);
    assertThat(page.body()).contains("certifikatet med ditt personnummer");
  }

  @Test
  void shouldSayThatTheCardIsOfALowerLevelThanTheCountyAccepts() {
    CardClient lower =
        CardClient.with(
            server, server.pki().cardFile(StaffCard.forStaff().get(0), CardKind.LOWER_LEVEL));
    assertThat(lower.get(server.cardUrl() + START).statusCode()).isEqualTo(200);

    acceptPolicies("2.999.752.4 2.999.752.3");
    HttpResponse<String> page = lower.get(server.cardUrl() + START);

    assertThat(page.statusCode()).isEqualTo(403);
    assertThat(page.body()).contains("lägre tillitsnivå");
    assertThat(server.value("SELECT COUNT(*) FROM access_log WHERE outcome_code = ?", REFUSED))
        .isEqualTo("1");
    assertThat(CardClient.of(server, "prescriber").get(server.cardUrl() + START).statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @EnumSource(
      names = {"EXPIRED", "NOT_YET_VALID", "REVOKED", "FOREIGN", "OTHER_ISSUER", "SIGNATURE"})
  void shouldRefuseTheConnectionOfABadCertificate(CardKind kind) throws IOException {
    Path card = server.pki().cardFile(StaffCard.forStaff().get(0), kind);

    // Java's HTTP client may wait for ever when the server ends the connection just after it began
    try (Socket connection = CardClient.with(server, card).connect(server.cardUrl())) {
      connection.setSoTimeout(60_000);
      assertThatThrownBy(
              () -> {
                connection.getOutputStream().write('G');
                connection.getInputStream().read();
              })
          .isInstanceOfAny(SSLException.class, SocketException.class);
    }
  }

  @Test
  @Tag("V-US-02")
  void shouldRefuseTheNextClickWhenTheAccountIsClosed() {
    CardClient unitManager = CardClient.of(server, "unitmanager");
    assertThat(unitManager.get(server.cardUrl() + START).statusCode()).isEqualTo(200);

    server.execute("UPDATE app_user SET active = FALSE WHERE user_name = 'unitmanager'");
    HttpResponse<String> next = unitManager.get(server.cardUrl() + START);

    assertThat(next.statusCode()).isEqualTo(403);
    assertThat(next.body()).contains("Kontot är inaktiverat");
  }

  @Test
  void shouldRefuseTheNextClickWhenTheRoleIsTakenAway() {
    CardClient economist = CardClient.of(server, "invoiceviewer");
    assertThat(economist.get(server.cardUrl() + START).statusCode()).isEqualTo(200);

    server.execute(
        "DELETE FROM user_role WHERE user_id ="
            + " (SELECT id FROM app_user WHERE user_name = 'invoiceviewer')");

    assertThat(economist.get(server.cardUrl() + START).statusCode()).isEqualTo(403);
  }

  @Test
  void shouldRefuseAnothersSessionCookieAndEndThatSession() {
    CardClient owner = CardClient.of(server, "prescriber");
    owner.get(server.cardUrl() + START);
    String stolen = owner.cookie();

    HttpResponse<String> thief =
        CardClient.of(server, "prescriber2").getWithCookie(server.cardUrl() + START, stolen);

    assertThat(thief.statusCode()).isEqualTo(403);
    owner.get(server.cardUrl() + START);
    assertThat(owner.cookie()).isNotEqualTo(stolen);
  }

  @Test
  void shouldOpenNothingWithTheOldCookieAfterLoggingOut() {
    CardClient user = CardClient.of(server, "prescriber");
    HttpResponse<String> page = user.get(server.cardUrl() + START);
    String old = user.cookie();

    HttpResponse<String> out =
        user.post(
            server.cardUrl() + START,
            page.body(),
            java.util.Map.of("session", "session", "session:logout", "Avsluta"));

    assertThat(out.statusCode()).isEqualTo(302);
    assertThat(out.headers().firstValue("Location").orElseThrow()).contains("loggedout=true");
    HttpResponse<String> again =
        CardClient.withoutCard(server).getWithCookie(server.cardUrl() + START, old);
    assertThat(again.statusCode()).isEqualTo(403);
  }

  @Test
  void shouldSendALongPageWholeWithoutHttp2() {
    CardClient handler = CardClient.withoutHttp2(server, "orderhandler");

    for (int click = 1; click <= 3; click++) {
      HttpResponse<String> page = handler.get(server.cardUrl() + "/centre/order/list.xhtml");

      assertThat(page.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
      assertThat(page.sslSession().orElseThrow().getProtocol()).isEqualTo("TLSv1.3");
      assertThat(page.body()).hasSizeGreaterThan(TLS_RECORD).endsWith("</html>");
    }
  }

  @Test
  void shouldSetTheHeadersOfASafePage() {
    HttpResponse<String> page = CardClient.of(server, "prescriber").get(server.cardUrl() + START);

    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("script-src 'self' 'nonce-");
    assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
    assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(page.headers().allValues("Set-Cookie"))
        .allSatisfy(
            c -> assertThat(c.toLowerCase()).contains("secure", "httponly", "samesite=lax"));
  }

  private void acceptPolicies(String policies) {
    server.execute(
        "UPDATE parameter SET parameter_value = '%s' WHERE parameter_key = 'login.policies'"
            .formatted(policies));
  }
}
