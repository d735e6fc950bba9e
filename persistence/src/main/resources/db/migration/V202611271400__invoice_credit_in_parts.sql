-- A sale that is given back in parts gives back all its VAT to the öre: each part knows how many pieces went before it.
ALTER TABLE sale_charge ADD COLUMN credited_before integer DEFAULT 0 NOT NULL;
UPDATE sale_charge SET credited_before = (SELECT COALESCE(-SUM(o.quantity), 0) FROM sale_charge o WHERE o.credits_id = sale_charge.credits_id AND o.id < sale_charge.id) WHERE credits_id IS NOT NULL;
ALTER TABLE sale_charge ADD CONSTRAINT ck_sale_charge_credited_before CHECK (credited_before >= 0 AND (credit OR credited_before = 0));
