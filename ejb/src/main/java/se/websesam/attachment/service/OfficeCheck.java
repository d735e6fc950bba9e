package se.websesam.attachment.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import se.websesam.attachment.domain.FileType;
import se.websesam.shared.domain.BusinessRuleViolation;

/**
 * Looks into a docx or xlsx, which is a zip: it must name its main part as such a document has it,
 * carry no macros, and not unpack to more than a document has. Nothing is unpacked to disk.
 */
final class OfficeCheck {

  private static final int MOST_PARTS = 5_000;
  private static final long MOST_BYTES = 200L * 1024 * 1024;
  private static final int LONGEST_CONTENT_TYPES = 1024 * 1024;
  private static final String CONTENT_TYPES = "[Content_Types].xml";

  private final FileType type;
  private final byte[] buffer = new byte[64 * 1024];
  private long unpacked;
  private boolean named;

  OfficeCheck(FileType type) {
    this.type = type;
  }

  /** Refuses what is no such document (V-FI-05) or carries macros (V-FI-06). */
  void check(InputStream content) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(content)) {
      int parts = 0;
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts++;
        String name = part.getName().toLowerCase(Locale.ROOT);
        if (name.contains("vbaproject") || name.contains("vbadata")) {
          throw new BusinessRuleViolation("V-FI-06", "file");
        }
        if (parts > MOST_PARTS) {
          throw new BusinessRuleViolation("V-FI-05", "file");
        }
        if (part.getName().equals(CONTENT_TYPES)) {
          contentTypes(zip.readNBytes(LONGEST_CONTENT_TYPES));
        }
        skip(zip);
      }
    }
    if (!named) {
      throw new BusinessRuleViolation("V-FI-05", "file");
    }
  }

  private void contentTypes(byte[] xml) {
    String text = new String(xml, StandardCharsets.UTF_8);
    if (text.toLowerCase(Locale.ROOT).contains("macroenabled")) {
      throw new BusinessRuleViolation("V-FI-06", "file");
    }
    named = text.contains('"' + type.mediaType() + ".main+xml\"");
  }

  private void skip(InputStream part) throws IOException {
    for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
      unpacked += read;
      if (unpacked > MOST_BYTES) {
        throw new BusinessRuleViolation("V-FI-05", "file");
      }
    }
  }
}
