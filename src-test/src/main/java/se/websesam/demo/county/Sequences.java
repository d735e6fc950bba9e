package se.websesam.demo.county;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Sets the sequences so that new rows get ids above those of the county. */
final class Sequences {

  private static final List<Table> BY_FIFTY =
      List.of(
          Table.CUSTOMER,
          Table.BUFFER_STORE,
          Table.PAYER,
          Table.APP_USER,
          Table.RECIPIENT,
          Table.CARE_RELATION,
          Table.ARTICLE,
          Table.ARTICLE_PRICE,
          Table.DEVICE_PLACE,
          Table.PART_FIT,
          Table.STANDARD_PART,
          Table.PART_RELATION,
          Table.ARTICLE_MEASURE,
          Table.DEVICE_INDIVIDUAL,
          Table.STOCK_BALANCE,
          Table.STOCK_MOVEMENT,
          Table.CART_LINE,
          Table.DEVICE_HOLDING,
          Table.PICKUP_ORDER,
          Table.PICKUP_LINE,
          Table.PICKUP_CHANGE,
          Table.WORK_ORDER,
          Table.WORK_LINE,
          Table.WORK_CHANGE,
          Table.DEVIATION_REPORT,
          Table.DEVIATION_CHANGE,
          Table.LOST_REPORT,
          Table.LOST_LINE,
          Table.RENT_EVENT,
          Table.CUSTOMER_ORDER,
          Table.CUSTOMER_ORDER_LINE,
          Table.CUSTOMER_ORDER_CHANGE,
          Table.ORDER_TEMPLATE,
          Table.ORDER_TEMPLATE_LINE,
          Table.SALE_CHARGE,
          Table.INVOICE,
          Table.MESSAGE);

  private Sequences() {}

  /** A value of a sequence stands for itself and the increment's worth of ids below it. */
  static void restart(Connection connection, Rows rows, long lastOrderNumber) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (Table table : BY_FIFTY) {
        restart(statement, "seq_" + table.sqlName(), rows.lastId(table), 50);
      }
      restart(statement, "seq_invoice_line", rows.lastId(Table.INVOICE_LINE), 1000);
      restart(statement, "seq_invoice_run", rows.lastId(Table.INVOICE_RUN), 1);
      restart(statement, "seq_order_number", lastOrderNumber, 1);
      numbers(statement, "seq_pickup_number", PickupRows.NUMBERS, rows, Table.PICKUP_ORDER);
      numbers(statement, "seq_work_order_number", Cases.WORKS, rows, Table.WORK_ORDER);
      numbers(statement, "seq_deviation_number", Cases.REPORTS, rows, Table.DEVIATION_REPORT);
      numbers(statement, "seq_lost_number", Cases.LOSSES, rows, Table.LOST_REPORT);
    }
  }

  private static void numbers(
      Statement statement, String sequence, long before, Rows rows, Table table)
      throws SQLException {
    restart(statement, sequence, before + rows.lastId(table), 1);
  }

  private static void restart(Statement statement, String sequence, long last, int increment)
      throws SQLException {
    long blocks = last / increment + 2;
    long next = increment == 1 ? last + 1 : blocks * increment;
    statement.execute("ALTER SEQUENCE " + sequence + " RESTART WITH " + next);
  }
}
