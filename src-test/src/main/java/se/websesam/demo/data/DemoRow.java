package se.websesam.demo.data;

import java.math.BigDecimal;
import java.util.List;

/** One row of a file of the demo county, read by the names of its columns. */
public final class DemoRow {

  private final String file;
  private final List<String> columns;
  private final List<String> cells;

  DemoRow(String file, List<String> columns, List<String> cells) {
    if (columns.size() != cells.size()) {
      throw new IllegalArgumentException(
          file + ": " + cells.size() + " columns where " + columns.size() + " are due: " + cells);
    }
    this.file = file;
    this.columns = columns;
    this.cells = cells;
  }

  /** The text of a column, without blanks around it; empty when nothing stands there. */
  public String text(String column) {
    int at = columns.indexOf(column);
    if (at < 0) {
      throw new IllegalArgumentException(file + " has no column " + column);
    }
    return cells.get(at).strip();
  }

  /** The text of a column, or null when nothing stands there. */
  public String textOrNull(String column) {
    String text = text(column);
    return text.isEmpty() ? null : text;
  }

  /** The values of a list column; none when nothing stands there. */
  public List<String> list(String column) {
    String text = text(column);
    return text.isEmpty() ? List.of() : List.of(text.split("\\|"));
  }

  /** Whether a yes-or-no column says yes. */
  public boolean flag(String column) {
    return switch (text(column)) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw new IllegalArgumentException(file + ": neither yes nor no in " + column);
    };
  }

  /** The whole number of a column. */
  public int number(String column) {
    return Integer.parseInt(text(column));
  }

  /** The amount of a column. */
  public BigDecimal amount(String column) {
    return new BigDecimal(text(column));
  }
}
