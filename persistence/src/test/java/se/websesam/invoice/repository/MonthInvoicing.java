package se.websesam.invoice.repository;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import se.websesam.device.domain.RentRule;
import se.websesam.invoice.domain.InvoiceLineDraft;
import se.websesam.invoice.domain.InvoiceRun;
import se.websesam.invoice.domain.RentInvoicing;
import se.websesam.invoice.domain.RentedHolding;
import se.websesam.invoice.domain.RunScope;
import se.websesam.invoice.domain.WaitingSale;
import se.websesam.shared.repository.TestDatabase;

/** The steps of the batch job one after the other, in chunks of two. */
class MonthInvoicing {

  private static final int CHUNK = 2;

  private final TestDatabase database;
  private final InvoicingRepository invoicing;
  private final InvoiceRunRepository runs;

  MonthInvoicing(TestDatabase database) {
    this.database = database;
    this.invoicing = database.repository(new InvoicingRepository());
    this.runs = database.repository(new InvoiceRunRepository());
  }

  /** Begins, reads, writes and closes a month. */
  void invoice(YearMonth month, Instant startedAt) {
    Held held = begin(month, startedAt);
    while (rentChunk(held)) {
      // each chunk is a transaction
    }
    salesAndClose(held, startedAt);
  }

  /** A run with its scope and how far it has come. */
  static final class Held {
    final long runId;
    final RunScope scope;
    final InvoiceBook book;
    long lastHoldingId;

    Held(InvoiceRun run, RunScope scope) {
      this.runId = run.id();
      this.scope = scope;
      this.book = new InvoiceBook(run.id(), scope.month());
      this.lastHoldingId = run.lastHoldingId();
    }
  }

  Held begin(YearMonth month, Instant startedAt) {
    return database.inTransaction(
        () -> {
          RunScope scope = RunScope.of(month, runs.listForUpdate());
          InvoiceRun run = InvoiceRun.begin(month, month.getMonthValue(), "TEST", startedAt);
          runs.add(run);
          run.expect(invoicing.countRented(scope));
          return new Held(run, scope);
        });
  }

  boolean rentChunk(Held held) {
    return database.inTransaction(
        () -> {
          List<RentedHolding> page = invoicing.listRented(held.scope, held.lastHoldingId, CHUNK);
          if (page.isEmpty()) {
            return false;
          }
          RentInvoicing rent = new RentInvoicing(RentRule.standard(), held.scope);
          List<InvoiceLineDraft> lines = new ArrayList<>();
          page.forEach(holding -> lines.addAll(rent.lines(holding)));
          held.lastHoldingId = page.get(page.size() - 1).id();
          invoicing.add(held.book, lines);
          invoicing.advance(
              held.runId,
              held.scope.month().getMonthValue(),
              Instant.EPOCH,
              lines.size(),
              page.size(),
              held.lastHoldingId);
          return true;
        });
  }

  private void salesAndClose(Held held, Instant now) {
    database.inTransaction(
        () -> {
          List<WaitingSale> sales = invoicing.listSales(held.scope.month(), 0, 100);
          List<WaitingSale> due = invoicing.markInvoiced(held.runId, sales);
          invoicing.add(held.book, due.stream().map(WaitingSale::line).toList());
          invoicing.close(held.runId, held.scope.month(), LocalDate.of(2026, 11, 1));
          runs.getForUpdate(held.runId).complete(now);
          return held;
        });
  }
}
