package se.websesam.outbox.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.websesam.shared.domain.TransitionTable;

class OutgoingMailTest {

  private static final TransitionTable TABLE =
      TransitionTable.read("outgoing-mail-transitions.txt");

  private static final Instant NOW = Instant.parse("2026-11-27T08:00:00Z");

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everyStatusAndAction")
  @Tag("V-MA-01")
  void shouldLeadWhereTheTableSays(OutgoingMailStatus status, OutgoingMailAction action) {
    TABLE.assertTransition(status, action, OutgoingMailAction::from);
  }

  static Stream<Arguments> everyStatusAndAction() {
    return TransitionTable.everyStatusAndAction(OutgoingMailStatus.class, OutgoingMailAction.class);
  }

  @Test
  void shouldWaitTwiceAsLongEachTimeUpToFourHours() {
    OutgoingMail mail = OutgoingMail.to(1, "maja@example.se", NOW);
    assertTrue(mail.isDue(NOW));

    mail.failed("ConnectException", NOW);
    assertFalse(mail.isDue(NOW));
    assertEquals(NOW.plus(Duration.ofMinutes(1)), mail.nextAttemptAt());
    mail.failed("ConnectException", NOW);
    assertEquals(NOW.plus(Duration.ofMinutes(2)), mail.nextAttemptAt());
    for (int i = 0; i < 20; i++) {
      mail.failed("ConnectException", NOW);
    }
    assertEquals(NOW.plus(Duration.ofHours(4)), mail.nextAttemptAt());
    assertEquals(OutgoingMailStatus.WAITING, mail.status());
  }

  @Test
  void shouldBeGivenUpWhenItIsNoNewsAnyMore() {
    OutgoingMail mail = OutgoingMail.to(1, "maja@example.se", NOW);

    mail.failed("ConnectException", NOW.plus(Duration.ofDays(4)));

    assertEquals(OutgoingMailStatus.GIVEN_UP, mail.status());
    assertFalse(mail.isDue(NOW.plus(Duration.ofDays(9))));
  }

  @Test
  void shouldBeTriedAgainAsPatientlyAsAtFirst() {
    OutgoingMail mail = OutgoingMail.to(1, "maja@example.se", NOW);
    Instant later = NOW.plus(Duration.ofDays(9));
    mail.failed("ConnectException", NOW.plus(Duration.ofDays(4)));

    mail.sendAgain(later);

    assertEquals(OutgoingMailStatus.WAITING, mail.status());
    assertTrue(mail.isDue(later));
    mail.failed("ConnectException", later);
    assertEquals(OutgoingMailStatus.WAITING, mail.status());
    assertEquals(later.plus(Duration.ofMinutes(1)), mail.nextAttemptAt());
  }

  @Test
  void shouldBeSentOnce() {
    OutgoingMail mail = OutgoingMail.to(1, "maja@example.se", NOW);

    mail.sent(NOW);

    assertEquals(OutgoingMailStatus.SENT, mail.status());
    assertFalse(mail.isDue(NOW));
  }
}
