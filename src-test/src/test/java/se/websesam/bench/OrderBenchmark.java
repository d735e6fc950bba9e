package se.websesam.bench;

import java.net.http.HttpResponse;
import java.util.List;
import se.websesam.it.CardClient;

/**
 * An order of five lines through the service, inside the server, beside bare JDBC that writes the
 * same rows to the same tables through the same pool.
 */
final class OrderBenchmark {

  private static final int ORDERS = Integer.getInteger("websesam.orders", 400);
  private static final Aim AIM = Aim.rateAtLeast(0.5);

  private final BenchServer server;
  private final BenchDatabase database;
  private final Stopwatch watch;
  private final CardClient client;

  OrderBenchmark(BenchServer server, BenchDatabase database, Stopwatch watch) {
    this.server = server;
    this.database = database;
    this.watch = watch;
    client = server.client("prescriber");
  }

  void run(Report report) throws Exception {
    report.say(Duel.HEAD);
    for (int threads : List.of(1, 8)) {
      String name = threads == 1 ? "1 order at a time" : threads + " orders at a time";
      Duel duel = new Duel(name, AIM, () -> cost("floor", threads), () -> cost("service", threads));
      report.say(duel.warmUp(4).measure());
    }
    report.say("");
    StatementLog log = new StatementLog(database);
    int two = log.of(() -> place("service", 1, 2)).size();
    int three = log.of(() -> place("service", 1, 3)).size();
    report.say("an order through the service: " + (three - two) + " SQL statements");
  }

  /** The time as it is measured inside, where a page would call the service. */
  private Cost cost(String by, int threads) {
    watch.start();
    double millis = place(by, threads, ORDERS / threads);
    return new Cost(millis, watch.stop(ORDERS).cpuMillis());
  }

  private double place(String by, int threads, int orders) {
    HttpResponse<String> answer =
        client.get(
            server.address(
                "/portal/order/bench?by=%s&threads=%d&orders=%d".formatted(by, threads, orders)));
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(answer + "\n" + answer.body());
    }
    return Double.parseDouble(answer.body());
  }
}
