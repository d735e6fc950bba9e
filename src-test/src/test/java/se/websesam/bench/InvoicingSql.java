package se.websesam.bench;

/** What the benchmark of invoicing sends to the database itself. */
final class InvoicingSql {

  /** Devices that somebody rents today. */
  static final String RENTALS =
      """
      SELECT COUNT(*) FROM device_holding
       WHERE charging_form = 'RENTAL' AND delivered_on IS NOT NULL AND ended_on IS NULL
      """;

  /**
   * Copies rentals with their events until there are as many as wanted; only those about which
   * nothing is new, since a copy has no invoiced past. Sales of the past are marked as invoiced, as
   * the runs of the past would have left them.
   */
  static final String TOP_UP =
      """
      CREATE TEMP TABLE source AS
        SELECT h.id, ROW_NUMBER() OVER (ORDER BY h.id) AS n FROM device_holding h
         WHERE h.charging_form = 'RENTAL' AND h.delivered_on IS NOT NULL AND h.ended_on IS NULL
           AND NOT EXISTS (SELECT 1 FROM rent_event e WHERE e.holding_id = h.id
             AND (e.recorded_at >= CURRENT_DATE - 90 OR e.kind IN ('MISSING', 'REVERSED')));
      CREATE TEMP TABLE copied AS
        SELECT s.id AS old_id, 1000000000 + ROW_NUMBER() OVER (ORDER BY g, s.n) AS new_id
          FROM source s CROSS JOIN GENERATE_SERIES(1, :wanted / (SELECT COUNT(*) FROM source) + 1) g
         ORDER BY g, s.n
         LIMIT GREATEST(0, :wanted - (SELECT COUNT(*) FROM device_holding
           WHERE charging_form = 'RENTAL' AND delivered_on IS NOT NULL AND ended_on IS NULL));
      INSERT INTO device_holding (id, version, recipient_id, article_id, quantity, charging_form,
          price, vat_rate, payer_id, payer_reason, customer_id, prescriber_id, order_number,
          delivered_on)
        SELECT c.new_id, 1, h.recipient_id, h.article_id, h.quantity, h.charging_form,
            h.price, h.vat_rate, h.payer_id, h.payer_reason, h.customer_id, h.prescriber_id,
            h.order_number, h.delivered_on
          FROM copied c JOIN device_holding h ON h.id = c.old_id ORDER BY c.new_id;
      INSERT INTO rent_event (id, holding_id, kind, happened_on, recorded_at, recorded_by, payer_id,
          monthly_rate)
        SELECT 1000000000 + ROW_NUMBER() OVER (ORDER BY c.new_id, e.id), c.new_id, e.kind,
            e.happened_on, e.recorded_at, e.recorded_by, e.payer_id, e.monthly_rate
          FROM copied c JOIN rent_event e ON e.holding_id = c.old_id;
      UPDATE sale_charge s SET invoice_run_id = i.invoice_run_id
        FROM invoice_line l JOIN invoice i ON i.id = l.invoice_id
       WHERE l.holding_id = s.holding_id AND l.kind = 'SALE';
      ANALYZE;
      """;

  /** Takes a month's run away. */
  static final String RESET =
      """
      UPDATE sale_charge SET invoice_run_id = NULL
       WHERE invoice_run_id = (SELECT id FROM invoice_run WHERE invoice_month = :month);
      DELETE FROM invoice_line WHERE invoice_month = :month;
      DELETE FROM invoice WHERE invoice_month = :month;
      DELETE FROM invoice_run WHERE invoice_month = :month;
      """;

  /** The floor: a run with invoices, lines and totals, each made by one statement. */
  static final String FLOOR =
      """
      INSERT INTO invoice_run (id, version, invoice_month, status, started_by, started_at,
          heartbeat_at, finished_at, lines_written)
        VALUES (NEXTVAL('seq_invoice_run'), 1, :month, 'COMPLETED', 'SQL', CURRENT_TIMESTAMP,
          CURRENT_TIMESTAMP, CURRENT_TIMESTAMP, 0);
      INSERT INTO invoice (id, invoice_run_id, payer_id, customer_id, invoice_month, net, vat)
        SELECT 2000000000 + ROW_NUMBER() OVER (), CURRVAL('seq_invoice_run'), r.payer_id,
            r.customer_id, :month, 0, 0
          FROM (
            SELECT payer_id, customer_id FROM device_holding
             WHERE charging_form = 'RENTAL' AND delivered_on <= :last
               AND (ended_on IS NULL OR ended_on >= :first)
            UNION
            SELECT h.payer_id, h.customer_id FROM sale_charge s
              JOIN device_holding h ON h.id = s.holding_id
             WHERE s.invoice_run_id IS NULL AND s.happened_on <= :last) r;
      INSERT INTO invoice_line (id, invoice_id, invoice_month, kind, holding_id, covers_month,
          period_from, period_to, days, quantity, price, net, vat_rate, vat, payer_id, evidence)
        SELECT 2000000000 + ROW_NUMBER() OVER (), i.id, :month, l.kind, l.holding_id, :month,
            l.period_from, l.period_to, l.days, l.quantity, l.price, l.net, l.vat_rate,
            ROUND(l.net * l.vat_rate / 100, 2), l.payer_id, l.evidence
          FROM (
            SELECT 'RENT' AS kind, r.id AS holding_id, r.payer_id, r.customer_id, r.period_from,
                r.period_to, r.period_to - r.period_from + 1 AS days, r.quantity, e.price,
                ROUND(e.price * (r.period_to - r.period_from + 1) / (:last - :first + 1), 2)
                  * r.quantity AS net,
                r.vat_rate, e.evidence
              FROM (
                SELECT id, payer_id, customer_id, quantity, vat_rate,
                    GREATEST(delivered_on, :first) AS period_from,
                    LEAST(COALESCE(ended_on, :last), :last) AS period_to
                  FROM device_holding
                 WHERE charging_form = 'RENTAL' AND delivered_on <= :last
                   AND (ended_on IS NULL OR ended_on >= :first)) r
              JOIN (
                SELECT holding_id, MAX(monthly_rate) AS price,
                    STRING_AGG(id::text, ' ' ORDER BY id) AS evidence
                  FROM rent_event GROUP BY holding_id) e ON e.holding_id = r.id
            UNION ALL
            SELECT 'SALE', h.id, h.payer_id, h.customer_id, s.happened_on, s.happened_on, 0,
                s.quantity, s.unit_price, s.unit_price * s.quantity, s.vat_rate, s.id::text
              FROM sale_charge s JOIN device_holding h ON h.id = s.holding_id
             WHERE s.invoice_run_id IS NULL AND s.happened_on <= :last) l
          JOIN invoice i ON i.invoice_run_id = CURRVAL('seq_invoice_run')
            AND i.payer_id = l.payer_id AND i.customer_id = l.customer_id;
      UPDATE invoice i SET net = s.net, vat = s.vat, invoiced_on = CURRENT_DATE,
          our_reference = 'SQL' || s.number
        FROM (
          SELECT l.invoice_id, SUM(l.net) AS net, SUM(l.vat) AS vat,
              ROW_NUMBER() OVER (ORDER BY l.invoice_id) AS number
            FROM invoice_line l JOIN invoice o ON o.id = l.invoice_id
           WHERE o.invoice_run_id = CURRVAL('seq_invoice_run') GROUP BY l.invoice_id) s
       WHERE s.invoice_id = i.id;
      UPDATE sale_charge SET invoice_run_id = CURRVAL('seq_invoice_run')
       WHERE invoice_run_id IS NULL AND happened_on <= :last;
      """;

  private InvoicingSql() {}
}
