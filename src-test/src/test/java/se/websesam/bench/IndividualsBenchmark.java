package se.websesam.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The search for one of 1.2 million units by its number, by its first or by its last digits,
 * through the service inside the server, beside the plain SQL for the same rows through the same
 * pool.
 */
final class IndividualsBenchmark {

  private static final int UNITS = Integer.getInteger("websesam.units", 1_200_000);

  /** A search takes less than a millisecond, so there are more of them than of other readings. */
  private static final int READINGS = 10 * Integer.getInteger("websesam.readings", 100);

  private static final int AT_ONCE = 200;
  private static final Aim AIM = Aim.timesAtMost(3);

  /** Every seventh label of a roll has come to a unit; each number has eight digits. */
  private static final String FILL =
      """
      CREATE TEMP TABLE tracked AS
        SELECT id AS article_id, ROW_NUMBER() OVER (ORDER BY id) - 1 AS n FROM article
         WHERE individual_tracked;
      CREATE TEMP TABLE store AS
        SELECT id AS store_id, ROW_NUMBER() OVER (ORDER BY id) - 1 AS n FROM buffer_store;
      CREATE TEMP TABLE made AS
        SELECT n, 10000000 + n * 7 AS number,
            CASE WHEN n %% 20 < 13 THEN 'HELD' WHEN n %% 20 < 15 THEN 'IN_STOCK'
              WHEN n %% 20 < 16 THEN 'IN_BUFFER_STORE' WHEN n %% 20 < 17 THEN 'RETURN_RECEIVED'
              WHEN n %% 20 < 18 THEN 'LOST' ELSE 'SCRAPPED' END AS status
          FROM generate_series(1, %d - (SELECT COUNT(*) FROM device_individual)) n;
      INSERT INTO device_individual (id, version, individual_number, reversed_number, article_id,
          serial_number, status, store_id, returned_at)
        SELECT 10000000 + m.n, 1, m.number, REVERSE(m.number::text), t.article_id,
            CASE WHEN m.n %% 8 > 0 THEN 'SN' || m.n END, m.status,
            CASE WHEN m.status = 'IN_BUFFER_STORE' THEN s.store_id END,
            CASE WHEN m.status = 'RETURN_RECEIVED' THEN CURRENT_TIMESTAMP END
          FROM made m
          JOIN tracked t ON t.n = m.n * 48271 %% (SELECT COUNT(*) FROM tracked)
          JOIN store s ON s.n = m.n / 20 %% (SELECT COUNT(*) FROM store)
         ORDER BY m.n;
      INSERT INTO former_number (individual_number, reversed_number, individual_id)
        SELECT number + 3, REVERSE((number + 3)::text), 10000000 + n FROM made WHERE n %% 97 = 0;
      """;

  /** Numbers spread over all; none ends with 99, where the range of an index has no end. */
  private static final String SOME =
      """
      SELECT %s FROM device_individual
       WHERE id > 10000000 AND individual_number NOT LIKE '%%99'
       ORDER BY id * 48271 %% 1000003 LIMIT 20
      """;

  private static final String SOME_FORMER =
      "SELECT individual_number FROM former_number ORDER BY individual_id * 48271 % 1000003"
          + " LIMIT 20";

  private static final String SCANS =
      "SELECT SUM(seq_scan) FROM pg_stat_user_tables"
          + " WHERE relname IN ('device_individual', 'former_number')";

  private final BenchDatabase database;
  private final InsideReadings readings;

  IndividualsBenchmark(BenchServer server, BenchDatabase database, Stopwatch watch) {
    this.database = database;
    readings = new InsideReadings(server, watch, READINGS, AT_ONCE);
  }

  void run(Report report) throws Exception {
    FullCatalogue.fill(database);
    database.script(FILL.formatted(UNITS));
    database.sql().execute("VACUUM ANALYZE device_individual");
    database.sql().execute("VACUUM ANALYZE former_number");
    report.say(
        "%s units of %s articles, %s former numbers; milliseconds are the 95th percentile"
            .formatted(
                database.sql().value("SELECT COUNT(*) FROM device_individual"),
                database.sql().value("SELECT COUNT(DISTINCT article_id) FROM device_individual"),
                database.sql().value("SELECT COUNT(*) FROM former_number")));
    Map<String, List<String>> searches = searches();
    long scans = scans();
    report.say(Duel.HEAD);
    for (Map.Entry<String, List<String>> search : searches.entrySet()) {
      report.say(duel(search.getKey(), search.getValue()));
    }
    report.say(
        "units or former numbers were read from end to end %d times".formatted(scans() - scans));
  }

  private Map<String, List<String>> searches() {
    Map<String, List<String>> searches = new LinkedHashMap<>();
    searches.put("whole number", some("individual_number"));
    searches.put("whole number, a former one", database.sql().values(SOME_FORMER));
    searches.put("whole number, nobody's", some("individual_number::bigint + 1"));
    for (int digits : new int[] {6, 5, 2}) {
      searches.put(
          "first %d digits of 8".formatted(digits),
          some("LEFT(individual_number, %d) || '*'".formatted(digits)));
    }
    for (int digits : new int[] {6, 4, 2}) {
      searches.put(
          "last %d digits of 8".formatted(digits),
          some("'*' || RIGHT(individual_number, %d)".formatted(digits)));
    }
    return searches;
  }

  private List<String> some(String pattern) {
    return database.sql().values(SOME.formatted(pattern));
  }

  private long scans() {
    return Long.parseLong(database.sql().value(SCANS));
  }

  private String duel(String name, List<String> typed) throws Exception {
    String query = "&typed=" + String.join("&typed=", typed);
    return new Duel(name, AIM, () -> cost("floor", query), () -> cost("service", query))
        .warmUp(5)
        .measure();
  }

  private Cost cost(String by, String query) {
    return readings.cost("/portal/individual/bench?by=" + by + query);
  }
}
