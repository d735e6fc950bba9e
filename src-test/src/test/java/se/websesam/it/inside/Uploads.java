package se.websesam.it.inside;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import se.websesam.attachment.service.Upload;

/** Files as the tests upload them. */
final class Uploads {

  private Uploads() {}

  /** A document never sent before. */
  static Upload pdf(String fileName) {
    byte[] content = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
    return new Upload(
        UUID.randomUUID().toString(),
        fileName,
        null,
        content.length,
        () -> new ByteArrayInputStream(content));
  }
}
