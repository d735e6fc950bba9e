package se.websesam.demo.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A file of the demo county: one header line, then one row a line. */
public final class DemoTable {

  private static final String FOLDER = "/demo/";

  private DemoTable() {}

  /** The rows of a file whose columns are parted by semicolons, in the order of the file. */
  public static List<DemoRow> rows(String file) {
    return rows(file, ";");
  }

  /** The rows of a file with another mark between its columns, in the order of the file. */
  static List<DemoRow> rows(String file, String mark) {
    List<String> lines = lines(file);
    List<String> columns = cells(lines.get(0), mark);
    List<DemoRow> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      rows.add(new DemoRow(file, columns, cells(line, mark)));
    }
    return List.copyOf(rows);
  }

  /** The values of one column of a file. */
  public static List<String> column(String file, String column) {
    return rows(file).stream().map(row -> row.text(column)).toList();
  }

  /** The lines of a file that has no header. */
  static List<String> lines(String file) {
    try (InputStream resource = DemoTable.class.getResourceAsStream(FOLDER + file)) {
      if (resource == null) {
        throw new IllegalArgumentException("no file of the demo county: " + file);
      }
      Stream<String> lines =
          new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8)).lines();
      return lines.filter(line -> !line.isEmpty()).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<String> cells(String line, String mark) {
    return Arrays.asList(line.split(mark, -1));
  }
}
