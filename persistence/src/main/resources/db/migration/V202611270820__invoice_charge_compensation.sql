-- What a case makes billable: the residual value of a lost device, abnormal wear, and what a claim gives back.
-- The case is named by its kind and number; it is charged once and given back at most once.
ALTER TABLE sale_charge ADD COLUMN cause varchar(20);
ALTER TABLE sale_charge ADD COLUMN cause_number varchar(20);
ALTER TABLE sale_charge ADD COLUMN cause_holding_id bigint;
ALTER TABLE sale_charge ADD COLUMN cause_order_line_id bigint;
ALTER TABLE sale_charge ADD COLUMN credit boolean DEFAULT false NOT NULL;
-- The charge that is given back, and who had paid it; empty when both wait for the same invoice.
ALTER TABLE sale_charge ADD COLUMN credits_id bigint;
ALTER TABLE sale_charge ADD COLUMN payer_id bigint;
ALTER TABLE sale_charge ADD CONSTRAINT uq_sale_charge_cause UNIQUE (cause, cause_number, credit);
ALTER TABLE sale_charge ADD CONSTRAINT fk_sale_charge_cause_holding FOREIGN KEY (cause_holding_id) REFERENCES device_holding (id);
ALTER TABLE sale_charge ADD CONSTRAINT fk_sale_charge_cause_order_line FOREIGN KEY (cause_order_line_id) REFERENCES customer_order_line (id);
ALTER TABLE sale_charge ADD CONSTRAINT fk_sale_charge_credits FOREIGN KEY (credits_id) REFERENCES sale_charge (id);
ALTER TABLE sale_charge ADD CONSTRAINT fk_sale_charge_payer FOREIGN KEY (payer_id) REFERENCES payer (id);
ALTER TABLE sale_charge ADD CONSTRAINT ck_sale_charge_cause CHECK (cause IN ('LOSS', 'CLAIM', 'WEAR'));
ALTER TABLE sale_charge ADD CONSTRAINT ck_sale_charge_credit CHECK (credit = (credits_id IS NOT NULL) AND (cause IS NULL) = (cause_number IS NULL));
ALTER TABLE sale_charge DROP CONSTRAINT ck_sale_charge_source;
ALTER TABLE sale_charge ADD CONSTRAINT ck_sale_charge_source CHECK (CASE WHEN holding_id IS NULL THEN 0 ELSE 1 END + CASE WHEN order_line_id IS NULL THEN 0 ELSE 1 END + CASE WHEN customer_order_id IS NULL THEN 0 ELSE 1 END + CASE WHEN work_line_id IS NULL THEN 0 ELSE 1 END + CASE WHEN cause IS NULL THEN 0 ELSE 1 END = 1);
CREATE INDEX ix_sale_charge_cause_holding ON sale_charge (cause_holding_id);
CREATE INDEX ix_sale_charge_cause_order_line ON sale_charge (cause_order_line_id);
CREATE INDEX ix_sale_charge_credits ON sale_charge (credits_id);
CREATE INDEX ix_sale_charge_payer ON sale_charge (payer_id);

ALTER TABLE invoice_line ADD COLUMN cause varchar(20);
ALTER TABLE invoice_line ADD COLUMN cause_number varchar(20);
ALTER TABLE invoice_line ADD COLUMN cause_holding_id bigint;
ALTER TABLE invoice_line ADD COLUMN cause_order_line_id bigint;
ALTER TABLE invoice_line ADD CONSTRAINT uq_invoice_line_cause UNIQUE (cause, cause_number, kind);
ALTER TABLE invoice_line ADD CONSTRAINT fk_invoice_line_cause_holding FOREIGN KEY (cause_holding_id) REFERENCES device_holding (id);
ALTER TABLE invoice_line ADD CONSTRAINT fk_invoice_line_cause_order_line FOREIGN KEY (cause_order_line_id) REFERENCES customer_order_line (id);
ALTER TABLE invoice_line DROP CONSTRAINT ck_invoice_line_kind;
ALTER TABLE invoice_line ADD CONSTRAINT ck_invoice_line_kind CHECK (kind IN ('RENT', 'RENT_CREDIT', 'SALE', 'SALE_CREDIT', 'COMPENSATION', 'COMPENSATION_CREDIT'));
ALTER TABLE invoice_line DROP CONSTRAINT ck_invoice_line_source;
ALTER TABLE invoice_line ADD CONSTRAINT ck_invoice_line_source CHECK (CASE WHEN holding_id IS NULL THEN 0 ELSE 1 END + CASE WHEN order_line_id IS NULL THEN 0 ELSE 1 END + CASE WHEN customer_order_id IS NULL THEN 0 ELSE 1 END + CASE WHEN work_line_id IS NULL THEN 0 ELSE 1 END + CASE WHEN cause IS NULL THEN 0 ELSE 1 END = 1);
CREATE INDEX ix_invoice_line_cause_holding ON invoice_line (cause_holding_id);
CREATE INDEX ix_invoice_line_cause_order_line ON invoice_line (cause_order_line_id);

-- What a lost device was still worth, when somebody was negligent.
ALTER TABLE lost_report ADD COLUMN residual_value numeric(12,2);
ALTER TABLE lost_report ADD COLUMN residual_payer varchar(120);
ALTER TABLE lost_report ADD COLUMN residual_on date;
ALTER TABLE lost_report ADD CONSTRAINT ck_lost_report_residual CHECK (residual_value IS NULL OR residual_value > 0 AND negligent AND residual_on IS NOT NULL);

-- DV-05: what was bought is given back when it was at fault.
ALTER TABLE deviation_report ADD COLUMN purchase_credited_on date;
