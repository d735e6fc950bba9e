package se.websesam.audit.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.websesam.audit.domain.AccessAction;
import se.websesam.audit.domain.AccessLogEntry;
import se.websesam.audit.domain.AccessOutcome;
import se.websesam.audit.view.SealCheck;
import se.websesam.shared.repository.TestDatabase;

class AccessLogSealTest {

  private static final Instant NINE = Instant.parse("2026-11-22T09:00:00Z");
  private static final Instant TEN = Instant.parse("2026-11-22T10:00:00Z");
  private static final Instant ELEVEN = Instant.parse("2026-11-22T11:00:00Z");

  @ParameterizedTest(name = "{0}")
  @MethodSource("databases")
  void shouldSealEachRowOnce(TestDatabase database) {
    AccessLogSealRepository seals = sealed(database);

    SealCheck check = seals.check();

    assertTrue(check.intact());
    assertEquals(2, check.seals());
    assertEquals(ELEVEN, check.sealedUntil());
    assertEquals("2", database.column("SELECT SUM(rows_sealed) FROM access_log_seal").get(0));
    assertFalse(database.inTransaction(() -> seals.seal(ELEVEN.plusSeconds(60), TEN)).isPresent());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("databases")
  void shouldFindARowChangedAfterwards(TestDatabase database) {
    AccessLogSealRepository seals = sealed(database);
    database.execute("UPDATE access_log SET reason = 'annan' WHERE logged_at < '" + TEN + "'");

    assertEquals(Instant.EPOCH, seals.check().brokenFrom());
    assertEquals(TEN, seals.check().brokenUntil());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("databases")
  void shouldFindARowTakenOutOrAdded(TestDatabase database) {
    AccessLogSealRepository seals = sealed(database);
    database.execute("DELETE FROM access_log WHERE logged_at >= '" + TEN + "'");
    assertEquals(TEN, seals.check().brokenFrom());

    write(database, TEN.plusSeconds(5));
    assertEquals(TEN, seals.check().brokenFrom());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("databases")
  void shouldFindASealTakenOut(TestDatabase database) {
    AccessLogSealRepository seals = sealed(database);
    database.execute("DELETE FROM access_log_seal WHERE sealed_until = '" + TEN + "'");

    assertEquals(TEN, seals.check().brokenFrom());
  }

  private static AccessLogSealRepository sealed(TestDatabase database) {
    AccessLogSealRepository seals = database.repository(new AccessLogSealRepository());
    write(database, NINE);
    database.inTransaction(() -> seals.seal(TEN, TEN));
    write(database, TEN);
    database.inTransaction(() -> seals.seal(ELEVEN, ELEVEN));
    return seals;
  }

  private static void write(TestDatabase database, Instant at) {
    AccessLogRepository log = database.repository(new AccessLogRepository());
    database.inTransaction(
        () -> {
          log.add(
              AccessLogEntry.of(
                  at,
                  new AccessLogEntry.Who("SE2321009017-P000000000101", "Maja Fjällström", ""),
                  new AccessLogEntry.For(null, null, null, null),
                  AccessLogEntry.Whose.NOBODY,
                  new AccessLogEntry.What(AccessAction.VIEW, "ORDER", "1000", 1, "skäl"),
                  new AccessLogEntry.Where("/portal/order/details.xhtml", null, null),
                  new AccessLogEntry.How(AccessOutcome.OK, null)));
          return null;
        });
  }

  static Stream<TestDatabase> databases() {
    return TestDatabase.all();
  }
}
