package se.websesam.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import se.websesam.demo.pki.DemoPki;
import se.websesam.demo.pki.StaffCard;
import se.websesam.demo.run.ServerCopy;
import se.websesam.it.CardClient;

/** The server of a benchmark: as it is shipped, but for a servlet and pages of the benchmarks'. */
final class BenchServer {

  private static final Path HOME = Path.of("..", "ear", "target", "server").toAbsolutePath();
  private static final Duration START = Duration.ofMinutes(3);
  private static final int PUBLIC = 8443;
  private static final int CARD = 8444;

  private final Path folder;
  private final int offset;
  private final DemoPki pki;
  private final ExplodedEar ear;
  private final Process process;

  BenchServer(Path folder, BenchDatabase database) throws Exception {
    this.folder = folder;
    pki = DemoPki.create(folder, StaffCard.forStaff());
    ServerCopy copy =
        new ServerCopy(HOME.toRealPath(), folder.resolve("server"), folder.resolve("tls"));
    copy.renew();
    ear = new ExplodedEar(copy.base());
    offset = freeOffset();
    List<String> options = List.of(System.getProperty("websesam.java", "-Xmx768m").split(" "));
    ProcessBuilder builder = copy.server(offset, options, List.of());
    builder
        .environment()
        .putAll(
            Map.of(
                "DB_DRIVER",
                "postgresql",
                "DB_URL",
                database.url(),
                "DB_USER",
                BenchDatabase.USER,
                "DB_PASSWORD",
                BenchDatabase.USER));
    builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    process = builder.start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> ServerCopy.end(process)));
    waitForPages();
  }

  /** A user agent with the card of a member of staff. */
  CardClient client(String userName) {
    return CardClient.trusting(pki.trust(), folder.resolve("cards").resolve(userName + ".p12"));
  }

  /** The address of a page at the listener that asks for a card. */
  String address(String page) {
    return "https://localhost:" + (CARD + offset) + "/websesam" + page;
  }

  ProcessHandle process() {
    return process.toHandle();
  }

  /** The pages as they are deployed. */
  ExplodedEar ear() {
    return ear;
  }

  private void waitForPages() throws InterruptedException {
    String first = "https://localhost:" + (PUBLIC + offset) + "/websesam/index.xhtml";
    CardClient anyone = CardClient.trusting(pki.trust(), null);
    Instant end = Instant.now().plus(START);
    while (process.isAlive() && Instant.now().isBefore(end)) {
      try {
        if (anyone.get(first).statusCode() == 200) {
          return;
        }
      } catch (IllegalStateException notYet) {
        // nothing listens there yet
      }
      process.waitFor(300, TimeUnit.MILLISECONDS);
    }
    throw new IllegalStateException("No page; see the logs in " + folder);
  }

  private static int freeOffset() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return free.getLocalPort() % 10_000 + 10_000;
    }
  }
}
