package se.websesam.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cases that wait while the server is upgraded wait on, with the deadlines that are new. */
class WaitingCasesTest {

  /** The last version without deadlines. */
  private static final String BEFORE = "202611270530";

  private static final String CASES =
      """
      INSERT INTO pickup_order (id, version, pickup_number, status, recipient_id, customer_id,
          orderer_id, pickup_reason, pickup_from, registered_at)
          VALUES (1, 1, '900001', 'PLANNED', 1, 1, 1, 'MOVED', 'CUSTOMER',
          TIMESTAMP WITH TIME ZONE '2026-11-02 09:00:00+01:00');
      INSERT INTO customer_order (id, version, order_number, status, recipient_id, customer_id,
          orderer_id, created_at, saved_at, registered_at, deliver_together)
          VALUES (1, 1, '700001', 'REGISTERED', 1, 1, 1,
          TIMESTAMP WITH TIME ZONE '2026-11-02 09:00:00+01:00',
          TIMESTAMP WITH TIME ZONE '2026-11-02 09:00:00+01:00',
          TIMESTAMP WITH TIME ZONE '2026-11-02 09:00:00+01:00', FALSE);
      INSERT INTO customer_order_line (id, customer_order_id, line_number, article_id, quantity,
          charging_form, price, vat_rate, status)
          VALUES (1, 1, 1, 1, 1, 'SALE', 100, 0.25, 'BACKORDERED')""";

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void shouldGetTheDeadlinesOfTheirKind(boolean onPostgres) throws IOException {
    String freely =
        onPostgres
            ? "ALTER TABLE pickup_order DISABLE TRIGGER ALL;"
                + " ALTER TABLE customer_order DISABLE TRIGGER ALL;"
                + " ALTER TABLE customer_order_line DISABLE TRIGGER ALL;"
            : "SET REFERENTIAL_INTEGRITY FALSE;";
    try (MigratedDatabase database =
        onPostgres ? MigratedDatabase.emptyPostgres() : MigratedDatabase.emptyH2()) {
      database.migrated(BEFORE).execute(freely + CASES);

      database.migrated(MigratedDatabase.NEWEST);

      assertThat(database.rows("SELECT kind, due_on FROM waiting_case ORDER BY kind"))
          .containsExactly("ORDER_LINE 2026-11-27", "PICKUP_ORDER 2026-11-13");
      assertThat(database.rows("SELECT collect_by, deregister_by FROM pickup_order"))
          .containsExactly("2026-11-13 2026-11-13");
    }
  }
}
