package se.websesam.it;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as the tests attach them, good and bad. */
final class SampleFiles {

  private static final String DOCUMENT =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

  private SampleFiles() {}

  /** A pdf as far as its first bytes tell, with some text in it. */
  static byte[] pdf(String text) {
    return ("%PDF-1.7\n% " + text + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
  }

  /** A pdf of a size. */
  static byte[] pdf(int size) {
    byte[] content = new byte[size];
    byte[] head = pdf("large");
    System.arraycopy(head, 0, content, 0, head.length);
    return content;
  }

  /** The first bytes of a picture. */
  static byte[] png() {
    return new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
  }

  static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A document with a further part of a name and size. */
  static byte[] docx(String part, long size) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write(
          text(
              "<Types><Override PartName=\"/word/document.xml\" ContentType=\""
                  + DOCUMENT
                  + "\"/></Types>"));
      zip.putNextEntry(new ZipEntry(part));
      byte[] zeros = new byte[1024 * 1024];
      for (long left = size; left > 0; left -= zeros.length) {
        zip.write(zeros, 0, (int) Math.min(left, zeros.length));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  /** A zip that is no document. */
  static byte[] zip() {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry("readme.txt"));
      zip.write(text("nothing"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }
}
