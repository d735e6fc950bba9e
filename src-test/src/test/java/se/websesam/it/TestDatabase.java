package se.websesam.it;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.Map;
import se.websesam.demo.county.CountyGenerator;
import se.websesam.demo.county.CountyPlan;
import se.websesam.it.inside.Sql;

/**
 * The database of one test server, filled with a county: an H2 file, or a PostgreSQL of its own.
 */
final class TestDatabase {

  private static final String USER = "websesam";

  private final Path folder;
  private final String kind;
  private final int port;
  private EmbeddedPostgres postgres;

  /** Makes the database that the property {@code websesam.it.db} names. */
  static TestDatabase in(Path folder) throws Exception {
    TestDatabase database = new TestDatabase(folder);
    database.start();
    if (database.postgres != null) {
      Sql admin = new Sql(() -> database.postgres.getPostgresDatabase().getConnection());
      admin.execute("CREATE ROLE websesam LOGIN PASSWORD 'websesam'");
      admin.execute("CREATE DATABASE websesam OWNER websesam");
    }
    new CountyGenerator(database.url(), USER, USER)
        .generate(new CountyPlan(1, LocalDate.now(CountyPlan.ZONE)));
    return database;
  }

  private TestDatabase(Path folder) throws IOException {
    this.folder = folder;
    kind = kind();
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
  }

  /** {@code h2} or {@code postgresql}. */
  static String kind() {
    return System.getProperty("websesam.it.db", "h2");
  }

  /** Starts PostgreSQL where it was before; H2 runs in whatever process opens the file. */
  void start() throws IOException {
    if (kind.equals("postgresql") && postgres == null) {
      postgres =
          EmbeddedPostgres.builder()
              .setDataDirectory(folder.resolve("postgresql"))
              .setCleanDataDirectory(false)
              .setPort(port)
              .start();
    }
  }

  /** Stops PostgreSQL and keeps what it has stored. */
  void stop() throws IOException {
    postgres.close();
    postgres = null;
  }

  Sql sql() {
    // a statement that waits for ever fails
    String own =
        url() + (kind.equals("postgresql") ? "&socketTimeout=120" : ";NETWORK_TIMEOUT=120000");
    return new Sql(() -> DriverManager.getConnection(own, USER, USER));
  }

  /** What the server is told about it. */
  Map<String, String> environment() {
    return Map.of(
        "DB_DRIVER", kind,
        "DB_URL", url(),
        "DB_BATCH_URL", batchUrl(),
        "DB_USER", USER,
        "DB_PASSWORD", USER);
  }

  private String url() {
    if (kind.equals("postgresql")) {
      return "jdbc:postgresql://localhost:" + port + "/websesam?reWriteBatchedInserts=true";
    }
    // a file that the tests and the server may open at the same time
    return "jdbc:h2:file:"
        + folder.resolve("websesam")
        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0"
        + ";LOCK_TIMEOUT=10000;AUTO_SERVER=TRUE";
  }

  /** The job repository has an H2 file of its own, in H2's own dialect. */
  private String batchUrl() {
    return kind.equals("h2") ? "jdbc:h2:file:" + folder.resolve("batch") + ";MODE=LEGACY" : url();
  }
}
