package se.websesam.it;

/** Goods as they come to a unit's own store, which the tests find there already. */
final class StoreDelivery {

  private StoreDelivery() {}

  /** An order of three that came to the store today, stocked and sold there; the id of its line. */
  static String today(TestServer server) {
    String order = server.value("SELECT NEXTVAL('seq_customer_order')");
    String line = server.value("SELECT NEXTVAL('seq_customer_order_line')");
    String balance =
        server.value(
            "SELECT MIN(b.id) FROM stock_balance b JOIN buffer_store s ON s.id = b.store_id"
                + " JOIN article a ON a.id = b.article_id WHERE s.store_number = '6101'"
                + " AND a.charging_form = 'SALE' AND a.supply_mode = 'STOCKED'"
                + " AND NOT a.individual_tracked AND b.physical > b.reserved");
    server.execute(
        "INSERT INTO customer_order (id, version, order_number, status, store_id, customer_id,"
            + " orderer_id, created_at, saved_at, registered_at, deliver_together)"
            + " SELECT ?, 1, ?, 'DELIVERED', s.id, s.customer_id, u.id, CURRENT_TIMESTAMP,"
            + " CURRENT_TIMESTAMP, CURRENT_TIMESTAMP, FALSE FROM stock_balance b"
            + " JOIN buffer_store s ON s.id = b.store_id"
            + " JOIN app_user u ON u.user_name = 'prescriber' WHERE b.id = ?",
        Long.parseLong(order),
        "ORD-" + order,
        Long.parseLong(balance));
    server.execute(
        "INSERT INTO customer_order_line (id, customer_order_id, line_number, article_id,"
            + " quantity, charging_form, price, vat_rate, payer_id, payer_reason, status,"
            + " delivered_on) SELECT ?, ?, 1, a.id, 3, a.charging_form, a.price, a.vat_rate,"
            + " (SELECT MIN(id) FROM payer), 'CUSTOMER_PAYER', 'DELIVERED', CURRENT_DATE"
            + " FROM stock_balance b JOIN article a ON a.id = b.article_id WHERE b.id = ?",
        Long.parseLong(line),
        Long.parseLong(order),
        Long.parseLong(balance));
    server.execute(
        "INSERT INTO sale_charge (id, order_line_id, happened_on, quantity, unit_price, vat_rate)"
            + " SELECT NEXTVAL('seq_sale_charge'), l.id, l.delivered_on, l.quantity, l.price,"
            + " l.vat_rate FROM customer_order_line l WHERE l.id = ?",
        Long.parseLong(line));
    return line;
  }
}
