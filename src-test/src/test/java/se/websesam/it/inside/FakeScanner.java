package se.websesam.it.inside;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * Stands for a ClamAV daemon, which is a machine outside: speaks its command INSTREAM and knows one
 * virus, the test file that all scanners know.
 */
public final class FakeScanner implements AutoCloseable {

  private final ServerSocket socket;
  private volatile Mood mood = Mood.ANSWERS;

  /** How it treats those who ask. */
  public enum Mood {
    ANSWERS,
    /** As when the file is longer than it is set to take. */
    REFUSES,
    /** Hangs up without a word. */
    SILENT
  }

  /** Listens at a free port. */
  public FakeScanner() throws IOException {
    socket = new ServerSocket(0, 50, InetAddress.getByName("localhost"));
    Thread thread = new Thread(this::serve, "fake-scanner");
    thread.setDaemon(true);
    thread.start();
  }

  /** Host and port, as the parameter names them. */
  public String address() {
    return "localhost:" + socket.getLocalPort();
  }

  /** Treats whoever asks from now on so. */
  public void be(Mood wanted) {
    mood = wanted;
  }

  /** The test file of EICAR; made here, since scanners also look into sources. */
  public static byte[] virus() {
    return ("X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*")
        .getBytes(StandardCharsets.US_ASCII);
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket asked = socket.accept()) {
        String answer = answer(asked);
        asked.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
      } catch (IOException e) {
        // whoever asked has gone, or the test is over
      }
    }
  }

  private String answer(Socket asked) throws IOException {
    DataInputStream in = new DataInputStream(asked.getInputStream());
    String command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
    if (!command.equals("zINSTREAM\0")) {
      return "UNKNOWN COMMAND\0";
    }
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    for (int length = in.readInt(); length > 0; length = in.readInt()) {
      content.write(in.readNBytes(length));
    }
    String text = content.toString(StandardCharsets.ISO_8859_1);
    return switch (mood) {
      case SILENT -> "";
      case REFUSES -> "INSTREAM size limit exceeded. ERROR\0";
      case ANSWERS ->
          text.contains(new String(virus(), StandardCharsets.US_ASCII))
              ? "stream: Eicar-Test-Signature FOUND\0"
              : "stream: OK\0";
    };
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
