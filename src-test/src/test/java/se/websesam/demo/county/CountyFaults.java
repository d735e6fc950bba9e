package se.websesam.demo.county;

import java.util.LinkedHashMap;
import java.util.Map;

/** What must not be found in a county, and the query that looks for it. */
final class CountyFaults {

  static final Map<String, String> QUERIES = new LinkedHashMap<>();

  static {
    QUERIES.put(
        "line and holding that differ",
        """
        SELECT l.id FROM customer_order_line l JOIN customer_order o ON o.id = l.customer_order_id
        LEFT JOIN device_holding h ON h.order_line_id = l.id
        WHERE o.status <> 'DRAFT' AND (h.id IS NULL OR h.order_number <> o.order_number
          OR h.recipient_id <> o.recipient_id OR h.customer_id <> o.customer_id
          OR h.prescriber_id <> o.orderer_id OR h.article_id <> l.article_id
          OR h.quantity <> l.quantity OR h.price <> l.price OR h.payer_id <> l.payer_id
          OR h.payer_reason <> l.payer_reason OR h.charging_form <> l.charging_form
          OR h.delivered_on IS DISTINCT FROM l.delivered_on)""");
    QUERIES.put(
        "draft with a holding, a number or a payer",
        """
        SELECT o.id FROM customer_order o JOIN customer_order_line l ON l.customer_order_id = o.id
        WHERE o.status = 'DRAFT' AND (o.order_number IS NOT NULL OR l.payer_id IS NOT NULL
          OR EXISTS (SELECT 1 FROM device_holding h WHERE h.order_line_id = l.id))""");
    QUERIES.put(
        "delivery that its status does not show",
        """
        SELECT id FROM customer_order_line
        WHERE (status = 'DELIVERED') <> (delivered_on IS NOT NULL)""");
    QUERIES.put(
        "cancelled line whose holding goes on",
        """
        SELECT l.id FROM customer_order_line l JOIN device_holding h ON h.order_line_id = l.id
        WHERE (l.status = 'CANCELLED') <> (h.end_kind IS NOT NULL AND h.end_kind = 'ORDER_CANCELLED')""");
    QUERIES.put(
        "order number out of time",
        """
        SELECT o.id FROM customer_order o JOIN customer_order n ON n.id = o.id + 1
        WHERE n.status <> 'DRAFT' AND n.registered_at < o.registered_at""");
    QUERIES.put(
        "order without the row of history that registered it",
        """
        SELECT o.id FROM customer_order o WHERE o.status <> 'DRAFT' AND 1 <> (SELECT COUNT(*)
          FROM customer_order_change c WHERE c.customer_order_id = o.id
          AND c.change_action = 'SUBMIT' AND c.changed_at = o.registered_at)""");
    QUERIES.put(
        "line that its history does not lead to",
        """
        SELECT l.id FROM customer_order_line l WHERE l.status <> COALESCE((SELECT MAX(c.to_status)
          FROM customer_order_change c WHERE c.customer_order_id = l.customer_order_id
          AND c.line_number = l.line_number AND c.id = (SELECT MAX(d.id)
            FROM customer_order_change d WHERE d.customer_order_id = l.customer_order_id
            AND d.line_number = l.line_number)), 'NEW')""");
    QUERIES.put(
        "history that runs backwards",
        """
        SELECT c.id FROM customer_order_change c JOIN customer_order_change d
        ON d.customer_order_id = c.customer_order_id AND d.line_number = c.line_number
        WHERE d.id > c.id AND d.changed_at <= c.changed_at""");
    QUERIES.put(
        "orderer who may not order for the customer",
        """
        SELECT o.id FROM customer_order o WHERE NOT EXISTS (SELECT 1 FROM user_customer uc
          JOIN user_role r ON r.user_id = uc.user_id JOIN role_permission p
          ON p.role_code = r.role_code AND p.permission = 'ORDER_REGISTER'
          WHERE uc.user_id = o.orderer_id AND uc.customer_id = o.customer_id)""");
    QUERIES.put(
        "delivery address of another customer",
        """
        SELECT o.id FROM customer_order o JOIN delivery_address a ON a.id = o.delivery_address_id
        WHERE a.customer_id <> o.customer_id""");
    QUERIES.put(
        "patient without care relation to the unit that ordered",
        """
        SELECT o.id FROM customer_order o JOIN recipient r ON r.id = o.recipient_id
        WHERE r.kind = 'PATIENT' AND NOT EXISTS (SELECT 1 FROM care_relation c
          WHERE c.recipient_id = o.recipient_id AND c.customer_id = o.customer_id
          AND c.user_id IS NULL AND c.valid_until IS NULL)""");
    QUERIES.put(
        "component of another holder, order or an article that cannot be one",
        """
        SELECT h.id FROM device_holding h JOIN device_holding p ON p.id = h.parent_holding_id
        JOIN article a ON a.id = h.article_id WHERE p.recipient_id <> h.recipient_id
          OR p.order_number <> h.order_number OR NOT a.can_be_component
          OR p.parent_holding_id IS NOT NULL
          OR (p.ended_on IS NOT NULL AND h.ended_on IS NULL)""");
    QUERIES.put(
        "unit of another article, or in two hands",
        """
        SELECT i.id FROM device_individual i JOIN device_holding h ON h.individual_id = i.id
        GROUP BY i.id, i.article_id
        HAVING COUNT(*) > 1 OR MIN(h.article_id) <> i.article_id""");
    QUERIES.put(
        "unit whose status its holding does not explain",
        """
        SELECT i.id FROM device_individual i LEFT JOIN device_holding h ON h.individual_id = i.id
        LEFT JOIN customer_order_line l ON l.individual_id = i.id WHERE
          (i.status IN ('HELD', 'PICKUP_ORDERED', 'LOST'))
            <> (h.id IS NOT NULL AND (h.ended_on IS NULL OR h.end_kind = 'LOST'))
          OR (i.status = 'RESERVED') <> (l.id IS NOT NULL AND l.delivered_on IS NULL)""");
    QUERIES.put(
        "balance that is not the sum of its movements, its carts or its units",
        """
        SELECT b.id FROM stock_balance b JOIN article a ON a.id = b.article_id
        WHERE b.physical <> (SELECT COALESCE(SUM(m.quantity), 0) FROM stock_movement m
            WHERE m.store_id = b.store_id AND m.article_id = b.article_id)
          OR b.reserved <> (SELECT COALESCE(SUM(c.quantity), 0) FROM cart_line c
            WHERE c.store_id = b.store_id AND c.article_id = b.article_id
              AND c.status = 'RESERVED')
          OR (a.individual_tracked AND b.physical <> (SELECT COUNT(*) FROM device_individual i
            WHERE i.store_id = b.store_id AND i.article_id = b.article_id))""");
    QUERIES.put(
        "numbered device without number, or number on another",
        """
        SELECT h.id FROM device_holding h JOIN article a ON a.id = h.article_id
        WHERE (a.individual_tracked AND h.delivered_on IS NOT NULL)
          <> (h.individual_id IS NOT NULL)""");
    QUERIES.put(
        "rent without delivery, or a delivery without its rent",
        """
        SELECT h.id FROM device_holding h WHERE (h.charging_form = 'RENTAL'
          AND h.delivered_on IS NOT NULL) <> (1 = (SELECT COUNT(*) FROM rent_event e
            WHERE e.holding_id = h.id AND e.kind = 'DELIVERED' AND e.happened_on = h.delivered_on
            AND e.payer_id = h.payer_id AND e.monthly_rate = h.price))
          OR (h.charging_form <> 'RENTAL'
            AND EXISTS (SELECT 1 FROM rent_event e WHERE e.holding_id = h.id))""");
    QUERIES.put(
        "ended rent without the event that ended it",
        """
        SELECT h.id FROM device_holding h WHERE h.charging_form = 'RENTAL'
          AND h.delivered_on IS NOT NULL AND (h.ended_on IS NOT NULL) <> (EXISTS (
            SELECT 1 FROM rent_event e WHERE e.holding_id = h.id
            AND e.kind IN ('RETURNED', 'FOUND', 'LOST') AND e.happened_on = h.ended_on))""");
    QUERIES.put(
        "sale that is not billable, or billable without being one",
        """
        SELECT h.id FROM device_holding h LEFT JOIN sale_charge s ON s.holding_id = h.id
          AND s.happened_on = h.delivered_on AND s.quantity = h.quantity AND s.unit_price = h.price
        WHERE (h.charging_form <> 'RENTAL' AND h.delivered_on IS NOT NULL) <> (s.id IS NOT NULL)""");
    QUERIES.put(
        "pickup order that its devices do not wait for, or that has not fetched them",
        """
        SELECT l.id FROM pickup_line l JOIN pickup_order p ON p.id = l.pickup_order_id
        JOIN device_holding h ON h.id = l.holding_id WHERE h.pickup_number IS NULL
          OR h.pickup_number <> p.pickup_number OR h.recipient_id <> p.recipient_id
          OR (l.status = 'RECEIVED') <> (h.end_kind IS NOT NULL AND h.end_kind = 'PICKED_UP')
          OR (l.status = 'RECEIVED') <> (l.closed_on IS NOT NULL AND l.closed_on = h.ended_on)""");
    QUERIES.put(
        "unit that waits for a pickup order that there is none of",
        """
        SELECT i.id FROM device_individual i JOIN device_holding h ON h.individual_id = i.id
        WHERE i.status = 'PICKUP_ORDERED' AND NOT EXISTS (SELECT 1 FROM pickup_line l
          WHERE l.holding_id = h.id AND l.status IN ('REGISTERED', 'PLANNED', 'COLLECTED'))""");
    QUERIES.put(
        "work order or report about what its patient does not have, or of another customer",
        """
        SELECT h.id FROM work_order w JOIN device_holding h ON h.id = w.holding_id
        WHERE h.recipient_id <> w.recipient_id OR h.customer_id <> w.customer_id
          OR h.individual_id <> w.individual_id OR h.ended_on IS NOT NULL
          OR h.delivered_on > CAST(w.registered_at AS date)
        UNION ALL SELECT h.id FROM deviation_report d JOIN device_holding h ON h.id = d.holding_id
        WHERE h.recipient_id <> d.recipient_id OR h.customer_id <> d.customer_id
          OR h.individual_id <> d.individual_id OR h.ended_on IS NOT NULL""");
    QUERIES.put(
        "loss of what has not ended",
        """
        SELECT l.id FROM lost_line l JOIN device_holding h ON h.id = l.holding_id
        WHERE h.end_kind IS NULL OR h.end_kind <> 'LOST'""");
    QUERIES.put(
        "invoice that its lines do not add up to",
        """
        SELECT i.id FROM invoice i LEFT JOIN invoice_line l ON l.invoice_id = i.id
        GROUP BY i.id, i.net, i.vat, i.our_reference HAVING i.our_reference IS NULL
          OR i.net <> COALESCE(SUM(l.net), -1) OR i.vat <> COALESCE(SUM(l.vat), -1)""");
    QUERIES.put(
        "line on the invoice of another payer, customer or month",
        """
        SELECT l.id FROM invoice_line l JOIN invoice i ON i.id = l.invoice_id
        JOIN invoice_run r ON r.id = i.invoice_run_id
        JOIN device_holding h ON h.id = l.holding_id WHERE i.payer_id <> l.payer_id
          OR i.customer_id <> h.customer_id OR i.invoice_month <> l.invoice_month
          OR r.invoice_month <> i.invoice_month""");
    QUERIES.put(
        "run that counts its lines wrongly or is not complete",
        """
        SELECT r.id FROM invoice_run r WHERE r.status <> 'COMPLETED' OR r.lines_written <> (
          SELECT COUNT(*) FROM invoice_line l WHERE l.invoice_month = r.invoice_month)""");
    QUERIES.put(
        "sale billed twice, or not at all in an invoiced month",
        """
        SELECT s.id FROM sale_charge s JOIN device_holding h ON h.id = s.holding_id
        WHERE (SELECT COUNT(*) FROM invoice_line l WHERE l.holding_id = s.holding_id
            AND l.kind = 'SALE' AND l.evidence = CAST(s.id AS varchar)
            AND l.net = s.quantity * s.unit_price AND l.payer_id = h.payer_id)
          <> (SELECT COUNT(*) FROM invoice_run r
            WHERE r.invoice_month = to_char(s.happened_on, 'YYYY-MM'))""");
    QUERIES.put(
        "payer that is not the one the reason names",
        """
        SELECT h.id FROM device_holding h JOIN customer c ON c.id = h.customer_id
        JOIN article a ON a.id = h.article_id WHERE NOT CASE h.payer_reason
          WHEN 'ARTICLE_RESPONSIBILITY' THEN h.payer_id = COALESCE(a.fixed_payer_id, 0)
          WHEN 'CUSTOMER_PAYS_ITSELF' THEN c.pays_itself AND h.payer_id = c.payer_id
          WHEN 'CUSTOMER_PAYER' THEN h.payer_id = c.payer_id
          ELSE EXISTS (SELECT 1 FROM patient_base_code p JOIN base_code b ON b.code = p.base_code
            WHERE p.recipient_id = h.recipient_id AND b.payer_id = h.payer_id
            AND p.deviating = (h.payer_reason = 'DEVIATING_BASE_CODE')
            AND p.valid_from <= CAST((SELECT o.registered_at FROM customer_order o
              WHERE o.order_number = h.order_number) AS date)) END""");
    QUERIES.put(
        "reason that a stronger one should have beaten",
        """
        SELECT h.id FROM device_holding h JOIN customer c ON c.id = h.customer_id
        JOIN article a ON a.id = h.article_id WHERE
          (a.fixed_payer_id IS NOT NULL AND h.payer_reason <> 'ARTICLE_RESPONSIBILITY')
          OR (a.fixed_payer_id IS NULL AND c.pays_itself
            AND h.payer_reason <> 'CUSTOMER_PAYS_ITSELF')""");
    QUERIES.put(
        "message to somebody whose order it is not",
        """
        SELECT m.id FROM message m LEFT JOIN customer_order o ON o.id = m.order_id
        WHERE (m.kind = 'GENERAL') <> (m.order_id IS NULL) OR o.orderer_id <> m.user_id""");
    QUERIES.put(
        "protected person with an address",
        """
        SELECT id FROM recipient WHERE protected_identity AND (street IS NOT NULL
          OR postcode IS NOT NULL OR city IS NOT NULL OR phone IS NOT NULL)""");
    QUERIES.put(
        "user without a default customer among several",
        """
        SELECT uc.user_id FROM user_customer uc GROUP BY uc.user_id
        HAVING COUNT(CASE WHEN uc.default_customer THEN 1 END) <> 1""");
    QUERIES.put(
        "order of an article that cannot be ordered",
        """
        SELECT l.id FROM customer_order_line l JOIN article a ON a.id = l.article_id
        WHERE NOT a.orderable""");
    QUERIES.put(
        "order to somebody who was dead",
        """
        SELECT o.id FROM customer_order o JOIN recipient r ON r.id = o.recipient_id
        WHERE r.deceased_on < CAST(o.created_at AS date)""");
  }

  private CountyFaults() {}
}
