package se.websesam.demo.county;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same day gives the same county. */
class CountyDeterminismTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void shouldGiveTheSameCountyTwice() throws Exception {
    assertEquals(checksum(TODAY), checksum(TODAY));
  }

  @Test
  void shouldMoveWithTheDay() throws Exception {
    assertNotEquals(checksum(TODAY), checksum(TODAY.plusDays(30)));
  }

  private static String checksum(LocalDate day) throws SQLException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    try (CountyDatabase county = CountyDatabase.of(day)) {
      for (Table table : Table.values()) {
        String order = table.columns().contains("id") ? "id" : table.columnList();
        for (List<Object> row :
            county.rows("SELECT * FROM " + table.sqlName() + " ORDER BY " + order)) {
          digest.update(row.toString().getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
