-- Two letters to one holder on one day stay two when they are printed again.
ALTER TABLE lost_report ADD COLUMN letter_number varchar(20);
UPDATE lost_report SET letter_number = (SELECT MIN(o.lost_number) FROM lost_report o WHERE o.recipient_id = lost_report.recipient_id
    AND o.reason = lost_report.reason AND o.letter_on = lost_report.letter_on) WHERE letter_on IS NOT NULL;
