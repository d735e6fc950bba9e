package se.websesam.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** E-mail that tells of a new message: sent once, also when the mail server was away. */
class MailIT {

  private static final String ADDRESS = "ylva.torsten@example.se";
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private final TestServer server = TestServer.get();
  private final Browser browser = new Browser(server);
  private final GreenMail mailServer =
      new GreenMail(new ServerSetup(server.smtpPort(), "localhost", ServerSetup.PROTOCOL_SMTP));

  @BeforeEach
  void wantNotices() {
    from("websesam@example.se");
    server.execute("UPDATE app_user SET mail_notices = TRUE WHERE user_name = 'storecontact'");
  }

  @AfterEach
  void wantNoMore() {
    mailServer.stop();
    browser.close();
    from("");
    server.execute("UPDATE app_user SET mail_notices = FALSE WHERE user_name = 'storecontact'");
  }

  @Test
  void shouldTellOnceAndNameNobody() throws IOException, MessagingException {
    mailServer.start();

    String unit = refuseAUnit();

    assertThat(mailServer.waitForIncomingEmail(LONGEST.toMillis(), 1)).isTrue();
    waitForNothingWaiting();
    assertThat(mailServer.getReceivedMessages()).hasSize(1);
    MimeMessage letter = mailServer.getReceivedMessages()[0];
    assertThat(letter.getSubject()).isEqualTo("Nytt meddelande i webSesam");
    assertThat(letter.getAllRecipients()[0]).hasToString(ADDRESS);
    assertThat(letter.getFrom()[0]).hasToString("websesam@example.se");
    String body = (String) letter.getContent();
    assertThat(body).doesNotContain(unit).doesNotContain("http").doesNotContainPattern("\\d{4}");
    assertThat(messages(unit)).isEqualTo("1");
  }

  @Test
  void shouldTellOnceWhenTheMailServerHasBeenAway() {
    String unit = refuseAUnit();
    waitFor(() -> waiting("fault") != null);
    assertThat(waiting("fault")).isNotBlank().doesNotContain("@");
    assertThat(messages(unit)).isEqualTo("1");

    mailServer.start();
    // a minute and more until it is tried again; the test does not wait for that
    server.execute(
        "UPDATE outgoing_mail SET next_attempt_at = created_at WHERE status = 'WAITING'");
    assertThat(mailServer.waitForIncomingEmail(LONGEST.toMillis(), 1)).isTrue();
    waitForNothingWaiting();

    assertThat(mailServer.getReceivedMessages()).hasSize(1);
  }

  @Test
  void shouldTellNobodyWhoHasNotAskedForIt() {
    server.execute("UPDATE app_user SET mail_notices = FALSE WHERE user_name = 'storecontact'");

    String unit = refuseAUnit();

    assertThat(messages(unit)).isEqualTo("1");
    assertThat(server.value("SELECT COUNT(*) FROM outgoing_mail WHERE status = 'WAITING'"))
        .isEqualTo("0");
  }

  /** The user registers a unit and the centre refuses it, which gives the user a message. */
  private String refuseAUnit() {
    String unit = "87" + String.format("%015d", System.nanoTime() % 1_000_000_000_000_000L);
    Portal contact = Portal.of(browser, server, "storecontact", "/portal/stock/unit.xhtml");
    contact.fill(
        "Artikel",
        server.value(
            "SELECT MIN(article_number) FROM article WHERE individual_tracked"
                + " AND serial_number_required AND status = 'ACTIVE'"));
    contact.fill("Individnummer", unit);
    contact.fill("Serienummer", "SN 4711");
    contact.press("Registrera");
    Portal warehouse = Portal.of(browser, server, "warehouse", "/centre/unit/registrations.xhtml");
    warehouse.fill("Skäl till avslag", "Etiketten är inte vår.");
    warehouse.page().locator("[title='Avslå " + unit + "']").click();
    assertThat(warehouse.page().locator("main")).containsText(unit + " är avslagen.");
    return unit;
  }

  private String messages(String unit) {
    return server.value("SELECT COUNT(*) FROM message WHERE arguments LIKE ?", unit + "%");
  }

  private String waiting(String column) {
    return server.value("SELECT " + column + " FROM outgoing_mail WHERE status = 'WAITING'");
  }

  private void waitForNothingWaiting() {
    waitFor(() -> waiting("id") == null);
  }

  private void from(String address) {
    server.execute(
        "UPDATE parameter SET parameter_value = ? WHERE parameter_key = 'mail.from'", address);
  }

  private static void waitFor(BooleanSupplier done) {
    Instant end = Instant.now().plus(LONGEST);
    while (!done.getAsBoolean()) {
      assertThat(Instant.now()).as("waited for long enough").isBefore(end);
      try {
        // what the timer of the server writes into the database it tells nobody of
        Thread.sleep(500);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
