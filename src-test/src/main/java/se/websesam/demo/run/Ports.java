package se.websesam.demo.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** The ports that the demo server listens on, all moved by the same offset. */
public record Ports(int offset) {

  private static final int PUBLIC = 8443;
  private static final int CARD = 8444;
  private static final int CONSOLE = 9990;

  int forPublic() {
    return PUBLIC + offset;
  }

  int forCards() {
    return CARD + offset;
  }

  int forConsole() {
    return CONSOLE + offset;
  }

  /** Refuses to go on when somebody else listens on one of them. */
  public void requireFree() {
    requireFree(forPublic());
    requireFree(forCards());
    requireFree(forConsole());
  }

  private void requireFree(int port) {
    try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      probe.setReuseAddress(false);
    } catch (IOException taken) {
      throw new IllegalStateException(
          "Port %d is taken. Move all ports with -Dwebsesam.offset=%d"
              .formatted(port, offset + 100),
          taken);
    }
  }
}
