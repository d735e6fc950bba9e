package se.websesam.shared.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No table has a status that nothing leads to, or one that leads nowhere without being an end. */
class TransitionTablesTest {

  private static final Path TABLES = Path.of("src/test/resources");
  private static final String ENDING = "-transitions.txt";

  /** Each table with its beginning and its ends; of an order the lines decide on the rest. */
  @ParameterizedTest
  @CsvSource({
    "base-code-change,  COMING,     IN_FORCE TAKEN_BACK",
    "buyback,           SENT,       CREDITED REFUSED",
    "cart,              RESERVED,   EXPIRED PRESCRIBED RELEASED",
    "deviation,         REGISTERED, CLOSED REDIRECTED",
    "individual,        IN_STOCK,   SCRAPPED",
    "invoice-run,       RUNNING,    COMPLETED",
    "line,              NEW,        CANCELLED DELIVERED",
    "lost,              TO_RETURN,  AT_CENTRE DROPPED IN_STORE RETURNED WITH_HOLDER WRITTEN_OFF",
    "outgoing-mail,     WAITING,    SENT",
    "pickup,            REGISTERED, CANCELLED MISSING RECEIVED",
    "refill,            RUNNING,    COMPLETED FAILED",
    "unit-registration, WAITING,    CONFIRMED REFUSED",
    "wear,              REGISTERED, CHARGED WAIVED",
    "work,              DRAFT,      CANCELLED CLOSED DECLINED"
  })
  void shouldLeadFromTheBeginningThroughEveryStatusToAnEnd(
      String table, String beginning, String ends) {
    Map<String, Set<String>> next = read(table);
    Set<String> last = new TreeSet<>(List.of(ends.split(" ")));

    assertEquals(new TreeSet<>(next.keySet()), reachable(beginning, next));
    assertEquals(
        last,
        next.keySet().stream()
            .filter(status -> next.get(status).isEmpty())
            .collect(Collectors.toCollection(TreeSet::new)));
    for (String status : next.keySet()) {
      assertTrue(reachable(status, next).stream().anyMatch(last::contains), status);
    }
  }

  @Test
  void shouldExploreEveryTable() throws IOException {
    try (Stream<Path> files = Files.list(TABLES)) {
      assertEquals(
          15, files.filter(file -> file.getFileName().toString().endsWith(ENDING)).count());
    }
  }

  private static Set<String> reachable(String from, Map<String, Set<String>> next) {
    Set<String> reached = new TreeSet<>(Set.of(from));
    Deque<String> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      next.get(open.pop()).stream().filter(reached::add).forEach(open::push);
    }
    return reached;
  }

  /** Where each status of a table leads to, itself left out. */
  private static Map<String, Set<String>> read(String table) {
    Map<String, Set<String>> next = new LinkedHashMap<>();
    TextTable.read(table + ENDING).stream()
        .skip(1)
        .filter(row -> !row.get(0).equals("refused-by"))
        .forEach(
            row ->
                next.put(
                    row.get(0),
                    row.stream()
                        .skip(1)
                        .filter(cell -> !cell.equals(".") && !cell.equals(row.get(0)))
                        .collect(Collectors.toSet())));
    return next;
  }
}
