package se.websesam.attachment.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.websesam.attachment.domain.FileType;
import se.websesam.shared.domain.BusinessRuleViolation;

@Tag("V-FI-05")
class TypeCheckTest {

  private static final String OVERRIDE = "<Override PartName=\"/x.xml\" ContentType=\"%s\"/>";
  private static final String DOCUMENT = FileType.DOCX.mediaType() + ".main+xml";
  private static final String SHEET = FileType.XLSX.mediaType() + ".main+xml";

  @ParameterizedTest
  @CsvSource({
    "a.pdf, PDF, '%PDF-1.4\n'",
    "a.gif, GIF, GIF89a",
    "a.jpeg, JPEG, \u00ff\u00d8\u00ff\u00e0",
    "a.png, PNG, '\u0089PNG\r\n\u001a\n'",
  })
  void shouldKnowATypeByItsFirstBytes(String name, FileType type, String content)
      throws IOException {
    assertEquals(type, TypeCheck.typeOf(name, upload(bytes(content))));
  }

  @Test
  void shouldKnowDocumentsByTheirMainPart() throws IOException {
    assertEquals(FileType.DOCX, TypeCheck.typeOf("a.docx", upload(office(DOCUMENT, "word/d.xml"))));
    assertEquals(FileType.XLSX, TypeCheck.typeOf("a.xlsx", upload(office(SHEET, "xl/w.xml"))));
    refused("V-FI-05", "a.xlsx", office(DOCUMENT, "word/d.xml"));
    refused("V-FI-05", "a.docx", office("text/plain", "word/d.xml"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.pdf", "a.jpg", "a.png", "a.gif", "a.docx", "a.xlsx"})
  void shouldRefuseWhatTheNameDoesNotSay(String name) throws IOException {
    refused("V-FI-05", name, bytes("<html><body onload='x'></body></html>"));
    refused("V-FI-05", name, bytes("<svg xmlns='http://www.w3.org/2000/svg'/>"));
    refused("V-FI-05", name, bytes("MZ\u0090\u0000\u0003"));
  }

  @Test
  @Tag("V-FI-06")
  void shouldRefuseMacros() throws IOException {
    refused("V-FI-06", "a.docx", office(DOCUMENT, "word/vbaProject.bin"));
    refused(
        "V-FI-06",
        "a.docx",
        office("application/vnd.ms-word.document.macroEnabled.main+xml", "word/d.xml"));
  }

  @Test
  void shouldRefuseADamagedDocument() throws IOException {
    byte[] whole = office(DOCUMENT, "word/d.xml");

    for (int length : new int[] {10, 40, 60, 100}) {
      refused("V-FI-05", "a.docx", Arrays.copyOf(whole, length));
    }
  }

  private static void refused(String code, String name, byte[] content) {
    BusinessRuleViolation refusal =
        assertThrows(
            BusinessRuleViolation.class, () -> TypeCheck.typeOf(name, upload(content)), name);
    assertEquals(code, refusal.code(), name);
  }

  private static byte[] office(String mainPart, String other) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write(bytes("<Types>" + OVERRIDE.formatted(mainPart) + "</Types>"));
      zip.putNextEntry(new ZipEntry(other));
      zip.write(new byte[1000]);
    }
    return file.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static Upload upload(byte[] content) {
    return new Upload("key", "", null, content.length, () -> new ByteArrayInputStream(content));
  }
}
