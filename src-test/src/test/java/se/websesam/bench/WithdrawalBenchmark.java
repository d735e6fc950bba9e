package se.websesam.bench;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import se.websesam.it.CardClient;
import se.websesam.it.inside.Sql;

/**
 * Fifty users at once take the same article out of the same store, through the service and with
 * bare JDBC that locks the same balance and writes the same rows through the same pool.
 */
final class WithdrawalBenchmark {

  private static final int USERS = Integer.getInteger("websesam.users", 50);
  private static final int EACH = Integer.getInteger("websesam.withdrawals", 1000) / USERS;
  private static final Aim AIM = Aim.rateAtLeast(0.5);

  /** More than all rounds take. */
  private static final int PLENTY = 10_000_000;

  private static final String STORE =
      "SELECT MIN(s.id) FROM buffer_store s JOIN user_customer uc ON uc.customer_id = s.customer_id"
          + " JOIN app_user u ON u.id = uc.user_id WHERE u.user_name = 'prescriber'";

  private static final String PATIENTS =
      "SELECT DISTINCT r.public_id FROM recipient r JOIN care_relation c ON c.recipient_id = r.id"
          + " JOIN user_customer uc ON uc.customer_id = c.customer_id"
          + " JOIN app_user u ON u.id = uc.user_id WHERE u.user_name = 'prescriber'"
          + " AND c.valid_until IS NULL AND NOT r.protected_identity AND r.deceased_on IS NULL"
          + " AND NOT r.awaiting_release ORDER BY 1 LIMIT 20";

  private final BenchServer server;
  private final Sql sql;
  private final Stopwatch watch;
  private final CardClient client;
  private final long store;
  private final long balance;
  private final String article;
  private final String recipients;
  private long asked;

  /** What a round has answered. */
  private record Round(double millis, int taken, int refused, String shown) {}

  WithdrawalBenchmark(BenchServer server, BenchDatabase database, Stopwatch watch) {
    this.server = server;
    this.sql = database.sql();
    this.watch = watch;
    client = server.client("prescriber");
    store = sql.number(STORE);
    article =
        sql.value(
            "SELECT MIN(a.article_number) FROM article a JOIN stock_balance b"
                + " ON b.article_id = a.id WHERE b.store_id = ? AND a.status = 'ACTIVE'"
                + " AND a.published AND a.orderable AND NOT a.individual_tracked"
                + " AND a.charging_form = 'SALE' AND b.reserved = 0",
            store);
    balance =
        sql.number(
            "SELECT b.id FROM stock_balance b JOIN article a ON a.id = b.article_id"
                + " WHERE b.store_id = ? AND a.article_number = ?",
            store,
            article);
    recipients =
        sql.values(PATIENTS).stream()
            .map(recipient -> "&recipient=" + recipient)
            .collect(Collectors.joining());
  }

  void run(Report report) throws Exception {
    stock(PLENTY);
    report.say(Duel.HEAD);
    for (int users : List.of(1, USERS)) {
      String name = users == 1 ? "1 user" : users + " users, one article";
      Duel duel = new Duel(name, AIM, () -> cost("floor", users), () -> cost("service", users));
      report.say(duel.warmUp(2).measure());
    }
    report.say("");
    int half = USERS * EACH / 2;
    stock(half);
    Round scarce = round("service", USERS, EACH);
    report.say(
        "%d users ask for %d pieces, %d on the shelf: %d taken, %d told that there are no more"
            .formatted(USERS, USERS * EACH, half, scarce.taken(), scarce.refused()));
    if (scarce.taken() != half || scarce.refused() != USERS * EACH - half) {
      throw new IllegalStateException(scarce.toString());
    }
    requireLedger();
    report.say("every balance is the sum of its movements and none is below zero");
    report.say(asked + " withdrawals without a deadlock, a lock time-out or another error");
  }

  /** Puts so many on the shelf, by a movement that says so. */
  private void stock(int pieces) {
    sql.execute(
        "INSERT INTO stock_movement (id, store_id, article_id, quantity, kind, happened_on,"
            + " recorded_at, recorded_by) SELECT NEXTVAL('seq_stock_movement'), store_id,"
            + " article_id, CAST(? AS integer) - physical, 'COUNTED', CURRENT_DATE,"
            + " CURRENT_TIMESTAMP, (SELECT id FROM app_user WHERE user_name = 'warehouse')"
            + " FROM stock_balance WHERE id = ? AND physical <> CAST(? AS integer)",
        pieces,
        balance,
        pieces);
    sql.execute("UPDATE stock_balance SET physical = ? WHERE id = ?", pieces, balance);
  }

  private Cost cost(String by, int users) {
    int each = users == 1 ? USERS * EACH / 2 : EACH;
    watch.start();
    Round round = round(by, users, each);
    Cost cost = new Cost(round.millis(), watch.stop(users * each).cpuMillis());
    if (round.taken() != users * each) {
      throw new IllegalStateException(by + ": " + round);
    }
    requireLedger();
    return cost;
  }

  private Round round(String by, int users, int each) {
    HttpResponse<String> answer =
        client.get(
            server.address(
                ("/portal/order/bench/withdrawal?by=%s&users=%d&each=%d&store=%d&balance=%d"
                        + "&article=%s%s")
                    .formatted(by, users, each, store, balance, article, recipients)));
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(answer + "\n" + answer.body());
    }
    String[] lines = answer.body().split("\n", -1);
    if (!lines[3].isEmpty()) {
      throw new IllegalStateException("users were shown: " + lines[3]);
    }
    asked += (long) users * each;
    return new Round(
        Double.parseDouble(lines[0]),
        Integer.parseInt(lines[1]),
        Integer.parseInt(lines[2]),
        lines[3]);
  }

  private void requireLedger() {
    List<String> wrong =
        sql.values(
            "SELECT b.id FROM stock_balance b WHERE b.physical < 0 OR b.physical <>"
                + " (SELECT COALESCE(SUM(m.quantity), 0) FROM stock_movement m"
                + " WHERE m.store_id = b.store_id AND m.article_id = b.article_id)");
    if (!wrong.isEmpty()) {
      throw new IllegalStateException("balances that are not their movements: " + wrong);
    }
  }
}
