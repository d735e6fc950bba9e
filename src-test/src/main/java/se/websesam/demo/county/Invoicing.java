package se.websesam.demo.county;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.websesam.device.domain.RentCharge;
import se.websesam.device.domain.RentEvent;
import se.websesam.device.domain.RentRule;
import se.websesam.device.domain.RentSettlement;
import se.websesam.shared.domain.Money;

/**
 * The month's invoicing [fakturering] as it would have been run, month after month: each run knows
 * what had been recorded when it began, and corrects what came late.
 */
final class Invoicing {

  static final String CREDIT = "RENT_CREDIT";

  private final RentSettlement settlement = new RentSettlement(RentRule.standard());
  private final Rows rows;
  private final Invoices invoices;

  Invoicing(Rows rows, Invoices invoices) {
    this.rows = rows;
    this.invoices = invoices;
  }

  /** The lines for a rented holding in all runs. */
  void rent(long holding, long customer, OrderedLine line, List<RentEvent> events) {
    List<RentCharge> invoiced = new ArrayList<>();
    Instant before = Instant.MIN;
    for (Invoices.Run run : invoices.runs()) {
      for (RentCharge charge : due(events, invoiced, before, run)) {
        invoiced.add(charge);
        addRent(run, holding, customer, line, charge);
      }
      before = run.began();
    }
  }

  private List<RentCharge> due(
      List<RentEvent> events, List<RentCharge> invoiced, Instant before, Invoices.Run run) {
    List<RentEvent> known =
        events.stream().filter(event -> event.recordedAt().isBefore(run.began())).toList();
    if (known.isEmpty()) {
      return List.of();
    }
    boolean late =
        known.stream()
            .filter(event -> !event.recordedAt().isBefore(before))
            .anyMatch(event -> YearMonth.from(event.happenedOn()).isBefore(run.month()));
    return late
        ? settlement.settle(known, invoiced, run.month())
        : settlement.settleMonth(known, List.of(), run.month());
  }

  private void addRent(
      Invoices.Run run, long holding, long customer, OrderedLine line, RentCharge charge) {
    int quantity = line.wanted().quantity();
    BigDecimal net = charge.amount().multiply(BigDecimal.valueOf(quantity));
    BigDecimal vatRate = line.article().line().vatRate();
    BigDecimal vat = Money.vat(net, vatRate);
    rows.add(
        Table.INVOICE_LINE,
        rows.nextId(Table.INVOICE_LINE),
        invoices.add(run, charge.payerId(), customer, net, vat),
        run.month().toString(),
        charge.isCredit() ? CREDIT : "RENT",
        holding,
        charge.month().toString(),
        charge.from(),
        charge.toInclusive(),
        charge.days(),
        quantity,
        charge.monthlyRate(),
        net,
        vatRate,
        vat,
        charge.payerId(),
        charge.eventIds().stream().map(String::valueOf).collect(Collectors.joining(" ")));
  }

  /** The line for a delivered sale, when its month has been invoiced. */
  void sale(long holding, long customer, OrderedLine line, long saleCharge) {
    LocalDate day = line.outcome().deliveredOn();
    YearMonth month = YearMonth.from(day);
    for (Invoices.Run run : invoices.runs()) {
      if (run.month().equals(month)) {
        addSale(run, holding, customer, line, saleCharge);
      }
    }
  }

  private void addSale(
      Invoices.Run run, long holding, long customer, OrderedLine line, long saleCharge) {
    LocalDate day = line.outcome().deliveredOn();
    int quantity = line.wanted().quantity();
    BigDecimal price = line.article().price();
    BigDecimal net = Money.round(price.multiply(BigDecimal.valueOf(quantity)));
    BigDecimal vatRate = line.article().line().vatRate();
    BigDecimal vat = Money.vat(net, vatRate);
    rows.add(
        Table.INVOICE_LINE,
        rows.nextId(Table.INVOICE_LINE),
        invoices.add(run, line.payer().payerId(), customer, net, vat),
        run.month().toString(),
        "SALE",
        holding,
        run.month().toString(),
        day,
        day,
        0,
        quantity,
        price,
        net,
        vatRate,
        vat,
        line.payer().payerId(),
        String.valueOf(saleCharge));
  }
}
