package se.websesam.migration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;

/** An empty database, brought to a version of the schema, mostly the newest. */
public final class MigratedDatabase implements Closeable {

  static final String NEWEST = "latest";

  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

  private final DataSource source;
  private final Closeable server;

  private MigratedDatabase(DataSource source, Closeable server) {
    this.source = source;
    this.server = server;
  }

  /** The same, brought to a version as the server does it. */
  MigratedDatabase migrated(String version) {
    FLYWAY.setLevel(Level.WARNING);
    Flyway.configure()
        .dataSource(source)
        .locations("classpath:db/migration")
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .target(version)
        .load()
        .migrate();
    return this;
  }

  /** H2 in memory, with the settings of the embedded default; gone when closed. */
  public static MigratedDatabase h2() {
    return emptyH2().migrated(NEWEST);
  }

  static MigratedDatabase emptyH2() {
    JdbcDataSource h2 = new JdbcDataSource();
    h2.setURL(
        "jdbc:h2:mem:"
            + UUID.randomUUID()
            + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");
    h2.setUser("sa");
    return new MigratedDatabase(h2, () -> execute(h2, "SHUTDOWN"));
  }

  /** PostgreSQL on a free port; stopped and deleted when closed. */
  public static MigratedDatabase postgres() {
    return emptyPostgres().migrated(NEWEST);
  }

  static MigratedDatabase emptyPostgres() {
    try {
      EmbeddedPostgres postgres = EmbeddedPostgres.start();
      return new MigratedDatabase(postgres.getPostgresDatabase(), postgres);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Rows of a query, their values separated by blanks. */
  public List<String> rows(String sql) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      List<String> rows = new ArrayList<>();
      while (found.next()) {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
          values.add(String.valueOf(found.getString(i)));
        }
        rows.add(String.join(" ", values));
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** Some statements in one session. */
  void execute(String statements) {
    execute(source, statements);
  }

  private static void execute(DataSource source, String sql) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
