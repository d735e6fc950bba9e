package se.websesam.demo.county;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.websesam.shared.domain.Money;

/** Invoices [fakturor]: one for each payer and customer of a month, summed up at the end. */
final class Invoices {

  private static final int MINUTES_A_RUN = 20;

  /** The run of a month. */
  record Run(long id, YearMonth month, Instant began) {}

  private record Receiver(long runId, long payerId, long customerId) {}

  private static final class Sum {
    private final long id;
    private BigDecimal net = Money.ZERO;
    private BigDecimal vat = Money.ZERO;
    private int lines;

    Sum(long id) {
      this.id = id;
    }
  }

  private final Rows rows;
  private final List<Run> runs = new ArrayList<>();
  private final Map<Receiver, Sum> sums = new HashMap<>();

  Invoices(Rows rows, CountyPlan plan, String startedBy) {
    this.rows = rows;
    for (YearMonth month : plan.invoicedMonths()) {
      Instant began = CountyPlan.invoicingBegan(month);
      Instant ended = began.plusSeconds(60L * MINUTES_A_RUN);
      Run run = new Run(rows.nextId(Table.INVOICE_RUN), month, began);
      runs.add(run);
      rows.add(
          Table.INVOICE_RUN,
          run.id(),
          1L,
          month.toString(),
          "COMPLETED",
          startedBy,
          began,
          ended,
          ended,
          0L);
    }
  }

  List<Run> runs() {
    return runs;
  }

  /** Adds a line's amounts to the invoice it belongs on; the id of that invoice. */
  long add(Run run, long payer, long customer, BigDecimal net, BigDecimal vat) {
    Receiver receiver = new Receiver(run.id(), payer, customer);
    Sum sum = sums.get(receiver);
    if (sum == null) {
      sum = new Sum(rows.nextId(Table.INVOICE));
      sums.put(receiver, sum);
      rows.add(
          Table.INVOICE,
          sum.id,
          run.id(),
          payer,
          customer,
          run.month().toString(),
          run.began().atZone(CountyPlan.ZONE).toLocalDate(),
          Money.ZERO,
          Money.ZERO);
    }
    sum.net = sum.net.add(net);
    sum.vat = sum.vat.add(vat);
    sum.lines++;
    return sum.id;
  }

  /** Writes sums, references [vår ref.] and the runs' counts on what has been loaded. */
  void close(Connection connection) throws SQLException {
    try (PreparedStatement sum =
            connection.prepareStatement(
                "UPDATE invoice SET our_reference = ?, net = ?, vat = ? WHERE id = ?");
        PreparedStatement count =
            connection.prepareStatement("UPDATE invoice_run SET lines_written = ? WHERE id = ?")) {
      for (Run run : runs) {
        close(run, sum, count);
      }
    }
  }

  private void close(Run run, PreparedStatement sum, PreparedStatement count) throws SQLException {
    List<Receiver> receivers =
        sums.keySet().stream()
            .filter(receiver -> receiver.runId() == run.id())
            .sorted(
                Comparator.comparingLong(Receiver::payerId).thenComparingLong(Receiver::customerId))
            .toList();
    long lines = 0;
    for (int at = 0; at < receivers.size(); at++) {
      Sum totals = sums.get(receivers.get(at));
      lines += totals.lines;
      YearMonth month = run.month();
      String reference =
          "%02d%02d%05d".formatted(month.getYear() % 100, month.getMonthValue(), at + 1);
      sum.setString(1, reference);
      sum.setBigDecimal(2, totals.net);
      sum.setBigDecimal(3, totals.vat);
      sum.setLong(4, totals.id);
      sum.addBatch();
    }
    sum.executeBatch();
    count.setLong(1, lines);
    count.setLong(2, run.id());
    count.executeUpdate();
  }
}
