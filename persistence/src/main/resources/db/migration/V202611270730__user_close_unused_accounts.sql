-- AC-04: an account that nobody uses is closed; its owner is told beforehand.
ALTER TABLE app_user ADD COLUMN last_seen_on date DEFAULT CURRENT_DATE NOT NULL;
ALTER TABLE app_user ADD COLUMN warned_on date;
CREATE INDEX ix_app_user_last_seen ON app_user (active, last_seen_on);
INSERT INTO parameter (parameter_key, parameter_value) VALUES ('account.inactivate.months', '12');
INSERT INTO parameter (parameter_key, parameter_value) VALUES ('account.warn.days', '30');

-- What the centre tells everybody can be a message of everybody's own, and is longer than a notice.
ALTER TABLE message ALTER COLUMN arguments SET DATA TYPE varchar(6000);
