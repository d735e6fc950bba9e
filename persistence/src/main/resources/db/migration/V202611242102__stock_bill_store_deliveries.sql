-- BS-04: what is sold to a store is billed when it comes there; no holding is behind it.
ALTER TABLE sale_charge ALTER COLUMN holding_id DROP NOT NULL;
ALTER TABLE sale_charge ADD COLUMN order_line_id bigint;
ALTER TABLE sale_charge ADD CONSTRAINT uq_sale_charge_order_line UNIQUE (order_line_id);
ALTER TABLE sale_charge ADD CONSTRAINT fk_sale_charge_order_line FOREIGN KEY (order_line_id) REFERENCES customer_order_line (id);
ALTER TABLE sale_charge ADD CONSTRAINT ck_sale_charge_source CHECK ((holding_id IS NULL) <> (order_line_id IS NULL));

ALTER TABLE invoice_line ALTER COLUMN holding_id DROP NOT NULL;
ALTER TABLE invoice_line ADD COLUMN order_line_id bigint;
ALTER TABLE invoice_line ADD CONSTRAINT uq_invoice_line_order_line UNIQUE (order_line_id);
ALTER TABLE invoice_line ADD CONSTRAINT fk_invoice_line_order_line FOREIGN KEY (order_line_id) REFERENCES customer_order_line (id);
ALTER TABLE invoice_line ADD CONSTRAINT ck_invoice_line_source CHECK ((holding_id IS NULL) <> (order_line_id IS NULL));
