package se.websesam.demo.county;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.websesam.demo.county.PickupRows.Pickup;
import se.websesam.device.domain.HoldingEndKind;
import se.websesam.device.domain.IndividualStatus;
import se.websesam.device.domain.RentEvent;
import se.websesam.order.domain.LineStatus;

/** Holdings [innehav] with their numbered units, rent, sales and invoice lines. */
final class HoldingRows {

  private final CountyPlan plan;
  private final Rows rows;
  private final Individuals individuals;
  private final RentRows rents;
  private final Invoicing invoicing;
  private final PickupRows pickups;
  private final Cases cases;

  HoldingRows(
      CountyPlan plan,
      Rows rows,
      Individuals individuals,
      RentRows rents,
      Invoicing invoicing,
      PickupRows pickups,
      Cases cases) {
    this.plan = plan;
    this.rows = rows;
    this.individuals = individuals;
    this.rents = rents;
    this.invoicing = invoicing;
    this.pickups = pickups;
    this.cases = cases;
  }

  /** The holdings that an order's lines make. */
  void add(Holder holder, WantedOrder order, List<OrderedLine> lines) {
    long[] ids = lines.stream().mapToLong(line -> rows.nextId(Table.DEVICE_HOLDING)).toArray();
    Map<Integer, Pickup> ordered = new HashMap<>();
    for (int at = 0; at < ids.length; at++) {
      OrderedLine line = lines.get(at);
      int mountedOn = line.wanted().mountedOn();
      int main = mountedOn < 0 ? at : mountedOn;
      HoldingEnd end = cases.end(ids[at], holder, order, line, end(line, lines, main));
      Pickup pickup = null;
      if (line.isDelivered() && pickups.isKept(end)) {
        pickup = ordered.computeIfAbsent(main, key -> pickups.add(holder, order, end));
        pickups.addLine(pickup, main == at ? 1 : at - main + 1, ids[at]);
      }
      Long parent = mountedOn < 0 ? null : ids[mountedOn];
      addHolding(ids[at], parent, holder.id(), order, line, end, pickup);
      if (line.individualId() != null) {
        individuals.add(line.individualId(), line.article(), unit(line, end), end.endedOn());
      }
      if (line.isDelivered()) {
        bill(ids[at], holder, order, line, end);
      }
    }
  }

  private void bill(long id, Holder holder, WantedOrder order, OrderedLine line, HoldingEnd end) {
    if (line.article().isRented()) {
      List<RentEvent> events = rents.add(id, holder, order, line, end);
      invoicing.rent(id, order.customer().id(), line, events);
    } else {
      long charge = rows.nextId(Table.SALE_CHARGE);
      rows.add(
          Table.SALE_CHARGE,
          charge,
          id,
          line.outcome().deliveredOn(),
          line.wanted().quantity(),
          line.article().price(),
          line.article().line().vatRate());
      invoicing.sale(id, order.customer().id(), line, charge);
    }
  }

  /** A device and what is mounted on it end together, once all of it has been delivered. */
  private HoldingEnd end(OrderedLine line, List<OrderedLine> lines, int main) {
    if (line.outcome().status() == LineStatus.CANCELLED) {
      LocalDate cancelled = line.outcome().last().day();
      return new HoldingEnd(cancelled, HoldingEndKind.ORDER_CANCELLED, null, List.of());
    }
    LocalDate complete = null;
    for (OrderedLine part : lines) {
      boolean belongs = part == lines.get(main) || part.wanted().mountedOn() == main;
      if (belongs && part.outcome().status().isOpen()) {
        return HoldingEnd.HELD;
      }
      LocalDate delivered = belongs ? part.outcome().deliveredOn() : null;
      if (delivered != null && (complete == null || delivered.isAfter(complete))) {
        complete = delivered;
      }
    }
    return HoldingEnd.of(line.wanted().ending(), complete, plan);
  }

  private static IndividualStatus unit(OrderedLine line, HoldingEnd end) {
    return line.isDelivered() ? end.unit() : IndividualStatus.RESERVED;
  }

  private void addHolding(
      long id,
      Long parent,
      long recipient,
      WantedOrder order,
      OrderedLine line,
      HoldingEnd end,
      Pickup pickup) {
    CountyArticle article = line.article();
    rows.add(
        Table.DEVICE_HOLDING,
        id,
        1L,
        recipient,
        article.id(),
        line.isDelivered() ? line.individualId() : null,
        parent,
        line.wanted().quantity(),
        article.line().chargingForm(),
        article.price(),
        article.line().vatRate(),
        line.payer().payerId(),
        line.payer().reason().name(),
        order.customer().id(),
        order.orderer(),
        line.id(),
        order.number(),
        line.outcome().deliveredOn(),
        end.endedOn(),
        end.kind() == null ? null : end.kind().name(),
        pickup == null ? null : pickup.number());
  }
}
