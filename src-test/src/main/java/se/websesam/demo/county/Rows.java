package se.websesam.demo.county;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Rows on their way to the database, with the ids that they have been given. */
final class Rows {

  private final Loader loader;
  private final Map<Table, List<Object[]>> waiting = new EnumMap<>(Table.class);
  private final long[] lastId = new long[Table.values().length];

  Rows(Loader loader) {
    this.loader = loader;
    for (Table table : Table.values()) {
      waiting.put(table, new ArrayList<>());
    }
  }

  /** The next id of a table. */
  long nextId(Table table) {
    return ++lastId[table.ordinal()];
  }

  /** The highest id given so far. */
  long lastId(Table table) {
    return lastId[table.ordinal()];
  }

  /** Keeps ids up to this one for rows that come with an id of their own. */
  void reserveIds(Table table, long upTo) {
    lastId[table.ordinal()] = Math.max(lastId[table.ordinal()], upTo);
  }

  void add(Table table, Object... values) {
    if (values.length != table.columns().size()) {
      throw new IllegalArgumentException(
          table + " has " + table.columns().size() + " columns, not " + values.length);
    }
    waiting.get(table).add(values);
  }

  /** Sends what is waiting, table after table. */
  void flush() throws SQLException {
    for (Map.Entry<Table, List<Object[]>> entry : waiting.entrySet()) {
      if (!entry.getValue().isEmpty()) {
        loader.load(entry.getKey(), entry.getValue());
        entry.getValue().clear();
      }
    }
  }
}
