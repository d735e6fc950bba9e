-- DOMAIN 4.9: what is fixed to a building is installed with the consent of its owner [fastighetsägarens medgivande].
-- Classes of ISO 9999, by the beginning of their codes: hoists fixed to walls, floor or ceiling.
INSERT INTO parameter (parameter_key, parameter_value) VALUES ('installation.consent.isoClasses', '123612');

ALTER TABLE work_action_rule ADD COLUMN consent_parameter varchar(60);
ALTER TABLE work_action_rule ADD CONSTRAINT fk_work_action_rule_consent FOREIGN KEY (consent_parameter) REFERENCES parameter (parameter_key);
UPDATE work_action_rule SET consent_parameter = 'installation.consent.isoClasses' WHERE action_type = 'INSTALLATION';

ALTER TABLE work_order ADD COLUMN consent_needed boolean DEFAULT FALSE NOT NULL;
ALTER TABLE work_order ADD COLUMN consent boolean DEFAULT FALSE NOT NULL;
ALTER TABLE work_order ADD COLUMN consent_by varchar(120);
ALTER TABLE work_order ADD COLUMN consent_on date;
