package se.websesam.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import se.websesam.demo.county.CountyGenerator;
import se.websesam.demo.county.CountyPlan;
import se.websesam.it.inside.Sql;

/**
 * A county in a PostgreSQL of its own. Other than that of the tests, it has put on disk what it
 * says to have kept, and it can write down the statements it is sent.
 */
final class BenchDatabase implements AutoCloseable {

  static final String USER = "websesam";

  private static final String LOG = "postgresql.log";
  private static final String DATA = "postgresql";

  private final int factor;
  private final Path log;
  private final EmbeddedPostgres postgres;

  BenchDatabase(Path folder, int factor) throws IOException {
    this.factor = factor;
    log = folder.resolve(LOG);
    postgres =
        EmbeddedPostgres.builder()
            .setDataDirectory(folder.resolve(DATA))
            .setServerConfig("fsync", "on")
            .setServerConfig("full_page_writes", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("shared_buffers", "1GB")
            .setServerConfig("max_wal_size", "4GB")
            .setServerConfig("logging_collector", "on")
            .setServerConfig("log_directory", folder.toString())
            .setServerConfig("log_filename", LOG)
            .setServerConfig("log_line_prefix", "")
            .start();
    asOwner().execute("CREATE ROLE websesam LOGIN PASSWORD 'websesam'");
    asOwner().execute("CREATE DATABASE websesam OWNER websesam");
    new CountyGenerator(url(), USER, USER)
        .generate(new CountyPlan(factor, LocalDate.now(CountyPlan.ZONE)));
  }

  String url() {
    return "jdbc:postgresql://localhost:"
        + postgres.getPort()
        + "/websesam?reWriteBatchedInserts=true";
  }

  int factor() {
    return factor;
  }

  ProcessHandle process() throws IOException {
    Path file = log.resolveSibling(DATA).resolve("postmaster.pid");
    long pid = Long.parseLong(Files.readAllLines(file).get(0));
    return ProcessHandle.of(pid).orElseThrow();
  }

  /** Where it writes statements down. */
  Path log() {
    return log;
  }

  /** Plain SQL in the county's database. */
  Sql sql() {
    return new Sql(this::connect);
  }

  /** Plain SQL as the owner of the whole PostgreSQL. */
  Sql asOwner() {
    return new Sql(() -> postgres.getPostgresDatabase().getConnection());
  }

  /** Runs one statement, or several in one transaction. */
  void script(String statements) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(statements);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(url(), USER, USER);
  }

  @Override
  public void close() throws IOException {
    postgres.close();
  }
}
