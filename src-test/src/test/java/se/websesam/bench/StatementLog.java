package se.websesam.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;

/** The statements that the database is sent, as it writes them down itself. */
final class StatementLog {

  /** What does work: no frame of a transaction, no empty one by which the pool asks for life. */
  private static final String STATEMENT =
      "LOG:  (execute [^:]+|statement): (?!(BEGIN|COMMIT|ROLLBACK|SET application_name)\\b).+";

  private final BenchDatabase database;

  StatementLog(BenchDatabase database) {
    this.database = database;
  }

  /** What is sent while something is done; it is done once before, unseen. */
  List<String> of(Runnable work) throws IOException, InterruptedException {
    database.asOwner().execute("ALTER SYSTEM SET log_statement = 'all'");
    database.asOwner().value("SELECT pg_reload_conf()");
    try {
      mark();
      work.run();
      int begin = mark();
      work.run();
      int end = mark();
      return lines().subList(begin, end - 1).stream()
          .filter(line -> line.matches(STATEMENT))
          .toList();
    } finally {
      database.asOwner().execute("ALTER SYSTEM RESET log_statement");
      database.asOwner().value("SELECT pg_reload_conf()");
    }
  }

  /** Writes a mark into the log and tells on which line it stands, counted from one. */
  private int mark() throws IOException, InterruptedException {
    String mark = UUID.randomUUID().toString();
    while (true) {
      database.sql().value("SELECT '" + mark + "'");
      // the log is written by a process of its own, which says nothing when it is done
      Thread.sleep(200);
      List<String> lines = lines();
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).contains(mark)) {
          return i + 1;
        }
      }
    }
  }

  private List<String> lines() throws IOException {
    return Files.readAllLines(database.log());
  }
}
