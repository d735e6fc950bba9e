-- Beside small-county.sql: an order to a recipient with parts, an automatic one to a store, a draft.
INSERT INTO buffer_store (id, version, store_number, name, customer_id, refill_day, unpacking, active)
    VALUES (1, 1, '6101', 'Förråd Nord', 1, 'TUESDAY', TRUE, TRUE);
INSERT INTO buffer_store (id, version, store_number, name, customer_id, refill_day, unpacking, active)
    VALUES (2, 1, '6201', 'Förråd Syd', 2, 'TUESDAY', TRUE, TRUE);
INSERT INTO delivery_point VALUES (1, 'Torget', 'Torget 1', '41101', 'Göteborg');
INSERT INTO customer_delivery_point VALUES (1, 1);
INSERT INTO customer_delivery_point VALUES (2, 1);
INSERT INTO delivery_address VALUES (1, 1, 'Godsintaget', 'Gatan 1', '41101', 'Göteborg');
INSERT INTO customer_order (id, version, order_number, status, recipient_id, customer_id, delivery_address_id, orderer_id, created_at, saved_at, registered_at, deliver_together, delivery_to, delivery_point_id)
    VALUES (1, 1, '700001', 'REGISTERED', 1, 1, 1, 1, TIMESTAMP WITH TIME ZONE '2026-03-02 08:00:00+00', TIMESTAMP WITH TIME ZONE '2026-03-02 08:00:00+00', TIMESTAMP WITH TIME ZONE '2026-03-02 08:00:00+00', FALSE, 'POINT', 1);
INSERT INTO customer_order (id, version, order_number, status, store_id, order_kind, customer_id, delivery_address_id, orderer_id, created_at, saved_at, registered_at, deliver_together, urgent, delivery_to, other_name)
    VALUES (2, 1, '700002', 'REGISTERED', 1, 'AUTOMATIC', 1, 1, 1, TIMESTAMP WITH TIME ZONE '2026-03-02 08:00:00+00', TIMESTAMP WITH TIME ZONE '2026-03-02 08:00:00+00', TIMESTAMP WITH TIME ZONE '2026-03-02 08:00:00+00', FALSE, TRUE, 'OTHER', 'Porten');
INSERT INTO customer_order (id, version, status, recipient_id, customer_id, orderer_id, created_at, saved_at, deliver_together)
    VALUES (3, 1, 'DRAFT', 2, 1, 1, TIMESTAMP WITH TIME ZONE '2026-03-02 08:00:00+00', TIMESTAMP WITH TIME ZONE '2026-03-02 08:00:00+00', FALSE);
INSERT INTO customer_order_line (id, customer_order_id, line_number, parent_line, complements_holding_id, article_id, quantity, charging_form, price, vat_rate, status, kept_reason, needs_consultant)
    VALUES (1, 1, 1, NULL, NULL, 1, 1, 'RENTAL', 310.00, 0.25, 'NEW', 'too wide', TRUE), (2, 1, 2, 1, NULL, 2, 1, 'SALE', 99.90, 0.25, 'NEW', NULL, FALSE), (3, 1, 3, NULL, 10, 2, 1, 'SALE', 99.90, 0.25, 'NEW', NULL, FALSE), (4, 2, 1, NULL, NULL, 2, 1, 'SALE', 99.90, 0.25, 'NEW', NULL, FALSE);
INSERT INTO device_holding (id, version, recipient_id, article_id, parent_holding_id, quantity, charging_form, price, vat_rate, payer_id, payer_reason, customer_id, prescriber_id, order_line_id, order_number)
    VALUES (90, 1, 1, 2, 10, 1, 'SALE', 99.90, 0.25, 1, 'MAIN_DEVICE', 1, 1, 3, '700001');
