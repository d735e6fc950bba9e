package se.websesam.recipient.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The published test persons [testpersoner]: the only identity numbers that tests may use. */
public final class TestPersons {

  /** Tolvan Tolvansson, the demonstration patient. */
  public static final String TOLVAN = "191212121212";

  private TestPersons() {}

  /** The tax agency's personal identity numbers. */
  public static List<String> personalNumbers() {
    return rows("skv_testpersonnummer.txt");
  }

  /** The tax agency's coordination numbers. */
  public static List<String> coordinationNumbers() {
    return rows("skv_testsamordningsnummer.txt");
  }

  /** The numbers of the persons with names, Tolvan and three of Stockholm's reserve numbers. */
  public static List<String> namedPersons() {
    return rows("pu_testpersons.tsv").stream().skip(1).map(row -> row.split("\t")[1]).toList();
  }

  private static List<String> rows(String file) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                TestPersons.class.getResourceAsStream("/testpersons/" + file),
                StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
