-- Two customers, three payers, five holders, and what they rent and bought.
INSERT INTO care_provider VALUES (1, 'Region', '2321000131', 'SE2321000131-E1');
INSERT INTO care_unit VALUES (1, '100001', 'Vårdcentral Nord', 'SE2321000131-U1', 1, 'Gatan 1', '41101', 'Göteborg', NULL);
INSERT INTO care_unit VALUES (2, '100002', 'Vårdcentral Syd', 'SE2321000131-U2', 1, 'Gatan 2', '41102', 'Göteborg', NULL);
INSERT INTO payer VALUES (1, 'B1', 'Kommunen', '2120000001');
INSERT INTO payer VALUES (2, 'B2', 'Regionen', '2120000002');
INSERT INTO payer VALUES (3, 'B3', 'Grannkommunen', '2120000003');
INSERT INTO customer VALUES (1, 1, '5001', 'Kund Nord', 1, 1, FALSE, TRUE);
INSERT INTO customer VALUES (2, 1, '5002', 'Kund Syd', 2, 2, FALSE, TRUE);
INSERT INTO app_user (id, version, hsa_id, user_name, given_name, family_name, title, email, phone, mobile, active) VALUES (1, 1, 'SE2321000131-P1', 'nord', 'Nora', 'Nord', NULL, NULL, NULL, NULL, TRUE);
INSERT INTO app_user (id, version, hsa_id, user_name, given_name, family_name, title, email, phone, mobile, active) VALUES (2, 1, 'SE2321000131-P2', 'ekonom', 'Eva', 'Ekonom', NULL, NULL, NULL, NULL, TRUE);
INSERT INTO user_customer VALUES (1, 1, TRUE);
INSERT INTO user_customer VALUES (2, 1, TRUE);
INSERT INTO supplier VALUES (1, 'Leverantör');
INSERT INTO iso_code VALUES ('122203', 2022, 'Rullstolar');
INSERT INTO article (id, version, article_number, designation, product, description, article_type, status, iso_code, iso_edition, supplier_id, supplier_article_number, charging_form, price, vat_rate, fixed_payer_id, individual_tracked, supply_mode, published, orderable, can_be_component, picture, internal_order_text, fixed_asset)
    VALUES (1, 1, 'A1', 'Rullstol', 'Rullstol', NULL, 'MAIN_DEVICE', 'ACTIVE', '122203', 2022, 1, 'S1', 'RENTAL', 310.00, 0.25, NULL, TRUE, 'STOCKED', TRUE, TRUE, FALSE, NULL, NULL, TRUE);
INSERT INTO article (id, version, article_number, designation, product, description, article_type, status, iso_code, iso_edition, supplier_id, supplier_article_number, charging_form, price, vat_rate, fixed_payer_id, individual_tracked, supply_mode, published, orderable, can_be_component, picture, internal_order_text, fixed_asset)
    VALUES (2, 1, 'A2', 'Käpp', 'Käpp', NULL, 'MAIN_DEVICE', 'ACTIVE', '122203', 2022, 1, 'S2', 'SALE', 99.90, 0.25, NULL, FALSE, 'STOCKED', TRUE, TRUE, FALSE, NULL, NULL, FALSE);
INSERT INTO device_individual VALUES (1, 1, 'I-1', 1, NULL, 'HELD', NULL, '1-I', NULL);
INSERT INTO recipient (id, version, public_id, kind, identity_kind, identity_number, family_name, protected_identity, awaiting_release)
    VALUES (1, 1, 'r1', 'PATIENT', 'PERSONAL_NUMBER', '190001010001', 'Ett', FALSE, FALSE);
INSERT INTO recipient (id, version, public_id, kind, identity_kind, identity_number, family_name, protected_identity, awaiting_release)
    VALUES (2, 1, 'r2', 'PATIENT', 'PERSONAL_NUMBER', '190001010002', 'Två', FALSE, FALSE);
INSERT INTO recipient (id, version, public_id, kind, identity_kind, identity_number, family_name, protected_identity, awaiting_release)
    VALUES (3, 1, 'r3', 'PATIENT', 'PERSONAL_NUMBER', '190001010003', 'Skyddad', TRUE, FALSE);
INSERT INTO care_relation VALUES (1, 1, 2, 1, NULL, TIMESTAMP WITH TIME ZONE '2026-01-01 10:00:00+01', NULL);
INSERT INTO care_relation VALUES (2, 2, 1, 1, 'gammal', TIMESTAMP WITH TIME ZONE '2026-01-01 10:00:00+01', DATE '2026-01-31');
INSERT INTO care_relation VALUES (3, 3, 1, 1, NULL, TIMESTAMP WITH TIME ZONE '2026-01-01 10:00:00+01', NULL);
-- rented: a numbered unit; two pieces; one of a protected person; one never delivered; two picked up long ago,
-- of which one came back to life because it was missing
INSERT INTO device_holding (id, version, recipient_id, article_id, individual_id, quantity, charging_form, price, vat_rate, payer_id, payer_reason, customer_id, prescriber_id, delivered_on)
    VALUES (10, 1, 1, 1, 1, 1, 'RENTAL', 310.00, 0.25, 1, 'CUSTOMER', 1, 1, DATE '2026-01-05');
