package se.websesam.shared.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table kept as text in the test resources: blanks between columns, # before remarks. */
public final class TextTable {

  private TextTable() {}

  /** The rows of a file, the head row first. */
  public static List<List<String>> read(String resource) {
    try (InputStream in = TextTable.class.getResourceAsStream("/" + resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split(" +")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
