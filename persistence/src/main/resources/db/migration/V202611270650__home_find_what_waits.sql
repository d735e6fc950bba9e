-- PU-05: the last day to fetch, and the last day to deliver, are fixed when the order reaches the centre.
ALTER TABLE pickup_order ADD COLUMN collect_by date;
ALTER TABLE customer_order_line ADD COLUMN due_on date;

-- Every case that waits for somebody, with whose turn it is and by when: one row for each thing in an open status.
CREATE VIEW waiting_case AS
SELECT CONCAT('WORK_ORDER-', w.id) AS case_key, 'WORK_ORDER' AS kind, w.id AS case_id, CAST(NULL AS integer) AS line_number,
       w.work_order_number AS case_number, w.status AS status,
       CASE WHEN w.status IN ('DRAFT', 'AWAITING_INFO', 'AWAITING_APPROVAL') THEN 'UNIT' ELSE 'CENTRE' END AS turn,
       'WORK_HANDLE' AS permission, w.orderer_id AS user_id, w.customer_id AS customer_id, w.status <> 'DRAFT' AS shared,
       w.recipient_id AS recipient_id, w.registered_at AS since,
       CASE WHEN w.status IN ('IN_PROGRESS', 'AWAITING_PARTS', 'PERFORMED') OR w.start_by IS NULL THEN w.done_by ELSE w.start_by END AS due_on
FROM work_order w WHERE w.status NOT IN ('DECLINED', 'CLOSED', 'CANCELLED')
UNION ALL
SELECT CONCAT('PICKUP_ORDER-', p.id), 'PICKUP_ORDER', p.id, CAST(NULL AS integer), p.pickup_number, p.status, 'CENTRE', 'PICKUP_COLLECT',
       p.orderer_id, p.customer_id, TRUE, p.recipient_id, p.registered_at, p.collect_by
FROM pickup_order p WHERE p.status NOT IN ('RECEIVED', 'CANCELLED')
UNION ALL
SELECT CONCAT('ORDER_DRAFT-', o.id), 'ORDER_DRAFT', o.id, CAST(NULL AS integer), CAST(NULL AS varchar(20)), o.status, 'UNIT', 'ORDER_HANDLE',
       o.orderer_id, o.customer_id, FALSE, o.recipient_id, o.saved_at, CAST(NULL AS date)
FROM customer_order o WHERE o.status = 'DRAFT'
UNION ALL
SELECT CONCAT('ORDER_LINE-', l.id), 'ORDER_LINE', o.id, l.line_number, o.order_number, l.status, 'CENTRE',
       CASE WHEN l.status IN ('PICKED', 'IN_TRANSIT') THEN 'ORDER_DELIVER' ELSE 'ORDER_HANDLE' END,
       o.orderer_id, o.customer_id, TRUE, o.recipient_id, o.registered_at, COALESCE(l.expected_on, l.due_on)
FROM customer_order_line l JOIN customer_order o ON o.id = l.customer_order_id
WHERE l.status NOT IN ('DELIVERED', 'CANCELLED') AND o.status NOT IN ('DRAFT', 'DISCARDED')
UNION ALL
SELECT CONCAT('CART_LINE-', c.id), 'CART_LINE', c.id, CAST(NULL AS integer), CAST(NULL AS varchar(20)), c.status, 'UNIT', 'STOCK_WITHDRAW',
       c.owner_id, s.customer_id, FALSE, CAST(NULL AS bigint), c.reserved_at, c.expires_on
FROM cart_line c JOIN buffer_store s ON s.id = c.store_id WHERE c.status = 'RESERVED'
UNION ALL
SELECT CONCAT('DEVIATION-', d.id), 'DEVIATION', d.id, CAST(NULL AS integer), d.deviation_number, d.status,
       CASE WHEN d.status = 'AWAITING_ITEM' THEN 'UNIT' ELSE 'CENTRE' END, 'DEVIATION_HANDLE',
       d.reporter_id, d.customer_id, TRUE, d.recipient_id, d.registered_at, CAST(NULL AS date)
FROM deviation_report d WHERE d.status NOT IN ('CLOSED', 'REDIRECTED')
UNION ALL
SELECT CONCAT('LOST_DEVICE-', t.id), 'LOST_DEVICE', t.id, CAST(NULL AS integer), t.lost_number, t.status, 'UNIT', 'LOSS_HANDLE',
       t.reporter_id, t.customer_id, TRUE, t.recipient_id, t.registered_at, CAST(NULL AS date)
FROM lost_report t WHERE t.status = 'REPORTED'
UNION ALL
SELECT CONCAT('NEW_UNIT-', n.id), 'NEW_UNIT', n.id, CAST(NULL AS integer), n.individual_number, n.status, 'CENTRE', 'UNIT_CONFIRM',
       n.registered_by, b.customer_id, TRUE, CAST(NULL AS bigint), n.registered_at, CAST(NULL AS date)
FROM unit_registration n JOIN buffer_store b ON b.id = n.store_id WHERE n.status = 'WAITING';

CREATE SEQUENCE seq_overdue_notice INCREMENT BY 50 START WITH 1000;
CREATE TABLE overdue_notice (
    id       bigint                   NOT NULL,
    case_key varchar(40)              NOT NULL,
    due_on   date                     NOT NULL,
    told_at  timestamp with time zone NOT NULL,
    CONSTRAINT pk_overdue_notice PRIMARY KEY (id),
    CONSTRAINT uq_overdue_notice_case UNIQUE (case_key, due_on)
);
