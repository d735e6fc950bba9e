package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.websesam.it.inside.Refused.assertRefused;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.invoice.domain.InvoiceLineKind;
import se.websesam.invoice.domain.InvoicePeriod;
import se.websesam.invoice.domain.InvoiceSelection;
import se.websesam.invoice.service.InvoiceQueries;
import se.websesam.invoice.service.InvoiceSelectionQueries;
import se.websesam.invoice.service.InvoiceTemplateService;
import se.websesam.invoice.service.SaveInvoiceTemplate;
import se.websesam.invoice.service.SelectionWords;
import se.websesam.invoice.view.InvoiceLineRow;
import se.websesam.invoice.view.InvoiceTemplateRow;
import se.websesam.invoice.view.SelectedLine;
import se.websesam.invoice.view.SelectionSum;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;

/** Invoice lines selected across invoices, and templates of such selections. */
@InContainer
class InvoiceTemplateIT {

  private static final Staff HENRIK = Staff.named("invoiceviewer");
  private static final Staff FINANCE = Staff.named("finance");

  /** As the economist may see them: closed invoices of own customers. */
  private static final String OWN =
      " FROM invoice_line l JOIN invoice i ON i.id = l.invoice_id JOIN customer c"
          + " ON c.id = i.customer_id WHERE i.our_reference IS NOT NULL AND c.customer_number"
          + " IN ('410101', '410102', '410103', '410104')";

  @Inject private InvoiceSelectionQueries lines;
  @Inject private InvoiceTemplateService templates;
  @Inject private InvoiceQueries invoices;

  @AfterEach
  void forget() {
    Database.sql().execute("DELETE FROM invoice_template");
  }

  @Test
  void shouldSelectByWhatTheLinesAreAndSumThem() throws Exception {
    InvoiceSelection all = selection(null, null, null, null, null, null);
    assertThat(sum(HENRIK, all).lines())
        .isEqualTo(Database.sql().number("SELECT COUNT(*)" + OWN))
        .isPositive();
    assertThat(sum(HENRIK, all).net())
        .isEqualByComparingTo(Database.sql().value("SELECT SUM(l.net)" + OWN));
    assertThat(sum(FINANCE, all).lines()).isGreaterThan(sum(HENRIK, all).lines());

    SelectedLine some =
        list(HENRIK, selection(null, InvoiceLineKind.RENT, null, null, null, null)).rows().get(0);
    assertThat(some.individualNumber()).isNotNull();
    InvoiceSelection narrow =
        selection(
            some.customerNumber(),
            InvoiceLineKind.RENT,
            some.articleNumber(),
            some.individualNumber(),
            some.net(),
            some.net());
    Page<SelectedLine> found = list(HENRIK, narrow);
    assertThat(found.total()).isEqualTo(found.rows().size()).isPositive();
    assertThat(found.rows())
        .allSatisfy(
            line -> {
              assertThat(line.customerNumber()).isEqualTo(some.customerNumber());
              assertThat(line.kind()).isEqualTo(InvoiceLineKind.RENT);
              assertThat(line.articleNumber()).isEqualTo(some.articleNumber());
              assertThat(line.individualNumber()).isEqualTo(some.individualNumber());
              assertThat(line.net()).isEqualByComparingTo(some.net());
            });
    assertThat(sum(HENRIK, narrow).net())
        .isEqualByComparingTo(
            found.rows().stream().map(SelectedLine::net).reduce(BigDecimal.ZERO, BigDecimal::add));
    assertThat(list(HENRIK, selection("no such", null, null, null, null, null)).rows()).isEmpty();
    YearMonth longAgo = YearMonth.of(2001, 1);
    assertThat(list(HENRIK, chosen(longAgo, longAgo)).total()).isZero();
  }

  @Test
  @Tag("AC-13")
  void shouldNamePatientsAsThePageOfTheInvoiceDoes() throws Exception {
    InvoiceSelection rents = selection(null, InvoiceLineKind.RENT, null, null, null, null);
    List<SelectedLine> found = list(HENRIK, rents).rows();
    assertThat(found).isNotEmpty();
    SelectedLine first = found.get(0);
    long invoice =
        Database.sql()
            .number("SELECT id FROM invoice WHERE our_reference = ?", first.ourReference());
    Map<Long, Optional<String>> named =
        HENRIK.does(() -> invoices.lines(invoice, new PageRequest(0, 200))).rows().stream()
            .collect(
                Collectors.toMap(
                    InvoiceLineRow::id, line -> Optional.ofNullable(line.patientNumber())));
    assertThat(found.stream().filter(line -> named.containsKey(line.id())))
        .isNotEmpty()
        .allSatisfy(
            line ->
                assertThat(Optional.ofNullable(line.patientNumber()))
                    .isEqualTo(named.get(line.id())));

    Database.sql()
        .execute(
            "UPDATE care_relation SET valid_until = DATE '2001-01-01'"
                + " WHERE recipient_id = ? AND valid_until IS NULL",
            first.recipientId());
    try {
      assertThat(list(HENRIK, rents).rows())
          .filteredOn(line -> first.recipientId().equals(line.recipientId()))
          .isNotEmpty()
          .allSatisfy(line -> assertThat(line.patientNumber()).isNull());
    } finally {
      Database.sql()
          .execute(
              "UPDATE care_relation SET valid_until = NULL WHERE recipient_id = ?"
                  + " AND valid_until = DATE '2001-01-01'",
              first.recipientId());
    }
  }

