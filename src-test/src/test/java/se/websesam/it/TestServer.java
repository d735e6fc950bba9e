package se.websesam.it;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import se.websesam.demo.county.CountyGenerator;
import se.websesam.demo.county.CountyPlan;
import se.websesam.demo.data.DemoPictures;
import se.websesam.demo.pki.CardKind;
import se.websesam.demo.pki.DemoPki;
import se.websesam.demo.pki.StaffCard;

/**
 * The provisioned server with the EAR, on a county of its own: started once for all tests of a run,
 * as it is delivered, on the database that the property {@code websesam.it.db} names.
 */
public final class TestServer {

  private static final Duration START = Duration.ofMinutes(3);
  private static TestServer running;

  private final Path folder;
  private final int offset;
  private final String url;
  private final DemoPki pki;
  private final Process process;

  private TestServer() throws Exception {
    String database = System.getProperty("websesam.it.db", "h2");
    folder = Path.of("target", "it-" + database).toAbsolutePath();
    delete(folder);
    Files.createDirectories(folder);
    pki = DemoPki.create(folder, StaffCard.forStaff());
    for (CardKind kind : CardKind.values()) {
      pki.issue(StaffCard.forStaff().get(0), kind);
    }
    pki.issue(StaffCard.unknown(), CardKind.LOGIN);
    pki.issue(StaffCard.personNumber(), CardKind.LOGIN);
    url = database.equals("h2") ? h2() : postgresql();
    new CountyGenerator(url, "websesam", "websesam")
        .generate(new CountyPlan(1, LocalDate.now(CountyPlan.ZONE)));
    offset = freeOffset();
    process = start(database);
    waitForPages();
  }

  /** The server of this run; started by the first test that asks for it. */
  public static synchronized TestServer get() {
    if (running == null) {
      try {
        running = new TestServer();
      } catch (Exception e) {
        throw new IllegalStateException("The server did not start", e);
      }
    }
    return running;
  }

  /** Address of the listener that asks for no card. */
  public String publicUrl() {
    return "https://localhost:" + (8443 + offset) + "/websesam";
  }

  /** Address of the listener that asks for a card. */
  public String cardUrl() {
    return "https://localhost:" + (8444 + offset) + "/websesam";
  }

  /** Address of the management interface. */
  public String consoleUrl() {
    return "http://localhost:" + (9990 + offset);
  }

  /** A card of a member of staff, as a file. */
  public Path card(String userName) {
    return folder.resolve("cards").resolve(userName + ".p12");
  }

  public DemoPki pki() {
    return pki;
  }

  /** The server's log. */
  public Path log() {
    return folder.resolve("server/log/server.log");
  }

  /** The server's configuration as it runs. */
  public Path configuration() {
    return folder.resolve("server/configuration/standalone.xml");
  }

  /** Runs one statement in the database that the server uses. */
  public int execute(String sql, Object... arguments) {
    try (Connection connection = connect();
        PreparedStatement statement = prepare(connection, sql, arguments)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The first column of the only row that a query finds. */
  public String value(String sql, Object... arguments) {
    try (Connection connection = connect();
        PreparedStatement statement = prepare(connection, sql, arguments);
        ResultSet rows = statement.executeQuery()) {
      return rows.next() ? rows.getString(1) : null;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static PreparedStatement prepare(Connection connection, String sql, Object... arguments)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, arguments[i]);
    }
    return statement;
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(url, "websesam", "websesam");
  }

  /** A file that the tests and the server may open at the same time. */
  private String h2() {
    return "jdbc:h2:file:"
        + folder.resolve("websesam")
        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;LOCK_TIMEOUT=10000"
        + ";AUTO_SERVER=TRUE";
  }

  private static String postgresql() throws IOException, SQLException {
    EmbeddedPostgres postgres = EmbeddedPostgres.start();
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        java.sql.Statement statement = connection.createStatement()) {
      statement.execute("CREATE ROLE websesam LOGIN PASSWORD 'websesam'");
      statement.execute("CREATE DATABASE websesam OWNER websesam");
    }
    return "jdbc:postgresql://localhost:"
        + postgres.getPort()
        + "/websesam?reWriteBatchedInserts=true";
  }

  private Process start(String database) throws IOException {
    Path home = Path.of("..", "ear", "target", "server").toRealPath();
    Path base = folder.resolve("server");
    copy(home.resolve("standalone"), base);
    DemoPictures.copyTo(base.resolve("data"));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx768m",
            "-Duser.timezone=Europe/Stockholm",
            "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED"));
    for (String opened :
        List.of(
            "lang",
            "lang.invoke",
            "lang.reflect",
            "io",
            "net",
            "security",
            "util",
            "util.concurrent")) {
      command.add("--add-opens=java.base/java." + opened + "=ALL-UNNAMED");
    }
    command.addAll(
        List.of(
            "--add-opens=java.management/javax.management=ALL-UNNAMED",
            "--add-opens=java.naming/javax.naming=ALL-UNNAMED",
            "-Djboss.home.dir=" + home,
            "-Djboss.server.base.dir=" + base,
            "-Djboss.socket.binding.port-offset=" + offset,
            "-Dorg.jboss.boot.log.file=" + log(),
            "-Dlogging.configuration=" + base.resolve("configuration/logging.properties").toUri(),
            "-jar",
            home.resolve("jboss-modules.jar").toString(),
            "-mp",
            home.resolve("modules").toString(),
            "org.jboss.as.standalone",
            "-b",
            "127.0.0.1"));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    // the server's own log is capped; its console is not, and says the same
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder
        .environment()
        .putAll(
            Map.of(
                "WEBSESAM_TLS",
                folder.resolve("tls").toString(),
                "WEBSESAM_TLS_PASSWORD",
                new String(DemoPki.password()),
                "DB_DRIVER",
                database,
                "DB_URL",
                url,
                "DB_BATCH_URL",
                batchUrl(database),
                "DB_USER",
                "websesam",
                "DB_PASSWORD",
                "websesam"));
    Process started = builder.start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(started)));
    return started;
  }

  /** The job repository has an H2 file of its own, in H2's own dialect. */
  private String batchUrl(String database) {
    return database.equals("h2") ? "jdbc:h2:file:" + folder.resolve("batch") + ";MODE=LEGACY" : url;
  }

  private static void stop(Process process) {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private void waitForPages() throws InterruptedException {
    Instant end = Instant.now().plus(START);
    CardClient anyone = CardClient.withoutCard(this);
    while (process.isAlive() && Instant.now().isBefore(end)) {
      try {
        if (anyone.get(publicUrl() + "/index.xhtml").statusCode() == 200) {
          return;
        }
      } catch (IllegalStateException notYet) {
        // nothing listens there yet
      }
      if (process.waitFor(300, TimeUnit.MILLISECONDS)) {
        break;
      }
    }
    throw new IllegalStateException("No page within " + START + ": " + endOfLog());
  }

  private String endOfLog() {
    try {
      List<String> lines = Files.readAllLines(log());
      return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
    } catch (IOException e) {
      return "the server wrote no log; it ended with "
          + (process.isAlive() ? "nothing" : process.exitValue());
    }
  }

  private static int freeOffset() {
    for (int offset = 1000; offset < 1100; offset++) {
      if (isFree(8443 + offset) && isFree(8444 + offset) && isFree(9990 + offset)) {
        return offset;
      }
    }
    throw new IllegalStateException("No free ports");
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port)) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(
            file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  private static void delete(Path gone) {
    if (!Files.exists(gone)) {
      return;
    }
    try (Stream<Path> files = Files.walk(gone)) {
      files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
