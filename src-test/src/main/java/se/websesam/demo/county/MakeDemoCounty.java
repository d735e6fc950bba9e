package se.websesam.demo.county;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fills a database with a demo county; the arguments say which, how big and as of when. */
public final class MakeDemoCounty {

  private static final List<String> OPTIONS =
      List.of("--url", "--user", "--password", "--factor", "--date");

  private MakeDemoCounty() {}

  public static void main(String[] arguments) {
    Map<String, String> given = new HashMap<>();
    for (int at = 0; at + 1 < arguments.length; at += 2) {
      given.put(arguments[at], arguments[at + 1]);
    }
    if (arguments.length % 2 == 1
        || !OPTIONS.containsAll(given.keySet())
        || !given.containsKey(OPTIONS.get(0))) {
      throw new IllegalArgumentException(
          "--url JDBC-URL [--user U] [--password P] [--factor 1] [--date 2026-01-31]");
    }
    LocalDate today = LocalDate.now(Clock.system(CountyPlan.ZONE));
    LocalDate date = given.containsKey("--date") ? LocalDate.parse(given.get("--date")) : today;
    int factor = Integer.parseInt(given.getOrDefault("--factor", "1"));
    new CountyGenerator(
            given.get("--url"),
            given.getOrDefault("--user", "websesam"),
            given.getOrDefault("--password", "websesam"))
        .generate(new CountyPlan(factor, date));
  }
}
