package se.websesam.bench.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** The same reading again and again, each with the time that it took. */
final class Readings {

  /** Reads for the so-manieth time. */
  interface Reading {
    void run(int time) throws SQLException;
  }

  private Readings() {}

  /** The milliseconds of each of so many readings, one a line. */
  static String millis(int times, Reading reading) throws SQLException {
    StringBuilder millis = new StringBuilder();
    for (int i = 0; i < times; i++) {
      long began = System.nanoTime();
      reading.run(i);
      millis.append((System.nanoTime() - began) / 1e6).append('\n');
    }
    return millis.toString();
  }

  /** Runs a query and takes every value of every row. */
  static void read(Connection connection, String sql, List<String> values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.size(); i++) {
        statement.setString(i + 1, values.get(i));
      }
      try (ResultSet rows = statement.executeQuery()) {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
          for (int column = 1; column <= columns; column++) {
            rows.getObject(column);
          }
        }
      }
    }
  }
}
