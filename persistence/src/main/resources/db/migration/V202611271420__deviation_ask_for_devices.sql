-- DOMAIN 4.14: who does not give a device back, an estate too, is asked for it by letter, charged, and then it is lost.
ALTER TABLE lost_report ADD COLUMN reason varchar(20) DEFAULT 'LOST' NOT NULL;
ALTER TABLE lost_report ADD COLUMN letter_due date;
ALTER TABLE lost_report ADD COLUMN letter_on date;
ALTER TABLE lost_report ADD COLUMN letter_by bigint;
ALTER TABLE lost_report ADD COLUMN return_by date;
ALTER TABLE lost_report ADD COLUMN loss_by date;
ALTER TABLE lost_report ADD COLUMN drop_reason varchar(400);
ALTER TABLE lost_report ALTER COLUMN lost_on DROP NOT NULL;
ALTER TABLE lost_report ALTER COLUMN recoverable_until DROP NOT NULL;
ALTER TABLE lost_report ADD CONSTRAINT fk_lost_report_letter_by FOREIGN KEY (letter_by) REFERENCES app_user (id);
ALTER TABLE lost_report ADD CONSTRAINT ck_lost_report_reason CHECK (reason IN ('LOST', 'REFUSES', 'ESTATE'));
ALTER TABLE lost_report DROP CONSTRAINT ck_lost_report_status;
ALTER TABLE lost_report ADD CONSTRAINT ck_lost_report_status CHECK (status IN ('TO_RETURN', 'LETTER_SENT', 'CHARGED', 'REPORTED', 'JUDGED', 'RETURNED', 'DROPPED', 'WITH_HOLDER', 'AT_CENTRE', 'WRITTEN_OFF'));
ALTER TABLE lost_report ADD CONSTRAINT ck_lost_report_lost CHECK (status IN ('TO_RETURN', 'LETTER_SENT', 'CHARGED', 'RETURNED', 'DROPPED') OR lost_on IS NOT NULL AND recoverable_until IS NOT NULL);

-- Nothing may be left of the value of what was lost by negligence.
ALTER TABLE lost_report DROP CONSTRAINT ck_lost_report_residual;
ALTER TABLE lost_report ADD CONSTRAINT ck_lost_report_residual CHECK (residual_value IS NULL OR residual_value >= 0 AND negligent AND residual_on IS NOT NULL);

INSERT INTO parameter (parameter_key, parameter_value) VALUES ('refusal.invoice.months', '1');
INSERT INTO parameter (parameter_key, parameter_value) VALUES ('refusal.loss.months', '3');
INSERT INTO parameter (parameter_key, parameter_value) VALUES ('estate.letter.months', '1');
