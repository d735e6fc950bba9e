package se.websesam.demo.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Instructions for use of the demo catalogue: one page each, in the plainest PDF there is. */
public final class DemoInstructions {

  /** What the encoding of a PDF's standard fonts is called elsewhere. */
  private static final Charset WIN_ANSI = Charset.forName("windows-1252");

  private DemoInstructions() {}

  /** Writes the instructions into the folder {@code instructions} of a server's data. */
  public static void writeTo(Path serverData) {
    Path folder = serverData.resolve("instructions");
    Map<String, ArticleNote> notes = ArticleNote.byProduct();
    try {
      Files.createDirectories(folder);
      for (ProductLine line : ProductLine.all()) {
        ArticleNote note = notes.get(line.product());
        if (note != null && note.instructions() != null) {
          Files.write(folder.resolve(note.instructions()), page(line, note));
        }
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static byte[] page(ProductLine line, ArticleNote note) {
    List<String> text = new ArrayList<>();
    text.add(line.description());
    if (note.extraInformation() != null) {
      text.add(note.extraInformation());
    }
    text.add("Kontrollera hjälpmedlet före varje användning och kontakta förskrivaren vid fel.");
    text.add("Exempel ur ett demolän. Produkten finns inte.");
    return pdf("Bruksanvisning " + line.product(), text);
  }

  /** A page of A4 with a heading and lines of text, as ISO 32000 writes it. */
  private static byte[] pdf(String heading, List<String> text) {
    StringBuilder drawing =
        new StringBuilder("BT /F1 18 Tf 60 770 Td (" + escaped(heading) + ") Tj");
    drawing.append(" /F1 11 Tf 0 -12 Td");
    text.forEach(line -> drawing.append(" 0 -22 Td (").append(escaped(line)).append(") Tj"));
    drawing.append(" ET");
    List<String> objects =
        List.of(
            "<< /Type /Catalog /Pages 2 0 R /Lang (sv) >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R"
                + " /Resources << /Font << /F1 4 0 R >> >> >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            "<< /Length " + drawing.length() + " >>\nstream\n" + drawing + "\nendstream");
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    append(file, "%PDF-1.4\n");
    StringBuilder table = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.size(); i++) {
      table.append("%010d 00000 n \n".formatted(file.size()));
      append(file, (i + 1) + " 0 obj\n" + objects.get(i) + "\nendobj\n");
    }
    int start = file.size();
    int count = objects.size() + 1;
    append(file, "xref\n0 " + count + "\n" + table);
    append(file, "trailer\n<< /Size " + count + " /Root 1 0 R >>\n");
    append(file, "startxref\n" + start + "\n%%EOF\n");
    return file.toByteArray();
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
  }

  private static void append(ByteArrayOutputStream file, String text) {
    file.writeBytes(text.getBytes(WIN_ANSI));
  }
}
