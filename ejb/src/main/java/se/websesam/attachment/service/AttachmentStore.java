package se.websesam.attachment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import se.websesam.attachment.domain.Attachment;
import se.websesam.attachment.domain.FileName;
import se.websesam.attachment.domain.FileStopped;
import se.websesam.attachment.domain.FileType;
import se.websesam.attachment.domain.OwnerType;
import se.websesam.attachment.domain.ScanState;
import se.websesam.attachment.repository.AttachmentRepository;
import se.websesam.attachment.view.AttachmentLimits;
import se.websesam.parameter.repository.Parameters;
import se.websesam.shared.domain.BusinessRuleViolation;

/** Takes files in. Who may attach to what, the owner's feature has asked before. */
@ApplicationScoped
public class AttachmentStore {

  private static final int MEGABYTE = 1024 * 1024;

  @Inject private AttachmentRepository attachments;
  @Inject private Parameters parameters;
  @Inject private VirusScanner scanner;
  @Inject private Event<FileStopped> news;
  @Inject private Clock clock;

  /** How large a file may be and how many an owner may have. */
  public AttachmentLimits limits() {
    return new AttachmentLimits(
        parameters.number("attachment.maxBytes") / MEGABYTE,
        parameters.number("attachment.maxCount"));
  }

  /**
   * Checks a file, which can take its time; nothing is kept yet.
   *
   * @throws BusinessRuleViolation V-FI-01 type, V-FI-02 empty, V-FI-03 size, V-FI-05 content,
   *     V-FI-06 macros, V-FI-07 stopped by the virus scanner
   */
  public Attachment.Facts check(Upload upload) {
    int maxBytes = parameters.number("attachment.maxBytes");
    if (upload.size() == 0) {
      throw new BusinessRuleViolation("V-FI-02", "file");
    }
    if (upload.size() > maxBytes) {
      throw new BusinessRuleViolation("V-FI-03", "file", maxBytes / MEGABYTE);
    }
    String name = FileName.clean(upload.fileName());
    try {
      FileType type = TypeCheck.typeOf(name, upload);
      return new Attachment.Facts(
          name, type, upload.size(), digest(upload), scanner.scan(upload.content()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Keeps a checked file with its owner.
   *
   * @throws BusinessRuleViolation V-FI-04 when the owner has as many as it may
   */
  public long add(
      OwnerType ownerType, long ownerId, Attachment.Facts facts, Upload upload, long userId) {
    int maxCount = parameters.number("attachment.maxCount");
    if (attachments.count(ownerType, ownerId) >= maxCount) {
      throw new BusinessRuleViolation("V-FI-04", "file", maxCount);
    }
    Attachment attachment =
        Attachment.attached(ownerType, ownerId, facts, upload.comment(), userId, clock.instant());
    try (InputStream content = upload.open()) {
      attachments.add(attachment, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return attachment.id();
  }

  /** What the scanner says of a file when it is asked anew; a stopped one loses its content. */
  @Transactional
  public void scanned(long attachmentId, ScanState answer) {
    attachments
        .findForUpdate(attachmentId)
        .filter(Attachment::isWaitingForScan)
        .ifPresent(
            file -> {
              file.scanned(answer);
              if (answer == ScanState.STOPPED) {
                attachments.removeContent(file);
                news.fire(file.stopped());
              }
            });
  }

  private static String digest(Upload upload) throws IOException {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      try (InputStream content = new DigestInputStream(upload.open(), sha256)) {
        content.transferTo(OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(sha256.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
