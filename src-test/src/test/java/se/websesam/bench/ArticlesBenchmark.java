package se.websesam.bench;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import se.websesam.it.CardClient;

/**
 * The catalogue with 60,000 published articles: a class to its last page, a search by fields and
 * one by free words, through the service inside the server, beside the plain SQL for the same rows
 * through the same pool.
 */
final class ArticlesBenchmark {

  private static final int ARTICLES = Integer.getInteger("websesam.articles", 60_000);
  private static final int READINGS = Integer.getInteger("websesam.readings", 100);

  /**
   * Readings in a request: the server gives up a connection on which nothing comes for a minute.
   */
  private static final int AT_ONCE = 20;

  private static final Aim AIM = Aim.timesAtMost(3);
  private static final Aim LAST_PAGE = Aim.timesAtMost(1.5);

  private static final String COLUMNS =
      "article_type, status, iso_code, iso_edition, supplier_id, charging_form, price, vat_rate,"
          + " individual_tracked, supply_mode, published, orderable, can_be_component, picture,"
          + " in_assortment, fixed_asset, service_grade, description, product";

  private static final String COPIES =
      "INSERT INTO article (id, version, article_number, designation, supplier_article_number, %1$s)"
          + " SELECT 1000000 + n * 1000 + a.id, 1, 'B' || (n * 1000 + a.id),"
          + " a.designation || ' modell ' || n, a.supplier_article_number || '-' || n, %2$s"
          + " FROM article a, generate_series(1, %3$d) n WHERE a.published AND a.id < 1000";

  private final BenchServer server;
  private final BenchDatabase database;
  private final Stopwatch watch;
  private final CardClient client;

  ArticlesBenchmark(BenchServer server, BenchDatabase database, Stopwatch watch) {
    this.server = server;
    this.database = database;
    this.watch = watch;
    client = server.client("prescriber");
  }

  void run(Report report) throws Exception {
    fill();
    String published = database.sql().value("SELECT COUNT(*) FROM article WHERE published");
    report.say(published + " published articles; milliseconds are the 95th percentile");
    report.say(Duel.HEAD);
    for (String asked : new String[] {"iso=", "iso=12", "name=rollator"}) {
      for (String page : new String[] {"first", "middle", "last"}) {
        String query = asked + "&page=" + page;
        report.say(duel(query, AIM, query, query));
      }
    }
    report.say(duel("words rollator korg", AIM, "words=rollator+korg", "words=rollator+korg"));
    report.say(duel("words rullstol", AIM, "words=rullstol", "words=rullstol"));
    report.say(duel("words rulstol, a slip", AIM, "words=rulstol", "words=rulstol"));
    for (String asked : new String[] {"iso=", "iso=12", "words=rullstol"}) {
      report.say(
          new Duel(
                  "last after first page " + asked,
                  LAST_PAGE,
                  () -> cost("service", asked + "&page=first"),
                  () -> cost("service", asked + "&page=last"))
              .warmUp(2)
              .measure());
    }
  }

  private void fill() {
    long published =
        Long.parseLong(
            database.sql().value("SELECT COUNT(*) FROM article WHERE published AND id < 1000"));
    String copied = "a." + COLUMNS.replace(", ", ", a.");
    database.script(COPIES.formatted(COLUMNS, copied, ARTICLES / published));
    database.sql().execute("VACUUM ANALYZE article");
  }

  private String duel(String name, Aim aim, String floor, String subject) throws Exception {
    return new Duel(name, aim, () -> cost("floor", floor), () -> cost("service", subject))
        .warmUp(2)
        .measure();
  }

  /** The 95th percentile as it is measured inside, where a page would call the service. */
  private Cost cost(String by, String query) {
    watch.start();
    List<Double> millis = new ArrayList<>();
    while (millis.size() < READINGS) {
      read(by, query).lines().map(Double::valueOf).forEach(millis::add);
    }
    double cpuMillis = watch.stop(millis.size()).cpuMillis();
    Collections.sort(millis);
    return new Cost(millis.get((int) (millis.size() * 0.95)), cpuMillis);
  }

  private String read(String by, String query) {
    String address = "/portal/catalogue/bench?by=" + by + "&times=" + AT_ONCE + "&" + query;
    HttpResponse<String> answer = client.get(server.address(address));
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(address + ": " + answer + "\n" + answer.body());
    }
    return answer.body();
  }
}
