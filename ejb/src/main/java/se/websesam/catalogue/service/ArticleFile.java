package se.websesam.catalogue.service;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import se.websesam.shared.domain.BusinessRuleViolation;

/**
 * A file of articles as rows of text: CSV in UTF-8 or Windows-1252, parted by semicolon, comma or
 * tab, or the first sheet of an Excel workbook. What it is shows in its content, not in its name.
 */
final class ArticleFile {

  /** As large as a file may be. */
  static final int MOST_BYTES = 12_000_000;

  private static final long MOST_UNPACKED = 300_000_000;
  private static final int MOST_PARTS = 200;
  private static final int MOST_ROWS = 150_000;
  private static final int MOST_CELLS = 200;
  private static final int LONGEST_CELL = 10_000;

  private ArticleFile() {}

  /**
   * The rows that hold something, the headings first.
   *
   * @throws BusinessRuleViolation V-AI-01 when there is nothing in it, V-AI-02 when it is no such
   *     file, V-AI-03 when it is too large
   */
  static List<FileRow> rows(byte[] file) {
    if (file.length > MOST_BYTES) {
      throw tooLarge();
    }
    boolean zip = file.length > 3 && file[0] == 'P' && file[1] == 'K';
    List<FileRow> rows = zip ? workbook(file) : csv(text(file));
    if (rows.isEmpty()) {
      throw new BusinessRuleViolation("V-AI-01", "file");
    }
    return rows;
  }

  private static List<FileRow> csv(String text) {
    List<FileRow> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator(text))
            .skipEmptyLines(true)
            .ignoreDifferentFieldCount(true)
            .ofCsvRecord(text)) {
      for (CsvRecord line : reader) {
        add(rows, new FileRow((int) line.getStartingLineNumber(), line.getFields(), List.of()));
      }
    } catch (CsvParseException | IOException e) {
      throw unreadable();
    }
    return rows;
  }

  /** UTF-8 when it is that, with or without a mark in front; else what Excel in Sweden writes. */
  private static String text(byte[] file) {
    for (byte one : file) {
      if (one == 0) {
        throw unreadable();
      }
    }
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    } catch (CharacterCodingException e) {
      text = new String(file, Charset.forName("windows-1252"));
    }
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  /** The mark that stands most often in the first line. */
  private static char separator(String text) {
    String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    char best = ';';
    for (char mark : new char[] {'\t', ','}) {
      if (count(first, mark) > count(first, best)) {
        best = mark;
      }
    }
    return best;
  }

  private static long count(String text, char mark) {
    return text.chars().filter(c -> c == mark).count();
  }

  private static List<FileRow> workbook(byte[] file) {
    requireModest(file);
    List<FileRow> rows = new ArrayList<>();
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
        Stream<Row> sheet = workbook.getFirstSheet().openStream()) {
      sheet.forEach(row -> add(rows, row(row)));
    } catch (BusinessRuleViolation e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // whatever is wrong inside, the reader has its own exception for it
      throw unreadable();
    }
    return rows;
  }

  private static FileRow row(Row row) {
    if (row.getCellCount() > MOST_CELLS) {
      throw tooLarge();
    }
    List<String> cells = new ArrayList<>();
    List<Integer> formulas = new ArrayList<>();
    for (Cell cell : row) {
      if (cell != null && (cell.getType() == CellType.FORMULA || cell.getFormula() != null)) {
        formulas.add(cells.size());
      }
      cells.add(value(cell));
    }
    return new FileRow(row.getRowNum(), cells, formulas);
  }

  private static String value(Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return "";
    }
    if (cell.getType() == CellType.NUMBER) {
      return cell.asNumber().stripTrailingZeros().toPlainString();
    }
    return Objects.toString(
        cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue(), "");
  }

  /** A workbook is a zip; unpacked once, without keeping anything, to see how large it is. */
  private static void requireModest(byte[] file) {
    byte[] some = new byte[8192];
    long unpacked = 0;
    int parts = 0;
    try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
      for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
        parts++;
        try (InputStream content = zip.getInputStream(part)) {
          for (int read = content.read(some); read >= 0; read = content.read(some)) {
            unpacked += read;
            if (unpacked > MOST_UNPACKED || parts > MOST_PARTS) {
              throw tooLarge();
            }
          }
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw unreadable();
    }
  }

  private static void add(List<FileRow> rows, FileRow row) {
    if (row.cells().size() > MOST_CELLS
        || row.cells().stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
      throw tooLarge();
    }
    if (!row.isEmpty()) {
      rows.add(row);
    }
    if (rows.size() > MOST_ROWS) {
      throw tooLarge();
    }
  }

  private static BusinessRuleViolation unreadable() {
    return new BusinessRuleViolation("V-AI-02", "file");
  }

  private static BusinessRuleViolation tooLarge() {
    return new BusinessRuleViolation("V-AI-03", "file");
  }
}