  @Test
  @Tag("V-IV-15")
  void shouldSayTheSameInExcel() throws Exception {
    InvoiceSelection rents = selection("410101", InvoiceLineKind.RENT, null, null, null, null);
    SelectionWords words =
        new SelectionWords(
            "Fakturarader",
            Collections.nCopies(17, "rubrik"),
            Arrays.stream(InvoiceLineKind.values())
                .collect(Collectors.toMap(Function.identity(), InvoiceLineKind::name)),
            SelectedLine::designation);

    byte[] file = HENRIK.does(() -> lines.workbook(rents, words));

    SelectionSum sum = sum(HENRIK, rents);
    assertThat(sum.fitsInAFile()).isTrue();
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      List<Row> read = workbook.getFirstSheet().read();
      assertThat(read).hasSize((int) sum.lines() + 1);
      BigDecimal net = BigDecimal.ZERO;
      for (Row row : read.subList(1, read.size())) {
        net = net.add(row.getCellAsNumber(15).orElseThrow());
        assertThat(row.getCellText(9)).isEqualTo("RENT");
      }
      assertThat(net).isEqualByComparingTo(sum.net());
    }
    assertThat(new SelectionSum(50_001L, null, null).fitsInAFile()).isFalse();
  }

  @Test
  @Tag("V-IV-13")
  @Tag("V-IV-14")
  void shouldKeepATemplateForItsOwnerAlone() throws Exception {
    InvoiceSelection selection =
        selection("410101", InvoiceLineKind.SALE, "14007", null, new BigDecimal("10.50"), null);
    SaveInvoiceTemplate form = form("Sålt till vårdcentralen", selection);

    long id = HENRIK.does(() -> templates.save(form));

    assertThat(HENRIK.does(() -> templates.save(form))).isEqualTo(id);
    InvoiceTemplateRow kept = one();
    assertThat(kept.name()).isEqualTo("Sålt till vårdcentralen");
    assertThat(kept.selection()).isEqualTo(selection);
    assertThat(FINANCE.does(templates::list)).isEmpty();
    assertRefused(
        "V-IV-14",
        () -> HENRIK.does(() -> templates.save(form("sålt TILL vårdcentralen", selection))));
    assertRefused("V-IV-13", () -> HENRIK.does(() -> templates.save(form(" ", selection))));
    FINANCE.does(() -> templates.save(form("Sålt till vårdcentralen", selection)));

    HENRIK.does(
        () -> {
          templates.rename(id, kept.version(), " Sålt ");
          return null;
        });

    assertThat(one().name()).isEqualTo("Sålt");
    assertRefused(
        "V-CC-01",
        () ->
            HENRIK.does(
                () -> {
                  templates.remove(id, kept.version());
                  return null;
                }));
    assertThatThrownBy(
            () ->
                FINANCE.does(
                    () -> {
                      templates.remove(id, one(id).version());
                      return null;
                    }))
        .isInstanceOf(NotFound.class);
    HENRIK.does(
        () -> {
          templates.remove(id, one().version());
          return null;
        });
    assertThat(HENRIK.does(templates::list)).isEmpty();
  }

  @Test
  @Tag("AC-11")
  void shouldRefuseWhoHasNoPermission() {
    assertThatThrownBy(() -> Staff.named("prescriber").does(templates::list))
        .isInstanceOf(jakarta.ejb.EJBAccessException.class);
  }

  private InvoiceTemplateRow one() throws Exception {
    List<InvoiceTemplateRow> rows = HENRIK.does(templates::list);
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  private static InvoiceTemplateRow one(long id) {
    return new InvoiceTemplateRow(
        id,
        Database.sql().number("SELECT version FROM invoice_template WHERE id = ?", id),
        null,
        null,
        null);
  }

  private static SaveInvoiceTemplate form(String name, InvoiceSelection selection) {
    return new SaveInvoiceTemplate(UUID.randomUUID().toString(), name, selection);
  }

  private Page<SelectedLine> list(Staff who, InvoiceSelection selection) throws Exception {
    return who.does(() -> lines.list(selection, new PageRequest(0, 100)));
  }

  private SelectionSum sum(Staff who, InvoiceSelection selection) throws Exception {
    return who.does(() -> lines.sum(selection));
  }

  private static InvoiceSelection chosen(YearMonth from, YearMonth to) {
    return new InvoiceSelection(InvoicePeriod.CHOSEN, from, to, null, null, null, null, null, null);
  }

  /** In all months that the county has invoices of. */
  private static InvoiceSelection selection(
      String customer,
      InvoiceLineKind kind,
      String article,
      String individual,
      BigDecimal least,
      BigDecimal most) {
    YearMonth last =
        YearMonth.parse(Database.sql().value("SELECT MAX(invoice_month) FROM invoice"));
    return new InvoiceSelection(
        InvoicePeriod.CHOSEN,
        last.minusMonths(23),
        last,
        customer,
        kind,
        article,
        individual,
        least,
        most);
  }
}
