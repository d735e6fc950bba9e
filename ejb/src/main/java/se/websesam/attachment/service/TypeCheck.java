package se.websesam.attachment.service;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.zip.ZipException;
import org.apache.tika.Tika;
import se.websesam.attachment.domain.FileType;
import se.websesam.shared.domain.BusinessRuleViolation;

/** Compares what a file is, read from its content, with what its name says. */
final class TypeCheck {

  /** What Tika calls an office document when it looks at its first bytes alone. */
  private static final Set<String> PACKAGES = Set.of("application/zip", "application/x-tika-ooxml");

  private static final Tika TIKA = new Tika();

  private TypeCheck() {}

  /**
   * The type of a file.
   *
   * @throws BusinessRuleViolation V-FI-01 for a type that is not taken, V-FI-05 when the content is
   *     of another, V-FI-06 when it carries macros
   */
  static FileType typeOf(String fileName, Upload upload) throws IOException {
    FileType type =
        FileType.ofName(fileName).orElseThrow(() -> new BusinessRuleViolation("V-FI-01", "file"));
    if (!isRight(type, detect(upload))) {
      throw new BusinessRuleViolation("V-FI-05", "file");
    }
    if (type.isOffice()) {
      try (InputStream content = upload.open()) {
        new OfficeCheck(type).check(content);
      } catch (ZipException | EOFException | IllegalArgumentException damaged) {
        throw new BusinessRuleViolation("V-FI-05", "file");
      }
    }
    return type;
  }

  private static String detect(Upload upload) throws IOException {
    // without the name, which Tika would believe within the family of zip
    try (InputStream content = new BufferedInputStream(upload.open(), 64 * 1024)) {
      return TIKA.detect(content);
    }
  }

  private static boolean isRight(FileType type, String detected) {
    return type.isOffice()
        ? PACKAGES.contains(detected) || type.mediaType().equals(detected)
        : type.mediaType().equals(detected);
  }
}
