-- A change of base code may be noted for a day to come; until then it can be taken back (PY-07).
ALTER TABLE base_code_change ADD COLUMN status varchar(12) DEFAULT 'IN_FORCE' NOT NULL;
ALTER TABLE base_code_change ADD CONSTRAINT ck_base_code_change_status CHECK (status IN ('COMING', 'IN_FORCE', 'TAKEN_BACK'));
ALTER TABLE base_code_change ADD COLUMN taken_back_at timestamp with time zone;
ALTER TABLE base_code_change ADD COLUMN taken_back_by bigint;
ALTER TABLE base_code_change ADD CONSTRAINT fk_base_code_change_taken_back_by FOREIGN KEY (taken_back_by) REFERENCES app_user (id);
CREATE INDEX ix_base_code_change_taken_back_by ON base_code_change (taken_back_by);
CREATE INDEX ix_base_code_change_status ON base_code_change (status, valid_from);

-- What was ticked to follow a change.
CREATE TABLE base_code_change_holding (
    base_code_change_id bigint NOT NULL,
    holding_id          bigint NOT NULL,
    CONSTRAINT pk_base_code_change_holding PRIMARY KEY (base_code_change_id, holding_id),
    CONSTRAINT fk_base_code_change_holding_change FOREIGN KEY (base_code_change_id) REFERENCES base_code_change (id),
    CONSTRAINT fk_base_code_change_holding_holding FOREIGN KEY (holding_id) REFERENCES device_holding (id)
);
CREATE INDEX ix_base_code_change_holding_holding ON base_code_change_holding (holding_id);
