package se.websesam.catalogue.service;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Rows of articles as a file that can be read again, changed or not. */
final class ArticleExport {

  private ArticleExport() {}

  /** CSV as Excel in Sweden opens it: UTF-8 with a mark in front, parted by semicolons. */
  static byte[] csv(List<Map<ArticleColumn, String>> rows) {
    StringWriter text = new StringWriter().append('\ufeff');
    CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text);
    csv.writeRecord(headings());
    for (Map<ArticleColumn, String> row : rows) {
      csv.writeRecord(columns().map(row::get).map(ArticleExport::harmless).toArray(String[]::new));
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** An Excel workbook in which every cell is text, so that nothing is taken for a formula. */
  static byte[] workbook(List<Map<ArticleColumn, String>> rows) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(file, "webSesam", null)) {
      Worksheet sheet = workbook.newWorksheet("Artiklar");
      write(sheet, 0, headings());
      for (int i = 0; i < rows.size(); i++) {
        write(sheet, i + 1, columns().map(rows.get(i)::get).toArray(String[]::new));
      }
      sheet.freezePane(0, 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private static void write(Worksheet sheet, int row, String[] cells) {
    for (int column = 0; column < cells.length; column++) {
      if (!cells[column].isEmpty()) {
        sheet.value(row, column, cells[column]);
      }
    }
  }

  /** A spreadsheet takes what begins so for a formula, unless an apostrophe stands before it. */
  private static String harmless(String cell) {
    return !cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }

  private static String[] headings() {
    return columns().map(ArticleColumn::heading).toArray(String[]::new);
  }

  private static Stream<ArticleColumn> columns() {
    return Stream.of(ArticleColumn.values());
  }
}
