-- PU-12: what is said to have gone back is searched for until a day, and scrapped when it is not found.
ALTER TABLE deviation_report ADD COLUMN search_until date;
ALTER TABLE deviation_report DROP CONSTRAINT ck_deviation_report_status;
ALTER TABLE deviation_report ADD CONSTRAINT ck_deviation_report_status CHECK (status IN (
    'REGISTERED', 'RECEIVED', 'INVESTIGATING', 'SEARCHING', 'AWAITING_ITEM', 'SUPPLIER_CLAIM', 'ANSWERED', 'CLOSED', 'REDIRECTED'));
ALTER TABLE deviation_report DROP CONSTRAINT ck_deviation_report_answer;
ALTER TABLE deviation_report ADD CONSTRAINT ck_deviation_report_answer CHECK (answer_cause IN (
    'PRODUCT_FAULT', 'TRANSPORT', 'HANDLING', 'USE', 'WEAR', 'NO_FAULT', 'OTHER', 'FOUND', 'SHRINKAGE'));
ALTER TABLE device_holding DROP CONSTRAINT ck_device_holding_end_kind;
ALTER TABLE device_holding ADD CONSTRAINT ck_device_holding_end_kind CHECK (end_kind IN (
    'PICKED_UP', 'RETURNED_TO_STORE', 'SCRAPPED', 'RETURNED_NOT_DEREGISTERED', 'LOST', 'ORDER_CANCELLED', 'CLAIMED', 'DISMANTLED',
    'SHRINKAGE'));
