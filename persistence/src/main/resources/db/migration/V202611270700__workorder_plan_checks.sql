-- DOMAIN 6.1: how often a unit is inspected and maintained, and how long its supplier answers for it.
ALTER TABLE article ADD COLUMN inspection_months integer;
ALTER TABLE article ADD COLUMN maintenance_months integer;
ALTER TABLE article ADD COLUMN warranty_days integer;
ALTER TABLE article ADD CONSTRAINT ck_article_checked CHECK (inspection_months IS NULL AND maintenance_months IS NULL
    OR individual_tracked AND article_type = 'MAIN_DEVICE');
ALTER TABLE article ADD CONSTRAINT ck_article_intervals CHECK (COALESCE(inspection_months, 1) > 0
    AND COALESCE(maintenance_months, 1) > 0 AND COALESCE(warranty_days, 1) > 0);

-- How long before its day a check becomes a work order, and how many do so in a night.
INSERT INTO parameter (parameter_key, parameter_value) VALUES ('check.ahead.days', '30');
INSERT INTO parameter (parameter_key, parameter_value) VALUES ('check.nightly.most', '50');

CREATE INDEX ix_stock_movement_individual ON stock_movement (individual_id);
