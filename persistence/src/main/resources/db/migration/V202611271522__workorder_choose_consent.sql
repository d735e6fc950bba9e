-- V-WO-25: what bears no class of its own is fixed to a building or not, as the orderer says; until he does nobody knows if the owner of the
-- building has to consent.
ALTER TABLE work_order ADD COLUMN fixed_to_building boolean;
ALTER TABLE work_order ALTER COLUMN consent_needed DROP NOT NULL;
ALTER TABLE work_order ADD CONSTRAINT ck_work_order_consent CHECK (work_order_number IS NULL OR consent_needed IS NOT NULL);

-- V-WO-26: the attached file that is the consent. A file that is taken away is none any more.
ALTER TABLE work_order ADD COLUMN consent_file_id bigint;
ALTER TABLE work_order ADD CONSTRAINT fk_work_order_consent_file FOREIGN KEY (consent_file_id) REFERENCES attachment (id) ON DELETE SET NULL;
CREATE INDEX ix_work_order_consent_file ON work_order (consent_file_id);
