package se.websesam.demo.county;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import se.websesam.demo.data.DemoRow;
import se.websesam.demo.data.DemoTable;
import se.websesam.demo.data.StaffMember;
import se.websesam.message.domain.MessageKind;
import se.websesam.order.domain.LineAction;

/** Messages [meddelanden] to those who order, and news to everybody. */
record MessageRows(CountyPlan plan, Rows rows, Users users) {

  private static final int READ_AFTER_DAYS = 6;

  /** What the centre tells the orderer about a line. */
  void about(WantedOrder order, OrderedLine line) {
    LineOutcome.Change bought = line.outcome().change(LineAction.PURCHASE);
    if (bought != null && line.expectedOn() != null) {
      add(order, MessageKind.LINE_EXPECTED, bought.at(), line, line.expectedOn().toString());
    }
    LineOutcome.Change cancelled = line.outcome().change(LineAction.CANCEL_BY_CENTRE);
    if (cancelled != null) {
      String reason = line.wanted().course().cancelReason();
      add(order, MessageKind.LINE_CANCELLED, cancelled.at(), line, reason);
    }
  }

  private void add(
      WantedOrder order, MessageKind kind, Instant sent, OrderedLine line, String last) {
    Instant readBefore = CountyPlan.at(plan.lastDay().minusDays(READ_AFTER_DAYS), 0, 0);
    add(
        order.orderer(),
        sent,
        sent.isBefore(readBefore),
        kind,
        order.id(),
        String.join("\n", order.number(), line.article().designation(), last));
  }

  private void add(
      long user, Instant sent, boolean read, MessageKind kind, Long order, String arguments) {
    rows.add(
        Table.MESSAGE,
        rows.nextId(Table.MESSAGE),
        user,
        sent,
        read ? sent.plus(5, ChronoUnit.HOURS) : null,
        kind.name(),
        order,
        arguments);
  }

  /** The centre's own words, to everybody with a card who orders for a unit. */
  void addGeneral() {
    for (DemoRow row : DemoTable.rows("messages.csv")) {
      Instant sent = CountyPlan.at(plan.referenceDate().minusDays(row.number("daysAgo")), 10, 20);
      for (StaffMember member : StaffMember.all()) {
        if (!member.customers().isEmpty()) {
          String words = row.text("subject") + "\n" + row.text("body");
          long user = users.staff(member.userName());
          add(user, sent, row.flag("read"), MessageKind.GENERAL, null, words);
        }
      }
    }
  }

  void addNews() {
    for (DemoRow row : DemoTable.rows("news.csv")) {
      rows.add(
          Table.NEWS_ITEM,
          rows.nextId(Table.NEWS_ITEM),
          plan.referenceDate().minusDays(row.number("daysAgo")),
          row.text("title"),
          row.text("body"));
    }
  }
}
