-- Each case waits until a day: drafts, reports, answered wear, buy-backs and units by parameters of their own. A report that has
-- been answered, is opened again or whose item is awaited has its days from then.
INSERT INTO parameter (parameter_key, parameter_value) VALUES ('draft.finish.days', '30');
INSERT INTO parameter (parameter_key, parameter_value) VALUES ('deviation.answer.days', '14');
INSERT INTO parameter (parameter_key, parameter_value) VALUES ('wear.decide.days', '14');
INSERT INTO parameter (parameter_key, parameter_value) VALUES ('buyback.receive.days', '14');
INSERT INTO parameter (parameter_key, parameter_value) VALUES ('unit.confirm.days', '7');
INSERT INTO parameter (parameter_key, parameter_value) VALUES ('return.handle.days', '14');
-- A wrong number is refused where it is written, not on the pages that count by it.
ALTER TABLE parameter ADD CONSTRAINT ck_parameter_days CHECK (
    parameter_key NOT IN ('draft.finish.days', 'deviation.answer.days', 'wear.decide.days', 'buyback.receive.days',
        'unit.confirm.days', 'return.handle.days')
    OR TRANSLATE(parameter_value, '123456789', '000000000') IN ('0', '00', '000', '0000'));

ALTER TABLE device_individual ADD COLUMN returned_at timestamp with time zone;
UPDATE device_individual SET returned_at = CURRENT_TIMESTAMP WHERE status IN ('RETURN_RECEIVED', 'RECONDITIONING');
ALTER TABLE device_individual ADD CONSTRAINT ck_device_individual_returned CHECK (
    status NOT IN ('RETURN_RECEIVED', 'RECONDITIONING') OR returned_at IS NOT NULL);

ALTER TABLE work_order ADD COLUMN saved_at timestamp with time zone;
UPDATE work_order SET saved_at = CURRENT_TIMESTAMP WHERE status = 'DRAFT';
ALTER TABLE work_order ADD CONSTRAINT ck_work_order_saved CHECK (status <> 'DRAFT' OR saved_at IS NOT NULL);

DROP VIEW waiting_case;
CREATE VIEW waiting_days AS
SELECT p.parameter_key, CAST(p.parameter_value AS integer) AS days FROM parameter p
WHERE p.parameter_key IN ('draft.finish.days', 'deviation.answer.days', 'wear.decide.days', 'buyback.receive.days',
    'unit.confirm.days', 'return.handle.days');
CREATE VIEW waiting_case AS
SELECT CONCAT('WORK_ORDER-', w.id) AS case_key, 'WORK_ORDER' AS kind, w.id AS case_id, CAST(NULL AS integer) AS line_number,
       w.work_order_number AS case_number, w.status AS status,
       CASE WHEN w.status IN ('DRAFT', 'AWAITING_INFO', 'AWAITING_APPROVAL') THEN 'UNIT' ELSE 'CENTRE' END AS turn,
       CASE WHEN w.status IN ('DRAFT', 'AWAITING_INFO', 'AWAITING_APPROVAL') THEN 'WORK_REGISTER' ELSE 'WORK_HANDLE' END AS permission, w.orderer_id AS user_id, w.customer_id AS customer_id, w.status <> 'DRAFT' AS shared,
       w.recipient_id AS recipient_id, COALESCE(w.registered_at, w.saved_at) AS since,
       CASE WHEN w.status = 'DRAFT' THEN CAST(w.saved_at AS date) + (SELECT d.days FROM waiting_days d WHERE d.parameter_key = 'draft.finish.days')
            WHEN w.status IN ('IN_PROGRESS', 'AWAITING_PARTS', 'PERFORMED') OR w.start_by IS NULL THEN w.done_by ELSE w.start_by END AS due_on
