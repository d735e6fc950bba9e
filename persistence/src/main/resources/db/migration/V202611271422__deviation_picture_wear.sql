-- Pictures of abnormal wear (PU-10).
ALTER TABLE attachment DROP CONSTRAINT ck_attachment_owner;
ALTER TABLE attachment ADD CONSTRAINT ck_attachment_owner CHECK (owner_type IN ('CUSTOMER_ORDER', 'WORK_ORDER', 'DEVIATION_REPORT', 'WEAR_CASE'));
