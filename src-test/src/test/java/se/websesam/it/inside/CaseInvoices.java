package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.batch.runtime.BatchStatus;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.websesam.invoice.domain.ChargeCause;
import se.websesam.invoice.service.InvoiceQueries;
import se.websesam.invoice.view.InvoiceLineRow;
import se.websesam.invoice.view.LineEvidence;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;

/** What cases charge and give back, on the invoices of the month that is over. */
@Dependent
public class CaseInvoices {

  /** A day of the month that is over. */
  static final LocalDate BEFORE = MonthRuns.MONTH.atEndOfMonth();

  private static final Staff FINANCE = Staff.named("finance");

  @Inject private InvoiceQueries invoices;
  @Inject private MonthRuns months;

  /** Invoices the month that is over, with what cases charge as if it had been decided in it. */
  void invoice(String... numbers) throws Exception {
    for (String number : numbers) {
      Database.sql()
          .execute(
              "UPDATE sale_charge SET happened_on = ? WHERE cause_number = ?"
                  + " AND invoice_run_id IS NULL",
              BEFORE,
              number);
    }
    assertThat(months.run()).isEqualTo(BatchStatus.COMPLETED);
  }

  /** The line of a case tells why it was charged, and its evidence tells the same. */
  void assertProven(String number, ChargeCause cause, String unit) throws Exception {
    String where = " FROM invoice_line WHERE cause_number = ?";
    long invoice = Database.sql().number("SELECT invoice_id" + where, number);
    long line = Database.sql().number("SELECT id" + where, number);
    assertThat(rows(invoice))
        .filteredOn(row -> number.equals(row.causeNumber()))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.cause()).isEqualTo(cause);
              assertThat(row.designation()).isNotBlank();
            })
        .extracting(InvoiceLineRow::individualNumber)
        .isEqualTo(unit);
    LineEvidence evidence = FINANCE.does(() -> invoices.events(line));
    assertThat(evidence.cause()).isEqualTo(cause);
    assertThat(evidence.number()).isEqualTo(number);
    assertThat(evidence.decidedOn()).isEqualTo(BEFORE);
  }

  private List<InvoiceLineRow> rows(long invoice) throws Exception {
    List<InvoiceLineRow> rows = new ArrayList<>();
    Page<InvoiceLineRow> page = null;
    for (int first = 0; page == null || first < page.total(); first += 200) {
      PageRequest request = new PageRequest(first, 200);
      page = FINANCE.does(() -> invoices.lines(invoice, request));
      rows.addAll(page.rows());
    }
    return rows;
  }

  /** The lines of a case on the invoices of whoever pays them: kind, net, VAT and payer. */
  static List<String> lines(String number) {
    return Database.sql()
        .values(
            "SELECT l.kind || ' ' || l.net || ' ' || l.vat || ' ' || l.payer_id"
                + " FROM invoice_line l JOIN invoice i ON i.id = l.invoice_id"
                + " AND i.payer_id = l.payer_id WHERE l.cause_number = ? ORDER BY l.id",
            number);
  }
}
