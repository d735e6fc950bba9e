package se.websesam.demo.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The running server: it ends when this program ends, however that comes about. */
public final class ServerProcess {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Process process;
  private final Pages pages;

  private ServerProcess(Process process, Pages pages) {
    this.process = process;
    this.pages = pages;
  }

  /** Starts the server; what it says goes to the console. */
  public static ServerProcess start(DemoFolder folder, Ports ports) {
    List<String> options = List.of("-Dwebsesam.data=" + folder.data());
    List<String> arguments = List.of("-P", folder.settings().toUri().toString());
    ProcessBuilder builder = folder.server().server(ports.offset(), options, arguments);
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
    ServerCopy.end(process);
  }
}
