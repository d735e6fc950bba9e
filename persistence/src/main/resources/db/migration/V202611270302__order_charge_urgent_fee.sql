-- CO-09: an urgent order costs its customer a fee, fixed when it is submitted and charged once, with the first delivery.
ALTER TABLE customer_order ADD COLUMN urgent_fee numeric(12,2);
ALTER TABLE customer_order ADD COLUMN urgent_vat_rate numeric(4,2);
ALTER TABLE customer_order ADD COLUMN urgent_payer_id bigint;
ALTER TABLE customer_order ADD COLUMN urgent_charged_on date;
ALTER TABLE customer_order ADD CONSTRAINT fk_customer_order_urgent_payer FOREIGN KEY (urgent_payer_id) REFERENCES payer (id);
ALTER TABLE customer_order ADD CONSTRAINT ck_customer_order_urgent_fee CHECK ((urgent_fee IS NULL) = (urgent_payer_id IS NULL) AND (urgent_fee IS NULL) = (urgent_vat_rate IS NULL) AND (urgent_charged_on IS NULL OR urgent_fee IS NOT NULL));
INSERT INTO parameter (parameter_key, parameter_value) VALUES ('delivery.urgent.vatRate', '0.25');

ALTER TABLE sale_charge ADD COLUMN customer_order_id bigint;
ALTER TABLE sale_charge ADD CONSTRAINT uq_sale_charge_customer_order UNIQUE (customer_order_id);
ALTER TABLE sale_charge ADD CONSTRAINT fk_sale_charge_customer_order FOREIGN KEY (customer_order_id) REFERENCES customer_order (id);
ALTER TABLE sale_charge DROP CONSTRAINT ck_sale_charge_source;
ALTER TABLE sale_charge ADD CONSTRAINT ck_sale_charge_source CHECK (CASE WHEN holding_id IS NULL THEN 0 ELSE 1 END + CASE WHEN order_line_id IS NULL THEN 0 ELSE 1 END + CASE WHEN customer_order_id IS NULL THEN 0 ELSE 1 END = 1);

ALTER TABLE invoice_line ADD COLUMN customer_order_id bigint;
ALTER TABLE invoice_line ADD CONSTRAINT uq_invoice_line_customer_order UNIQUE (customer_order_id);
ALTER TABLE invoice_line ADD CONSTRAINT fk_invoice_line_customer_order FOREIGN KEY (customer_order_id) REFERENCES customer_order (id);
ALTER TABLE invoice_line DROP CONSTRAINT ck_invoice_line_source;
ALTER TABLE invoice_line ADD CONSTRAINT ck_invoice_line_source CHECK (CASE WHEN holding_id IS NULL THEN 0 ELSE 1 END + CASE WHEN order_line_id IS NULL THEN 0 ELSE 1 END + CASE WHEN customer_order_id IS NULL THEN 0 ELSE 1 END = 1);
CREATE INDEX ix_customer_order_urgent_payer ON customer_order (urgent_payer_id);

-- CO-06: why the fee of a device is not ordered with it.
ALTER TABLE customer_order_line ADD COLUMN fee_reason varchar(200);
