package se.websesam.bench;

/**
 * The catalogue with 60,000 published articles: a class to its last page, a search by fields and
 * one by free words, through the service inside the server, beside the plain SQL for the same rows
 * through the same pool.
 */
final class ArticlesBenchmark {

  private static final int READINGS = Integer.getInteger("websesam.readings", 100);

  /**
   * Readings in a request: the server gives up a connection on which nothing comes for a minute.
   */
  private static final int AT_ONCE = 20;

  private static final Aim AIM = Aim.timesAtMost(3);
  private static final Aim LAST_PAGE = Aim.timesAtMost(1.5);

  private final BenchDatabase database;
  private final InsideReadings readings;

  ArticlesBenchmark(BenchServer server, BenchDatabase database, Stopwatch watch) {
    this.database = database;
    readings = new InsideReadings(server, watch, READINGS, AT_ONCE);
  }

  void run(Report report) throws Exception {
    FullCatalogue.fill(database);
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

  private String duel(String name, Aim aim, String floor, String subject) throws Exception {
    return new Duel(name, aim, () -> cost("floor", floor), () -> cost("service", subject))
        .warmUp(2)
        .measure();
  }

  private Cost cost(String by, String query) {
    return readings.cost("/portal/catalogue/bench?by=" + by + "&" + query);
  }
}
