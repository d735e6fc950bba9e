-- DV-05: what a claim gave back is taken back when its report is answered otherwise. The same report may give back anew: each time is a
-- round, in which there is one credit and at most one that takes it back.
ALTER TABLE sale_charge ADD COLUMN cause_round integer DEFAULT 1 NOT NULL;
ALTER TABLE sale_charge DROP CONSTRAINT uq_sale_charge_cause;
ALTER TABLE sale_charge ADD CONSTRAINT uq_sale_charge_cause UNIQUE (cause, cause_number, credit, cause_round);
ALTER TABLE sale_charge DROP CONSTRAINT ck_sale_charge_credit;
ALTER TABLE sale_charge ADD CONSTRAINT ck_sale_charge_credit CHECK (
    (credits_id IS NOT NULL OR NOT credit) AND (credits_id IS NULL OR credit OR COALESCE(cause, '') = 'CLAIM')
    AND (cause IS NULL) = (cause_number IS NULL));
ALTER TABLE sale_charge DROP CONSTRAINT ck_sale_charge_credited_before;
ALTER TABLE sale_charge ADD CONSTRAINT ck_sale_charge_credited_before CHECK (
    credited_before >= 0 AND (credits_id IS NOT NULL OR credited_before = 0));

ALTER TABLE invoice_line ADD COLUMN cause_round integer;
UPDATE invoice_line SET cause_round = 1 WHERE cause IS NOT NULL;
ALTER TABLE invoice_line DROP CONSTRAINT uq_invoice_line_cause;
ALTER TABLE invoice_line ADD CONSTRAINT uq_invoice_line_cause UNIQUE (cause, cause_number, kind, cause_round);
ALTER TABLE invoice_line ADD CONSTRAINT ck_invoice_line_cause_round CHECK ((cause IS NULL) = (cause_round IS NULL));
ALTER TABLE invoice_line DROP CONSTRAINT ck_invoice_line_kind;
ALTER TABLE invoice_line ADD CONSTRAINT ck_invoice_line_kind CHECK (kind IN (
    'RENT', 'RENT_CREDIT', 'SALE', 'SALE_CREDIT', 'CREDIT_TAKEN_BACK', 'COMPENSATION', 'COMPENSATION_CREDIT'));
