package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.user.service.OwnDetailsService;
import se.websesam.user.service.UnusedAccounts;

/** Accounts that nobody uses. */
@InContainer
@Tag("AC-04")
class UnusedAccountsIT {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));
  private static final Staff UNUSED = Staff.named("unitmanager");

  @Inject private UnusedAccounts accounts;
  @Inject private OwnDetailsService own;

  @AfterEach
  void useAgain() {
    Database.sql()
        .execute(
            "UPDATE app_user SET active = TRUE, warned_on = NULL, last_seen_on = ? WHERE id = ?",
            TODAY,
            UNUSED.id());
  }

  @Test
  void shouldBeClosedAfterTheirOwnersHaveBeenTold() {
    long before = told();
    lastSeen(TODAY.minusMonths(11));
    accounts.close();
    assertThat(told()).isEqualTo(before);

    lastSeen(TODAY.minusMonths(12).minusDays(1));
    accounts.close();
    accounts.close();
    // told once, and not closed before there was time to log in
    assertThat(told()).isEqualTo(before + 1);
    assertThat(isActive()).isTrue();

    warned(TODAY.minusDays(30));
    accounts.close();
    assertThat(isActive()).isFalse();
  }

  @Test
  void shouldStayOpenWhenTheirOwnersLogInAfterAll() throws Exception {
    lastSeen(TODAY.minusMonths(13));
    accounts.close();

    UNUSED.does(() -> own.arrive());

    warned(null);
    accounts.close();
    assertThat(isActive()).isTrue();
    assertThat(Database.sql().value("SELECT last_seen_on FROM app_user WHERE id = ?", UNUSED.id()))
        .startsWith(TODAY.toString());
  }

  private static void lastSeen(LocalDate day) {
    Database.sql().execute("UPDATE app_user SET last_seen_on = ? WHERE id = ?", day, UNUSED.id());
  }

  private static void warned(LocalDate day) {
    if (day != null) {
      Database.sql().execute("UPDATE app_user SET warned_on = ? WHERE id = ?", day, UNUSED.id());
    }
    assertThat(Database.sql().value("SELECT warned_on FROM app_user WHERE id = ?", UNUSED.id()))
        .isEqualTo(day == null ? null : day.toString());
  }

  private static boolean isActive() {
    return Database.sql()
            .number("SELECT COUNT(*) FROM app_user WHERE active AND id = ?", UNUSED.id())
        == 1;
  }

  private static long told() {
    return Database.sql()
        .number(
            "SELECT COUNT(*) FROM message WHERE kind = 'ACCOUNT_EXPIRING' AND user_id = ?",
            UNUSED.id());
  }
}
