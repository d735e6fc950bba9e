package se.websesam.shared.repository;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import se.websesam.shared.view.PageRequest;
import se.websesam.shared.view.Sort;

/**
 * The columns that a list can be sorted by. Nothing of what a page asks for reaches the statement:
 * it only chooses among the expressions given here.
 *
 * @param usual the list's own order
 * @param unique an expression that no two rows share, so that equal rows keep their places
 * @param columns expressions by the name that pages use
 */
public record SortColumns(String usual, String unique, Map<String, String> columns) {

  /** The end of the statement for a page. */
  public String orderBy(PageRequest page) {
    Sort sort = page.sort();
    String expression = sort == null ? null : columns.get(sort.column());
    if (expression == null) {
      return " ORDER BY " + usual;
    }
    String way = sort.descending() ? " DESC" : "";
    return " ORDER BY " + expression + way + ", " + unique + way;
  }

  /** An expression whose empty values stand last, whichever way it is sorted. */
  public static String givenFirst(String path) {
    return "CASE WHEN " + path + " IS NULL THEN 1 ELSE 0 END, " + path;
  }

  /** An expression that puts rows in the order in which an enum has its constants. */
  public static String inOrderOf(String path, Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(
            c -> " WHEN " + path + " = " + type.getName() + "." + c.name() + " THEN " + c.ordinal())
        .collect(Collectors.joining("", "CASE", " ELSE 99 END"));
  }
}