FROM work_order w WHERE w.status NOT IN ('DECLINED', 'CLOSED', 'CANCELLED')
UNION ALL
SELECT CONCAT('PICKUP_ORDER-', p.id), 'PICKUP_ORDER', p.id, CAST(NULL AS integer), p.pickup_number, p.status, 'CENTRE',
       CASE WHEN p.status = 'COLLECTED' THEN 'PICKUP_HANDLE' ELSE 'PICKUP_COLLECT' END,
       p.orderer_id, p.customer_id, TRUE, p.recipient_id, p.registered_at,
       CASE WHEN p.status = 'COLLECTED' THEN p.deregister_by ELSE p.collect_by END
FROM pickup_order p WHERE p.status NOT IN ('RECEIVED', 'CANCELLED')
UNION ALL
SELECT CONCAT('PICKUP_ARRIVING-', p.id), 'PICKUP_ORDER', p.id, CAST(NULL AS integer), p.pickup_number, p.status, 'CENTRE', 'PICKUP_HANDLE',
       p.orderer_id, p.customer_id, TRUE, p.recipient_id, p.registered_at, p.deregister_by
FROM pickup_order p WHERE p.status IN ('REGISTERED', 'PLANNED')
  AND EXISTS (SELECT 1 FROM pickup_line a WHERE a.pickup_order_id = p.id AND a.status = 'COLLECTED')
UNION ALL
SELECT CONCAT('ORDER_DRAFT-', o.id), 'ORDER_DRAFT', o.id, CAST(NULL AS integer), CAST(NULL AS varchar(20)), o.status, 'UNIT', 'ORDER_REGISTER',
       o.orderer_id, o.customer_id, FALSE, o.recipient_id, o.saved_at,
       CAST(o.saved_at AS date) + (SELECT d.days FROM waiting_days d WHERE d.parameter_key = 'draft.finish.days')
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
       CASE WHEN d.status = 'AWAITING_ITEM' THEN 'UNIT' ELSE 'CENTRE' END,
       CASE WHEN d.status = 'AWAITING_ITEM' THEN 'DEVIATION_VIEW' ELSE 'DEVIATION_HANDLE' END,
       CASE WHEN d.status = 'SEARCHING' THEN COALESCE(d.searched_by, d.reporter_id) ELSE d.reporter_id END,
       d.customer_id, TRUE, d.recipient_id, d.registered_at,
       CASE WHEN d.status = 'SEARCHING' THEN d.search_until
            ELSE CAST(CASE WHEN d.status IN ('AWAITING_ITEM', 'ANSWERED')
                          THEN (SELECT MAX(g.changed_at) FROM deviation_change g WHERE g.deviation_report_id = d.id)
                          ELSE COALESCE((SELECT MAX(g.changed_at) FROM deviation_change g
                              WHERE g.deviation_report_id = d.id AND g.change_action = 'REOPEN'), d.registered_at) END AS date)
                 + (SELECT y.days FROM waiting_days y WHERE y.parameter_key = 'deviation.answer.days') END
FROM deviation_report d WHERE d.status NOT IN ('CLOSED', 'REDIRECTED')
UNION ALL
SELECT CONCAT('LOST_DEVICE-', t.id), 'LOST_DEVICE', t.id, CAST(NULL AS integer), t.lost_number, t.status,
       CASE WHEN t.status IN ('REPORTED', 'WRITTEN_OFF') AND t.negligent IS NULL THEN 'UNIT' ELSE 'CENTRE' END,
       CASE WHEN t.status IN ('REPORTED', 'WRITTEN_OFF') AND t.negligent IS NULL THEN 'LOSS_REGISTER' ELSE 'LOSS_HANDLE' END,
       CASE WHEN t.status IN ('LETTER_SENT', 'CHARGED') THEN t.letter_by ELSE t.reporter_id END,
       t.customer_id, TRUE, t.recipient_id, t.registered_at,
       CASE t.status WHEN 'TO_RETURN' THEN t.letter_due WHEN 'LETTER_SENT' THEN t.return_by WHEN 'CHARGED' THEN t.loss_by
            ELSE t.recoverable_until END
