package se.websesam.demo.county;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.websesam.customer.domain.PayerReason;
import se.websesam.device.domain.RentEvent;

/** Rent events [hyreshändelser] of rented holdings. */
final class RentRows {

  private final Rows rows;
  private final long driver;
  private final long returns;
  private final long payerChanger;
  private final long lossReporter;

  RentRows(Rows rows, Users users) {
    this.rows = rows;
    driver = users.staff("driver");
    returns = users.staff("returns");
    payerChanger = users.staff("payerchanger");
    lossReporter = users.staff("lossreporter");
  }

  /** Everything that the rent of a delivered holding follows from. */
  List<RentEvent> add(
      long holding, Holder holder, WantedOrder order, OrderedLine line, HoldingEnd end) {
    List<RentEvent> events = new ArrayList<>();
    long payer = line.payer().payerId();
    RentEvent delivered =
        RentEvent.delivered(
            rows.nextId(Table.RENT_EVENT),
            line.outcome().deliveredOn(),
            line.outcome().last().at(),
            payer,
            line.article().price());
    add(events, holding, delivered, driver);
    for (HoldingEnd.Happened happened : end.happened()) {
      long by =
          switch (happened.kind()) {
            case PICKUP_ORDERED -> order.orderer();
            case LOST -> lossReporter;
            default -> returns;
          };
      long id = rows.nextId(Table.RENT_EVENT);
      add(
          events,
          holding,
          RentEvent.of(id, happened.kind(), happened.day(), happened.recorded()),
          by);
    }
    Holder.Deviation late = holder.lateDeviation();
    if (late != null && changesPayer(late, order, line, end)) {
      LocalDate from = later(late.validFrom(), line.outcome().deliveredOn());
      Instant recorded = CountyPlan.at(late.knownFrom(), 9, 40);
      long id = rows.nextId(Table.RENT_EVENT);
      RentEvent changed = RentEvent.payerChanged(id, from, recorded, late.code().payerId());
      add(events, holding, changed, payerChanger);
    }
    return events;
  }

  private void add(List<RentEvent> events, long holding, RentEvent event, long recordedBy) {
    events.add(event);
    rows.add(
        Table.RENT_EVENT,
        event.id(),
        holding,
        event.kind().name(),
        event.happenedOn(),
        event.recordedAt(),
        recordedBy,
        event.payerId() == 0 ? null : event.payerId(),
        event.monthlyRate());
  }

  /** PY-07: a base code set by hand counts for rent from the day it is valid. */
  private static boolean changesPayer(
      Holder.Deviation late, WantedOrder order, OrderedLine line, HoldingEnd end) {
    return line.payer().reason() == PayerReason.BASE_CODE
        && line.payer().payerId() != late.code().payerId()
        && order.day().isBefore(late.knownFrom())
        && line.outcome().deliveredOn().isBefore(late.knownFrom())
        && (end.endedOn() == null || end.endedOn().isAfter(late.validFrom()));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
