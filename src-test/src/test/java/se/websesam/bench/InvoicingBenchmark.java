package se.websesam.bench;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import se.websesam.demo.county.CountyPlan;
import se.websesam.it.CardClient;

/**
 * The month's invoicing of 300,000 rented devices, started on its page and over when its run is
 * completed, beside plain SQL that makes invoices, lines and totals of the same rows.
 */
final class InvoicingBenchmark {

  private static final int RENTALS = Integer.getInteger("websesam.rentals", 300_000);
  private static final Aim AIM = Aim.timesAtMost(3);

  private final BenchServer server;
  private final BenchDatabase database;
  private final Stopwatch watch;
  private final CardClient client;
  private final YearMonth month;
  private String floorMade;
  private String subjectMade;

  InvoicingBenchmark(BenchServer server, BenchDatabase database, Stopwatch watch) {
    this.server = server;
    this.database = database;
    this.watch = watch;
    client = server.client("finance");
    month = YearMonth.from(LocalDate.now(CountyPlan.ZONE)).minusMonths(1);
  }

  void run(Report report) throws Exception {
    String own = database.sql().value(InvoicingSql.RENTALS);
    database.script(InvoicingSql.TOP_UP.replace(":wanted", Integer.toString(RENTALS)));
    report.say(
        "%s rentals: %s of the county, the rest copies of these"
            .formatted(database.sql().value(InvoicingSql.RENTALS), own));
    report.say(Duel.HEAD);
    report.say(new Duel(month.toString(), AIM, this::floor, this::subject).warmUp(1).measure());
    report.say("floor:   " + floorMade);
    report.say("subject: " + subjectMade);
  }

  private Cost floor() {
    reset();
    String sql =
        InvoicingSql.FLOOR
            .replace(":month", "'" + month + "'")
            .replace(":first", "DATE '" + month.atDay(1) + "'")
            .replace(":last", "DATE '" + month.atEndOfMonth() + "'");
    watch.start();
    database.script(sql);
    Cost cost = watch.stop(1);
    floorMade = made();
    return cost;
  }

  private Cost subject() throws InterruptedException {
    reset();
    String page = server.address("/centre/invoice/list.xhtml");
    String form = client.get(page).body();
    Map<String, String> fields =
        Map.of("form", "form", "form:month", month.toString(), "form:start", "x");
    watch.start();
    client.post(page, form, fields);
    String status = awaitEnd();
    Cost cost = watch.stop(1);
    if (!"COMPLETED".equals(status)) {
      throw new IllegalStateException("the run has ended as " + status);
    }
    subjectMade = made();
    return cost;
  }

  private String awaitEnd() throws InterruptedException {
    String status;
    do {
      // the job runs in another process and tells nobody; asked more often, it would be measured
      // less
      Thread.sleep(10);
      status =
          database
              .sql()
              .value("SELECT status FROM invoice_run WHERE invoice_month = ?", month.toString());
    } while (status == null || status.equals("RUNNING"));
    return status;
  }

  /** Takes the month's run away again and leaves the tables as they were before it. */
  private void reset() {
    database.script(InvoicingSql.RESET.replace(":month", "'" + month + "'"));
    for (String table : new String[] {"invoice_line", "invoice", "sale_charge", "invoice_run"}) {
      database.script("VACUUM ANALYZE " + table);
    }
    database.asOwner().execute("CHECKPOINT");
  }

  private String made() {
    return String.format(
        Locale.ROOT,
        "%s invoices, %s lines, net %s",
        database
            .sql()
            .value("SELECT COUNT(*) FROM invoice WHERE invoice_month = ?", month.toString()),
        database
            .sql()
            .value("SELECT COUNT(*) FROM invoice_line WHERE invoice_month = ?", month.toString()),
        database
            .sql()
            .value("SELECT SUM(net) FROM invoice WHERE invoice_month = ?", month.toString()));
  }
}
