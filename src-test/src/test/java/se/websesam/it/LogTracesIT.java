package se.websesam.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the servers of all integration tests have logged; run when those have ended. */
class LogTracesIT {

  @Test
  void shouldFindNoIdentityNumberInAnyServerLog() throws IOException {
    List<Path> logs = logs();

    assertThat(logs).isNotEmpty();
    for (Path log : logs) {
      try (Stream<String> lines = Files.lines(log)) {
        assertThat(lines.flatMap(line -> IdentityTraces.in(line).stream())).as("" + log).isEmpty();
      }
    }
  }

  private static List<Path> logs() throws IOException {
    try (Stream<Path> files = Files.find(Path.of("target"), 4, (file, a) -> isLog(file))) {
      return files.toList();
    }
  }

  private static boolean isLog(Path file) {
    return file.toString()
        .matches(".*[/\\\\]it[^/\\\\]*[/\\\\]server[/\\\\]log[/\\\\]server[.]log.*");
  }
}
