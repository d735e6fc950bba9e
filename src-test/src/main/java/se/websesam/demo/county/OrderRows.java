package se.websesam.demo.county;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.websesam.customer.domain.PayerChoice;
import se.websesam.order.domain.LineAction;
import se.websesam.order.domain.LineStatus;
import se.websesam.order.domain.OrderAction;
import se.websesam.order.domain.OrderStatus;
import se.websesam.shared.domain.WorkingCalendar;

/** Customer orders [kundorder] with lines and history, and what they lead to. */
final class OrderRows {

  private static final Map<LineAction, String> WHO =
      Map.of(
          LineAction.PICK, "warehouse",
          LineAction.DISPATCH, "warehouse",
          LineAction.DELIVER, "driver");

  private final CountyPlan plan;
  private final Rows rows;
  private final Users users;
  private final HoldingRows holdings;
  private final MessageRows messages;

  OrderRows(CountyPlan plan, Rows rows, Users users, HoldingRows holdings, MessageRows messages) {
    this.plan = plan;
    this.rows = rows;
    this.users = users;
    this.holdings = holdings;
    this.messages = messages;
  }

  /** A submitted order with all its consequences. */
  void add(Holder holder, WantedOrder order) {
    List<OrderedLine> lines = new ArrayList<>();
    for (int at = 0; at < order.lines().size(); at++) {
      lines.add(line(holder, order, at));
    }
    OrderStatus status = OrderStatus.of(lines.stream().map(l -> l.outcome().status()).toList());
    addOrder(holder.id(), order, status);
    addChange(
        order.id(),
        null,
        order.registered(),
        order.orderer(),
        OrderAction.SUBMIT,
        OrderStatus.DRAFT,
        OrderStatus.REGISTERED,
        null);
    for (OrderedLine line : lines) {
      addLine(order, line);
      addChanges(order, line);
      messages.about(order, line);
    }
    LineOutcome.Change first = lines.get(0).outcome().last();
    if (first != null && first.action() == LineAction.CANCEL_BY_ORDERER) {
      addChange(
          order.id(),
          null,
          first.at(),
          order.orderer(),
          OrderAction.CANCEL_BY_ORDERER,
          OrderStatus.REGISTERED,
          OrderStatus.CANCELLED,
          null);
    }
    holdings.add(holder, order, lines);
  }

  private OrderedLine line(Holder holder, WantedOrder order, int at) {
    WantedLine wanted = order.lines().get(at);
    LineOutcome outcome = new LineOutcome(order, at + 1, wanted.course(), plan.lastDay());
    PayerChoice payer = holder.payer(wanted.article(), order.customer(), order.day());
    boolean numbered = wanted.article().isTracked() && outcome.isSetAside();
    return new OrderedLine(
        rows.nextId(Table.CUSTOMER_ORDER_LINE),
        at + 1,
        wanted,
        outcome,
        payer,
        numbered ? rows.nextId(Table.DEVICE_INDIVIDUAL) : null,
        expectedOn(order, wanted.course(), outcome));
  }

  private static LocalDate expectedOn(WantedOrder order, Course course, LineOutcome outcome) {
    return course.expectedAfter() == null || outcome.change(LineAction.PURCHASE) == null
        ? null
        : WorkingCalendar.swedish().addWorkingDays(order.day(), course.expectedAfter());
  }

  /** By the lead times of the parameters as they come. */
  private static LocalDate dueOn(WantedOrder order, CountyArticle article) {
    return WorkingCalendar.swedish().addWorkingDays(order.day(), article.isStocked() ? 7 : 17);
  }

  private void addOrder(long recipient, WantedOrder order, OrderStatus status) {
    Dice dice = Dice.of("delivery", order.slot().holder() * 32L + order.slot().index());
    CountyCustomer.Address address = dice.pick(order.customer().addresses());
    Instant begun = order.registered().minusSeconds(60L * dice.between(3, 25));
    rows.add(
        Table.CUSTOMER_ORDER,
        order.id(),
        1L,
        order.number(),
        status.name(),
        recipient,
        order.customer().id(),
        address.id(),
        order.orderer(),
        begun,
        order.registered(),
        order.registered(),
        address.contact(),
        address.phone(),
        address.doorCode(),
        address.note(),
        null,
        dice.chance(100),
        dice.chance(50) ? "Ring före leverans." : null);
  }

  private void addLine(WantedOrder order, OrderedLine line) {
    CountyArticle article = line.article();
    LineOutcome.Change last = line.outcome().last();
    boolean cancelled = last != null && last.action() == LineAction.CANCEL_BY_CENTRE;
    rows.add(
        Table.CUSTOMER_ORDER_LINE,
        line.id(),
        order.id(),
        line.number(),
        line.wanted().mainLine(),
        article.id(),
        line.wanted().quantity(),
        article.line().chargingForm(),
        article.price(),
        article.line().vatRate(),
        line.payer().payerId(),
        line.payer().reason().name(),
        line.outcome().status().name(),
        line.individualId(),
        dueOn(order, article),
        line.expectedOn(),
        line.outcome().deliveredOn(),
        cancelled ? line.wanted().course().cancelReason() : null);
  }

  private void addChanges(WantedOrder order, OrderedLine line) {
    for (LineOutcome.Change change : line.outcome().changes()) {
      boolean byCentre = change.action() == LineAction.CANCEL_BY_CENTRE;
      addChange(
          order.id(),
          line.number(),
          change.at(),
          change.action() == LineAction.CANCEL_BY_ORDERER
              ? order.orderer()
              : users.staff(WHO.getOrDefault(change.action(), "orderhandler")),
          change.action(),
          change.from(),
          change.to(),
          byCentre ? line.wanted().course().cancelReason() : null);
    }
  }

  private void addChange(
      long order,
      Integer line,
      Instant at,
      long user,
      Enum<?> action,
      Enum<?> from,
      Enum<?> to,
      String reason) {
    rows.add(
        Table.CUSTOMER_ORDER_CHANGE,
        rows.nextId(Table.CUSTOMER_ORDER_CHANGE),
        order,
        line,
        at,
        user,
        action.name(),
        from.name(),
        to.name(),
        reason);
  }

  /** A draft [utkast] that its orderer has saved. */
  void addDraft(Holder holder, long orderer, NamedOrder draft, Catalogue catalogue) {
    long id = rows.nextId(Table.CUSTOMER_ORDER);
    Instant at = CountyPlan.at(plan.workingDaysAgo(draft.workingDaysAgo()), 15, 10);
    CountyCustomer.Address address = holder.home().addresses().get(0);
    rows.add(
        Table.CUSTOMER_ORDER,
        id,
        1L,
        null,
        OrderStatus.DRAFT.name(),
        holder.id(),
        holder.home().id(),
        address.id(),
        orderer,
        at,
        at,
        null,
        address.contact(),
        address.phone(),
        null,
        null,
        null,
        false,
        null);
    int number = 1;
    for (WantedLine line : draft.lines(catalogue)) {
      rows.add(
          Table.CUSTOMER_ORDER_LINE,
          rows.nextId(Table.CUSTOMER_ORDER_LINE),
          id,
          number++,
          line.mainLine(),
          line.article().id(),
          line.quantity(),
          line.article().line().chargingForm(),
          line.article().price(),
          line.article().line().vatRate(),
          null,
          null,
          LineStatus.NEW.name(),
          null,
          null,
          null,
          null,
          null);
    }
  }
}
