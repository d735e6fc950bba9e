package se.websesam.demo.run;

import java.util.Map;
import se.websesam.demo.county.CountyGenerator;
import se.websesam.demo.county.CountyPlan;

/** The database of the demo: the file in its folder, or the one that the environment names. */
public record DemoDatabase(String url, String user, String password) {

  private static final String USER = "websesam";

  /** The same choice as the server makes from the same variables. */
  public static DemoDatabase of(DemoFolder folder, Map<String, String> environment) {
    String file =
        "jdbc:h2:file:"
            + folder.data().resolve("websesam")
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0";
    return new DemoDatabase(
        environment.getOrDefault("DB_URL", file),
        environment.getOrDefault("DB_USER", USER),
        environment.getOrDefault("DB_PASSWORD", USER));
  }

  /** Brings the schema up to date, and fills it when nobody is registered yet. */
  public void fill(CountyPlan plan) {
    new CountyGenerator(url, user, password).generate(plan);
  }
}