FROM lost_report t WHERE t.status IN ('TO_RETURN', 'LETTER_SENT', 'CHARGED', 'REPORTED')
   OR (t.status = 'WRITTEN_OFF' AND t.negligent IS NULL)
   OR (t.status IN ('JUDGED', 'WRITTEN_OFF') AND t.negligent AND t.residual_value IS NULL AND EXISTS (
       SELECT 1 FROM lost_line f JOIN device_holding h ON h.id = f.holding_id
       WHERE f.lost_report_id = t.id AND f.line_number = 1 AND h.charging_form = 'RENTAL'))
UNION ALL
SELECT CONCAT('NEW_UNIT-', n.id), 'NEW_UNIT', n.id, CAST(NULL AS integer), n.individual_number, n.status, 'CENTRE', 'UNIT_CONFIRM',
       n.registered_by, b.customer_id, TRUE, CAST(NULL AS bigint), n.registered_at,
       CAST(n.registered_at AS date) + (SELECT d.days FROM waiting_days d WHERE d.parameter_key = 'unit.confirm.days')
FROM unit_registration n JOIN buffer_store b ON b.id = n.store_id WHERE n.status = 'WAITING'
UNION ALL
SELECT CONCAT('SWAPPED_UNIT-', s.id), 'SWAPPED_UNIT', s.id, CAST(NULL AS integer), s.new_number, s.kind, 'CENTRE', 'UNIT_CONFIRM',
       s.user_id, CAST(NULL AS bigint), TRUE, CAST(NULL AS bigint), s.changed_at,
       CAST(s.changed_at AS date) + (SELECT d.days FROM waiting_days d WHERE d.parameter_key = 'unit.confirm.days')
FROM number_change s WHERE s.kind = 'SWAP' AND s.seen_at IS NULL
UNION ALL
SELECT CONCAT('RETURNED_UNIT-', i.id), 'RETURNED_UNIT', i.id, CAST(NULL AS integer), i.individual_number, i.status, 'CENTRE', 'PICKUP_HANDLE',
       CAST(NULL AS bigint), CAST(NULL AS bigint), TRUE, CAST(NULL AS bigint), i.returned_at,
       CAST(i.returned_at AS date) + (SELECT d.days FROM waiting_days d WHERE d.parameter_key = 'return.handle.days')
FROM device_individual i WHERE i.status IN ('RETURN_RECEIVED', 'RECONDITIONING')
UNION ALL
SELECT CONCAT('WEAR-', v.id), 'WEAR', v.id, CAST(NULL AS integer), v.wear_number, v.status,
       CASE WHEN v.status = 'REGISTERED' AND v.answer_by >= CURRENT_DATE THEN 'UNIT' ELSE 'CENTRE' END,
       CASE WHEN v.status = 'REGISTERED' AND v.answer_by >= CURRENT_DATE THEN 'DEVIATION_REGISTER' ELSE 'DEVIATION_HANDLE' END,
       v.prescriber_id, v.customer_id, TRUE, v.recipient_id, v.registered_at,
       CASE WHEN v.status = 'REGISTERED' THEN v.answer_by
            ELSE CAST(v.answered_at AS date) + (SELECT d.days FROM waiting_days d WHERE d.parameter_key = 'wear.decide.days') END
FROM wear_case v WHERE v.status NOT IN ('CHARGED', 'WAIVED')
UNION ALL
SELECT CONCAT('BUYBACK-', k.id), 'BUYBACK', k.id, CAST(NULL AS integer), k.buyback_number, k.status, 'CENTRE', 'PICKUP_HANDLE',
       k.sender_id, k.customer_id, TRUE, CAST(NULL AS bigint), k.sent_at,
       CAST(k.sent_at AS date) + (SELECT d.days FROM waiting_days d WHERE d.parameter_key = 'buyback.receive.days')
FROM buyback k WHERE k.status = 'SENT';
