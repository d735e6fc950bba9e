package se.websesam.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** E-mail that was given up, as an administrator sees it and sends it again. */
class GivenUpMailUiIT {

  private final TestServer server = TestServer.get();
  private final Browser browser = new Browser(server);

  @BeforeEach
  void giveUp() {
    for (int letter = 1; letter <= 3; letter++) {
      server.execute(
          "INSERT INTO outgoing_mail (id, version, user_id, address, status, created_at,"
              + " waiting_since, attempts, next_attempt_at, closed_at, fault)"
              + " SELECT "
              + -letter
              + ", 1, u.id, 'letter"
              + letter
              + "@example.se', 'GIVEN_UP', CURRENT_TIMESTAMP, CURRENT_TIMESTAMP, 28,"
              + " CURRENT_TIMESTAMP, CURRENT_TIMESTAMP, 'MailConnectException'"
              + " FROM app_user u WHERE u.user_name = ?",
          "storecontact");
    }
  }

  @AfterEach
  void clear() {
    browser.close();
    server.execute("DELETE FROM outgoing_mail WHERE address LIKE ?", "letter%");
  }

  @Test
  void shouldSendOneAgainAndThenAllOfThem() {
    Portal admin = Portal.of(browser, server, "systemadmin", "/portal/start.xhtml");
    admin.goTo("E-post som inte gick fram");
    admin.heading("E-post som inte gick fram");
    assertThat(admin.rows()).hasCount(3);
    assertThat(admin.rows().first()).containsText("MailConnectException");
    admin.checkAccess();

    admin.page().locator("[title='Skicka igen till letter2@example.se']").click();
    assertThat(admin.page().locator(".messages")).containsText("Skickas igen: 1.");
    assertThat(admin.rows()).hasCount(2);
    assertThat(waiting()).isEqualTo("1");

    admin.press("Skicka alla igen");
    assertThat(admin.page().locator(".messages")).containsText("Skickas igen: 2.");
    assertThat(admin.rows()).hasCount(0);
    assertThat(waiting()).isEqualTo("3");
    admin.checkAccess();
    assertThat(browser.complaints()).isEmpty();
  }

  private String waiting() {
    return server.value(
        "SELECT COUNT(*) FROM outgoing_mail WHERE status = 'WAITING' AND closed_at IS NULL"
            + " AND attempts = 0 AND address LIKE ?",
        "letter%");
  }
}
