-- How far a run has come; written together with the lines, so that a run that is taken up again goes on
-- exactly where the last kept lines end.
ALTER TABLE invoice_run ADD COLUMN last_holding_id bigint DEFAULT 0 NOT NULL;
ALTER TABLE invoice_run ADD COLUMN holdings_read bigint DEFAULT 0 NOT NULL;
ALTER TABLE invoice_run ADD COLUMN holdings_total bigint DEFAULT 0 NOT NULL;

-- True while the run is going on, else empty: one run at a time, whatever its month, because each run
-- also looks for corrections of earlier months and for sales.
ALTER TABLE invoice_run ADD COLUMN running boolean;
ALTER TABLE invoice_run ADD CONSTRAINT uq_invoice_run_running UNIQUE (running);
ALTER TABLE invoice_run ADD CONSTRAINT ck_invoice_run_running CHECK ((status = 'RUNNING') = (running IS NOT NULL));

-- A holding that has been corrected many times is proven by many events.
ALTER TABLE invoice_line ALTER COLUMN evidence SET DATA TYPE varchar(4000);

-- Whether the month's invoicing starts by itself on the first of the next month.
INSERT INTO parameter (parameter_key, parameter_value) VALUES ('invoice.run.automatic', 'false');

-- The run that has invoiced a sale; empty while it waits.
ALTER TABLE sale_charge ADD COLUMN invoice_run_id bigint;
ALTER TABLE sale_charge ADD CONSTRAINT fk_sale_charge_invoice_run FOREIGN KEY (invoice_run_id) REFERENCES invoice_run (id);
CREATE INDEX ix_sale_charge_invoice_run ON sale_charge (invoice_run_id, id);

-- RENT_CREDIT is longer than ten characters.
ALTER TABLE invoice_line ALTER COLUMN kind SET DATA TYPE varchar(20);
