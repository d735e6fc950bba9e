package se.websesam.demo.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The running server: it ends when this program ends, however that comes about. */
public final class ServerProcess {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final int SECONDS_TO_END = 30;

  private final Process process;
  private final Pages pages;

  private ServerProcess(Process process, Pages pages) {
    this.process = process;
    this.pages = pages;
  }

  /** Starts the server; what it says goes to the console. */
  public static ServerProcess start(DemoFolder folder, Ports ports) {
    Path log = folder.base().resolve("log");
    List<String> options =
        List.of(
            "-Djboss.server.log.dir=" + log,
            "-Dorg.jboss.boot.log.file=" + log.resolve("server.log"),
            "-Dlogging.configuration="
                + folder.base().resolve("configuration/logging.properties").toUri(),
            "-Dwebsesam.data=" + folder.data(),
            "-Djboss.socket.binding.port-offset=" + ports.offset());
    List<String> arguments = List.of("-b", "127.0.0.1", "-P", folder.settings().toUri().toString());
    ProcessBuilder builder =
        new ProcessBuilder(ServerCommand.of(folder, options, "org.jboss.as.standalone", arguments));
    builder.environment().putAll(ServerCommand.environment(folder));
    builder.inheritIO().redirectInput(ProcessBuilder.Redirect.PIPE);
    try {
      Process process = builder.start();
      ServerProcess server = new ServerProcess(process, new Pages(folder, ports));
      Runtime.getRuntime().addShutdownHook(new Thread(server::end, "end of the demo server"));
      return server;
    } catch (IOException unstartable) {
      throw new UncheckedIOException(unstartable);
    }
  }

  /** Waits until the first page can be seen. */
  public void awaitPages() throws InterruptedException {
    long giveUp = System.nanoTime() + PATIENCE.toNanos();
    while (!pages.areThere()) {
      if (!process.isAlive()) {
        throw new IllegalStateException("the server ended while starting: " + process.exitValue());
      }
      if (System.nanoTime() > giveUp) {
        end();
        throw new IllegalStateException("no page after " + PATIENCE.toMinutes() + " minutes");
      }
      process.waitFor(500, TimeUnit.MILLISECONDS);
    }
  }

  /** Waits until somebody stops the server. */
  public void awaitEnd() throws InterruptedException {
    process.waitFor();
  }

  private void end() {
    process.destroy();
    try {
      if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException hurried) {
      process.destroyForcibly();
    }
  }
}
