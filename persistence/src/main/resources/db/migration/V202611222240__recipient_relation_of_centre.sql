-- The centre's staff act for no customer: the reason they state to open a person is theirs alone (AC-09, AC-13).
ALTER TABLE care_relation ALTER COLUMN customer_id DROP NOT NULL;
ALTER TABLE care_relation ADD CONSTRAINT ck_care_relation_who CHECK (customer_id IS NOT NULL OR user_id IS NOT NULL);
