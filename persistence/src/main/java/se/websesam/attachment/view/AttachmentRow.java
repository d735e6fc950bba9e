package se.websesam.attachment.view;

import java.time.Instant;
import se.websesam.attachment.domain.FileType;
import se.websesam.attachment.domain.ScanState;

/** An attached file as pages list it. */
public record AttachmentRow(
    long id,
    String fileName,
    FileType type,
    long size,
    String comment,
    ScanState scanState,
    long uploadedById,
    String uploadedBy,
    Instant uploadedAt) {

  /** Whether the file may be opened; one that waits in quarantine or was stopped may not. */
  public boolean isOpenable() {
    return scanState.isOpenable();
  }
}
