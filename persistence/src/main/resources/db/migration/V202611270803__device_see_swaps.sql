-- Somebody of the centre is to see that units were swapped; nobody has seen those that were before.
ALTER TABLE number_change ADD COLUMN seen_at timestamp with time zone;
ALTER TABLE number_change ADD COLUMN seen_by bigint;
ALTER TABLE number_change ADD CONSTRAINT fk_number_change_seen_by FOREIGN KEY (seen_by) REFERENCES app_user (id);
ALTER TABLE number_change ADD CONSTRAINT ck_number_change_seen CHECK ((seen_at IS NULL) = (seen_by IS NULL));
