package se.websesam.attachment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import se.websesam.attachment.domain.ScanState;
import se.websesam.attachment.repository.AttachmentRepository;
import se.websesam.shared.domain.BusinessRuleViolation;

/**
 * Asks the virus scanner about the files that were attached while there was none, or while it did
 * not answer.
 */
@ApplicationScoped
public class AttachmentRescan {

  @Inject private AttachmentRepository attachments;
  @Inject private AttachmentStore store;
  @Inject private VirusScanner scanner;

  /** Asks about each in turn, in no transaction, until one gets no answer; the next run goes on. */
  public void run() {
    if (!scanner.isNamed()) {
      return;
    }
    List<Long> waiting = new ArrayList<>(attachments.listUnscanned());
    // a file that silences the scanner each time must not hold up the same others each time
    Collections.shuffle(waiting);
    for (long id : waiting) {
      ScanState answer = ask(id);
      if (answer.isWaiting()) {
        return;
      }
      store.scanned(id, answer);
    }
  }

  private ScanState ask(long id) {
    try {
      return scanner.scan(() -> content(id));
    } catch (BusinessRuleViolation stopped) {
      return ScanState.STOPPED;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a part when the one before it has been sent. */
  private InputStream content(long id) {
    return new SequenceInputStream(
        new Enumeration<>() {
          private int number;
          private Optional<byte[]> next = attachments.findPart(id, 0);

          @Override
          public boolean hasMoreElements() {
            return next.isPresent();
          }

          @Override
          public InputStream nextElement() {
            InputStream part = new ByteArrayInputStream(next.orElseThrow());
            next = attachments.findPart(id, ++number);
            return part;
          }
        });
  }
}
