-- A count of a store finds a device whose loss has been reported.
ALTER TABLE lost_report DROP CONSTRAINT ck_lost_report_status;
ALTER TABLE lost_report ADD CONSTRAINT ck_lost_report_status CHECK (status IN (
    'TO_RETURN', 'LETTER_SENT', 'CHARGED', 'REPORTED', 'JUDGED', 'RETURNED', 'DROPPED', 'WITH_HOLDER', 'AT_CENTRE', 'IN_STORE',
    'WRITTEN_OFF'));
