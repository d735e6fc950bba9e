package se.websesam.bench.server;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import se.websesam.order.service.SaveOrder;

/** Order forms of five lines by the first prescriber, to each of her patients in turn. */
record OrderForms(List<String> recipients, long address, List<String> articles) {

  static final int LINES = 5;

  private static final String PATIENTS =
      "SELECT DISTINCT r.public_id FROM recipient r JOIN care_relation c ON c.recipient_id = r.id"
          + " JOIN user_customer uc ON uc.customer_id = c.customer_id"
          + " JOIN app_user u ON u.id = uc.user_id WHERE u.user_name = 'prescriber'"
          + " AND c.valid_until IS NULL AND NOT r.protected_identity AND r.deceased_on IS NULL"
          + " AND NOT r.awaiting_release ORDER BY 1 LIMIT 20";

  private static final String ADDRESS =
      "SELECT a.id FROM delivery_address a JOIN user_customer uc ON uc.customer_id = a.customer_id"
          + " JOIN app_user u ON u.id = uc.user_id WHERE u.user_name = 'prescriber'"
          + " AND uc.default_customer ORDER BY a.id LIMIT 1";

  private static final String ARTICLES =
      "SELECT article_number FROM article WHERE published AND orderable AND status = 'ACTIVE'"
          + " AND article_type = 'MAIN_DEVICE' ORDER BY id LIMIT "
          + LINES;

  static OrderForms of(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection()) {
      return new OrderForms(
          texts(connection, PATIENTS),
          Long.parseLong(texts(connection, ADDRESS).get(0)),
          texts(connection, ARTICLES));
    }
  }

  /** A form that nobody has sent yet. */
  SaveOrder next(int number) {
    return new SaveOrder(
        UUID.randomUUID().toString(),
        null,
        null,
        recipients.get(number % recipients.size()),
        null,
        SaveOrder.Delivery.to(address),
        "Maja Fjällström, 070-1740605",
        articles.stream().map(article -> new SaveOrder.Line(article, 1)).toList());
  }

  private static List<String> texts(Connection connection, String sql) throws SQLException {
    try (Statement select = connection.createStatement();
        ResultSet row = select.executeQuery(sql)) {
      List<String> texts = new ArrayList<>();
      while (row.next()) {
        texts.add(row.getString(1));
      }
      return texts;
    }
  }
}