INSERT INTO device_holding (id, version, recipient_id, article_id, quantity, charging_form, price, vat_rate, payer_id, payer_reason, customer_id, prescriber_id, delivered_on)
    VALUES (20, 1, 2, 1, 2, 'RENTAL', 310.00, 0.25, 1, 'CUSTOMER', 1, 1, DATE '2026-09-16');
INSERT INTO device_holding (id, version, recipient_id, article_id, quantity, charging_form, price, vat_rate, payer_id, payer_reason, customer_id, prescriber_id, delivered_on)
    VALUES (30, 1, 3, 1, 1, 'RENTAL', 310.00, 0.25, 2, 'CUSTOMER', 1, 1, DATE '2026-02-01');
INSERT INTO device_holding (id, version, recipient_id, article_id, quantity, charging_form, price, vat_rate, payer_id, payer_reason, customer_id, prescriber_id)
    VALUES (40, 1, 2, 1, 1, 'RENTAL', 310.00, 0.25, 2, 'CUSTOMER', 2, 1);
INSERT INTO device_holding (id, version, recipient_id, article_id, quantity, charging_form, price, vat_rate, payer_id, payer_reason, customer_id, prescriber_id, delivered_on, ended_on, end_kind)
    VALUES (50, 1, 2, 1, 1, 'RENTAL', 310.00, 0.25, 2, 'CUSTOMER', 2, 1, DATE '2026-02-01', DATE '2026-03-01', 'PICKED_UP');
INSERT INTO device_holding (id, version, recipient_id, article_id, quantity, charging_form, price, vat_rate, payer_id, payer_reason, customer_id, prescriber_id, delivered_on, ended_on, end_kind)
    VALUES (60, 1, 2, 1, 1, 'RENTAL', 310.00, 0.25, 2, 'CUSTOMER', 2, 1, DATE '2026-02-01', DATE '2026-03-01', 'PICKED_UP');
INSERT INTO rent_event (id, holding_id, kind, happened_on, recorded_at, recorded_by, payer_id, monthly_rate) VALUES (101, 10, 'DELIVERED', DATE '2026-01-05', TIMESTAMP WITH TIME ZONE '2026-01-05 10:00:00+01', 1, 1, 310.00);
INSERT INTO rent_event (id, holding_id, kind, happened_on, recorded_at, recorded_by, payer_id, monthly_rate) VALUES (201, 20, 'DELIVERED', DATE '2026-09-16', TIMESTAMP WITH TIME ZONE '2026-09-16 10:00:00+02', 1, 1, 310.00);
INSERT INTO rent_event (id, holding_id, kind, happened_on, recorded_at, recorded_by, payer_id, monthly_rate) VALUES (301, 30, 'DELIVERED', DATE '2026-02-01', TIMESTAMP WITH TIME ZONE '2026-02-01 10:00:00+01', 1, 2, 310.00);
INSERT INTO rent_event (id, holding_id, kind, happened_on, recorded_at, recorded_by, payer_id, monthly_rate) VALUES (501, 50, 'DELIVERED', DATE '2026-02-01', TIMESTAMP WITH TIME ZONE '2026-02-01 10:00:00+01', 1, 2, 310.00);
INSERT INTO rent_event (id, holding_id, kind, happened_on, recorded_at, recorded_by) VALUES (502, 50, 'RETURNED', DATE '2026-03-01', TIMESTAMP WITH TIME ZONE '2026-03-01 10:00:00+01', 1);
INSERT INTO rent_event (id, holding_id, kind, happened_on, recorded_at, recorded_by, payer_id, monthly_rate) VALUES (601, 60, 'DELIVERED', DATE '2026-02-01', TIMESTAMP WITH TIME ZONE '2026-02-01 10:00:00+01', 1, 2, 310.00);
INSERT INTO rent_event (id, holding_id, kind, happened_on, recorded_at, recorded_by) VALUES (602, 60, 'PICKUP_ORDERED', DATE '2026-02-20', TIMESTAMP WITH TIME ZONE '2026-02-20 10:00:00+01', 1);
INSERT INTO rent_event (id, holding_id, kind, happened_on, recorded_at, recorded_by) VALUES (603, 60, 'MISSING', DATE '2026-03-02', TIMESTAMP WITH TIME ZONE '2026-03-02 10:00:00+01', 1);
-- sold: three pieces in September, one in October
INSERT INTO device_holding (id, version, recipient_id, article_id, quantity, charging_form, price, vat_rate, payer_id, payer_reason, customer_id, prescriber_id, delivered_on)
    VALUES (70, 1, 2, 2, 3, 'SALE', 99.90, 0.25, 1, 'CUSTOMER', 1, 1, DATE '2026-09-30');
INSERT INTO device_holding (id, version, recipient_id, article_id, quantity, charging_form, price, vat_rate, payer_id, payer_reason, customer_id, prescriber_id, delivered_on)
    VALUES (80, 1, 2, 2, 1, 'SALE', 99.90, 0.25, 1, 'CUSTOMER', 1, 1, DATE '2026-10-01');
INSERT INTO sale_charge (id, holding_id, happened_on, quantity, unit_price, vat_rate) VALUES (701, 70, DATE '2026-09-30', 3, 99.90, 0.25);
INSERT INTO sale_charge (id, holding_id, happened_on, quantity, unit_price, vat_rate) VALUES (801, 80, DATE '2026-10-01', 1, 99.90, 0.25);
