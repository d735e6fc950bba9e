package se.websesam.invoice.service;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import se.websesam.invoice.view.SelectedLine;

/** Invoice lines as an Excel workbook: numbers as numbers and days as days. */
final class SelectionWorkbook {

  private static final String AMOUNT = "#,##0.00";
  private static final String DAY = "yyyy-mm-dd";

  private final Worksheet sheet;
  private int row;
  private int column;

  private SelectionWorkbook(Worksheet sheet) {
    this.sheet = sheet;
  }

  static byte[] of(List<SelectedLine> lines, SelectionWords words) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(file, "webSesam", null)) {
      SelectionWorkbook written = new SelectionWorkbook(workbook.newWorksheet(words.title()));
      words.headings().forEach(written::text);
      lines.forEach(line -> written.line(line, words));
      written.sheet.freezePane(0, 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private void line(SelectedLine line, SelectionWords words) {
    row++;
    column = 0;
    text(line.ourReference());
    text(line.month().toString());
    text(line.customerNumber());
    text(line.customer());
    text(line.payer());
    text(line.articleNumber());
    text(words.designation().apply(line));
    text(line.individualNumber());
    text(line.patientNumber());
    text(words.kinds().get(line.kind()));
    day(line.from());
    day(line.toInclusive());
    count(line.days());
    count(line.quantity());
    amount(line.price());
    amount(line.net());
    amount(line.vat());
  }

  private void text(String value) {
    sheet.value(row, column++, value);
  }

  private void count(int value) {
    sheet.value(row, column++, value);
  }

  private void day(LocalDate value) {
    sheet.value(row, column, value);
    sheet.style(row, column++).format(DAY).set();
  }

  private void amount(BigDecimal value) {
    sheet.value(row, column, value);
    sheet.style(row, column++).format(AMOUNT).set();
  }
}
