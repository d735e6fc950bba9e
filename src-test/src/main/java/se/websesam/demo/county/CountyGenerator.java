package se.websesam.demo.county;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;

/**
 * Generator of demo counties [demolän]: brings a database of either kind to the newest schema and
 * fills it, once, all or nothing.
 */
public final class CountyGenerator {

  private static final Logger LOG = System.getLogger(CountyGenerator.class.getName());

  private final String url;
  private final String user;
  private final String password;

  /** A generator for one database, H2 or PostgreSQL. */
  public CountyGenerator(String url, String user, String password) {
    this.url = url;
    this.user = user;
    this.password = password;
  }

  /** Brings the database to the newest schema, as the application itself does when it starts. */
  public void migrate() {
    Flyway.configure(CountyGenerator.class.getClassLoader())
        .dataSource(url, user, password)
        .locations("classpath:db/migration")
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .load()
        .migrate();
  }

  /**
   * Fills the database.
   *
   * @return false when there are users already: then nothing is touched
   */
  public boolean generate(CountyPlan plan) {
    migrate();
    try (Connection connection = DriverManager.getConnection(url, user, password)) {
      if (hasUsers(connection)) {
        LOG.log(Level.INFO, "the database holds users already and is left as it is");
        return false;
      }
      long began = System.nanoTime();
      connection.setAutoCommit(false);
      load(plan.withCorrections(hasRoomForCredits(connection)), connection);
      connection.commit();
      tidy(connection);
      long seconds = (System.nanoTime() - began) / 1_000_000_000;
      LOG.log(Level.INFO, "{0} patients and what they hold, in {1} s", plan.patients(), seconds);
      return true;
    } catch (SQLException refused) {
      throw new IllegalStateException("the demo county could not be loaded", refused);
    }
  }

  private static void load(CountyPlan plan, Connection connection) throws SQLException {
    if (connection.isWrapperFor(PGConnection.class)) {
      ForeignKeys keys = new ForeignKeys(connection);
      keys.drop();
      new County(plan, connection).load();
      keys.restore();
    } else {
      new County(plan, connection).load();
    }
  }

  /** Tells the database what it holds; a file of H2 is also freed of what the load left behind. */
  private void tidy(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("ANALYZE");
      connection.commit();
      if (url.startsWith("jdbc:h2:file:")) {
        statement.execute("SHUTDOWN COMPACT");
      }
    }
  }

  /** A schema whose lines cannot be marked as credits gets a county without corrections. */
  private static boolean hasRoomForCredits(Connection connection) throws SQLException {
    try (ResultSet kind = connection.getMetaData().getColumns(null, null, "invoice_line", "kind")) {
      return kind.next() && kind.getInt("COLUMN_SIZE") >= Invoicing.CREDIT.length();
    }
  }

  private static boolean hasUsers(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet users = statement.executeQuery("SELECT COUNT(*) FROM app_user WHERE id > 0")) {
      users.next();
      return users.getLong(1) > 0;
    }
  }
}
