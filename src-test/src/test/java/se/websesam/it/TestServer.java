package se.websesam.it;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import se.websesam.demo.pki.CardKind;
import se.websesam.demo.pki.DemoPki;
import se.websesam.demo.pki.StaffCard;
import se.websesam.demo.run.ServerCopy;
import se.websesam.it.inside.Sql;

/**
 * The provisioned server with the EAR, on a county of its own: started once for all tests of a run,
 * on the database that the property {@code websesam.it.db} names.
 */
public final class TestServer {

  /** What the server says when it has started and its application has not. */
  private static final String STARTED_WITH_ERRORS = "WFLYSRV0026";

  private static final Duration START = Duration.ofMinutes(3);
  private static TestServer shipped;
  private static TestServer withTests;

  private final Path folder;
  private final int offset;
  private final TestDatabase database;
  private final DemoPki pki;
  private final ServerCopy copy;
  private Process process;

  private TestServer(String name, boolean withTests) throws Exception {
    folder = Path.of("target", name + "-" + TestDatabase.kind()).toAbsolutePath();
    ServerCopy.remove(folder);
    Files.createDirectories(folder);
    pki = DemoPki.create(folder, StaffCard.forStaff());
    for (CardKind kind : CardKind.values()) {
      pki.issue(StaffCard.forStaff().get(0), kind);
    }
    pki.issue(StaffCard.unknown(), CardKind.LOGIN);
    pki.issue(StaffCard.personNumber(), CardKind.LOGIN);
    database = TestDatabase.in(folder);
    Path home = Path.of("..", "ear", "target", "server").toRealPath();
    copy = new ServerCopy(home, folder.resolve("server"), folder.resolve("tls"));
    copy.renew();
    if (withTests) {
      TestEar.addTests(copy.base().resolve("deployments/websesam.ear"));
    }
    offset = freeOffset();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> ServerCopy.end(process)));
    start();
  }

  /** The server of this run as it is shipped; started by the first test that asks for it. */
  public static synchronized TestServer get() {
    if (shipped == null) {
      shipped = started("it", false);
    }
    return shipped;
  }

  /**
   * Another one, whose EAR also holds the tests that run inside it, with a county of its own; it
   * and its database may be stopped.
   */
  public static synchronized TestServer withTests() {
    if (withTests == null) {
      withTests = started("it-inside", true);
    }
    return withTests;
  }

  private static TestServer started(String name, boolean withTests) {
    try {
      return new TestServer(name, withTests);
    } catch (Exception e) {
      throw new IllegalStateException("The server did not start", e);
    }
  }

  /** Starts the server, again if it has run before, and waits for its first page. */
  public void start() throws IOException, InterruptedException {
    ProcessBuilder builder = copy.server(offset, List.of(), List.of());
    builder.environment().putAll(database.environment());
    builder.environment().put("SMTP_HOST", "localhost");
    builder.environment().put("SMTP_PORT", String.valueOf(smtpPort()));
    // the server's own log is capped; its console is not, and says the same
    builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    process = builder.start();
    waitForPages();
  }

  /** Ends the server without asking it. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Whether the server has been started and not been stopped. */
  public boolean isRunning() {
    return process.isAlive();
  }

  /** Runs one method of a test class inside the server; answers how it failed, or nothing. */
  public String runInside(Class<?> test, String method) {
    return runInside(
        "[engine:junit-jupiter]/[class:" + test.getName() + "]/[method:" + method + "()]");
  }

  /** Runs a test inside the server by its unique id; answers how it failed, or nothing. */
  public String runInside(String test) {
    return CardClient.withoutCard(this)
        .send("https://localhost:" + (8443 + offset) + TestEar.path(), test)
        .body();
  }

  /** The database that the server uses. */
  TestDatabase database() {
    return database;
  }

  /** Plain SQL in the database that the server uses. */
  public Sql sql() {
    return database.sql();
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

  /** Where the server hands over its e-mail; nobody listens there unless a test does. */
  int smtpPort() {
    return 2525 + offset;
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

  /** Where the server keeps what it needs for a moment. */
  public Path temporary() {
    return folder.resolve("server/tmp");
  }

  /** The server's configuration as it runs. */
  public Path configuration() {
    return folder.resolve("server/configuration/standalone.xml");
  }

  /** Runs one statement in the database that the server uses. */
  public int execute(String sql, Object... arguments) {
    return sql().execute(sql, arguments);
  }

  /** The first column of the first row that a query finds. */
  public String value(String sql, Object... arguments) {
    return sql().value(sql, arguments);
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
      if (process.waitFor(300, TimeUnit.MILLISECONDS) || endOfLog().contains(STARTED_WITH_ERRORS)) {
        break;
      }
    }
    String why = endOfLog();
    process.destroyForcibly();
    throw new IllegalStateException("No page within " + START + ": " + why);
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
    // each run looks in a place of its own, since a port is taken only when the server has started
    int first = 1000 + (int) (ProcessHandle.current().pid() % 500) * 20;
    for (int offset = first; offset < first + 20; offset++) {
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
}
