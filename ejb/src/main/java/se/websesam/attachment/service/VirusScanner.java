package se.websesam.attachment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.websesam.attachment.domain.ScanState;
import se.websesam.parameter.repository.Parameters;
import se.websesam.shared.domain.BusinessRuleViolation;

/** Asks a ClamAV daemon (command INSTREAM) about a file, when the county has named one. */
@ApplicationScoped
public class VirusScanner {

  private static final Logger LOG = Logger.getLogger(VirusScanner.class.getName());
  private static final int CONNECT_MILLIS = 2_000;
  private static final int ANSWER_MILLIS = 30_000;
  private static final int CHUNK = 64 * 1024;
  private static final int LONGEST_ANSWER = 4_096;

  @Inject private Parameters parameters;

  /** Whether the county has named a scanner. */
  boolean isNamed() {
    return !parameters.words("attachment.scanner").isEmpty();
  }

  /**
   * What the scanner says: clean; not scanned without a scanner; quarantined without an answer.
   *
   * @throws BusinessRuleViolation V-FI-07 for every other answer than that the file is clean
   */
  ScanState scan(Callable<InputStream> file) throws IOException {
    Optional<String> scanner = parameters.words("attachment.scanner").stream().findFirst();
    if (scanner.isEmpty()) {
      return ScanState.NOT_SCANNED;
    }
    String answer = ask(URI.create("clamd://" + scanner.get()), file);
    if (answer.isEmpty()) {
      return ScanState.QUARANTINED;
    }
    if (!answer.equals("stream: OK")) {
      LOG.warning(() -> "The virus scanner refused a file: " + answer);
      throw new BusinessRuleViolation("V-FI-07", "file");
    }
    return ScanState.CLEAN;
  }

  /** The answer; nothing when there is none. */
  private static String ask(URI scanner, Callable<InputStream> file) throws IOException {
    try (InputStream content = Upload.open(file);
        Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(scanner.getHost(), scanner.getPort()), CONNECT_MILLIS);
      socket.setSoTimeout(ANSWER_MILLIS);
      send(content, socket);
      byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
      // the daemon ends its answer with a zero
      return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
    } catch (IOException e) {
      LOG.log(Level.SEVERE, "The virus scanner does not answer; a file is quarantined", e);
      return "";
    }
  }

  private static void send(InputStream content, Socket socket) {
    try {
      DataOutputStream out = new DataOutputStream(socket.getOutputStream());
      out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
      byte[] chunk = content.readNBytes(CHUNK);
      while (chunk.length > 0) {
        out.writeInt(chunk.length);
        out.write(chunk);
        chunk = content.readNBytes(CHUNK);
      }
      out.writeInt(0);
      out.flush();
    } catch (IOException e) {
      // a daemon that has heard enough answers before the end and listens no more
      LOG.log(Level.FINE, "The virus scanner took a part of the file", e);
    }
  }
}
