CREATE SEQUENCE seq_number_change INCREMENT BY 50 START WITH 1000;
CREATE SEQUENCE seq_unit_note INCREMENT BY 50 START WITH 1000;

-- Numbers that units bore before: they find the unit and are given to no other.
CREATE TABLE former_number (
    individual_number varchar(20) NOT NULL,
    reversed_number   varchar(20) NOT NULL,
    individual_id     bigint      NOT NULL,
    CONSTRAINT pk_former_number PRIMARY KEY (individual_number),
    CONSTRAINT fk_former_number_individual FOREIGN KEY (individual_id) REFERENCES device_individual (id)
);
CREATE INDEX ix_former_number_reversed ON former_number (reversed_number);

-- Rows are added and never changed.
CREATE TABLE number_change (
    id                  bigint                   NOT NULL,
    kind                varchar(20)              NOT NULL,
    individual_id       bigint                   NOT NULL,
    other_individual_id bigint,
    old_number          varchar(20)              NOT NULL,
    new_number          varchar(20)              NOT NULL,
    changed_at          timestamp with time zone NOT NULL,
    user_id             bigint                   NOT NULL,
    reason              varchar(200),
    CONSTRAINT pk_number_change PRIMARY KEY (id),
    CONSTRAINT fk_number_change_individual FOREIGN KEY (individual_id) REFERENCES device_individual (id),
    CONSTRAINT fk_number_change_other FOREIGN KEY (other_individual_id) REFERENCES device_individual (id),
    CONSTRAINT fk_number_change_user FOREIGN KEY (user_id) REFERENCES app_user (id),
    CONSTRAINT ck_number_change_kind CHECK (kind IN ('RELABEL', 'SWAP')),
    CONSTRAINT ck_number_change_other CHECK ((kind = 'SWAP') = (other_individual_id IS NOT NULL))
);
CREATE INDEX ix_number_change_individual ON number_change (individual_id);
CREATE INDEX ix_number_change_other ON number_change (other_individual_id);

-- Rows are added and never changed.
CREATE TABLE unit_note (
    id            bigint                   NOT NULL,
    individual_id bigint                   NOT NULL,
    written_at    timestamp with time zone NOT NULL,
    user_id       bigint                   NOT NULL,
    note_text     varchar(1000)            NOT NULL,
    CONSTRAINT pk_unit_note PRIMARY KEY (id),
    CONSTRAINT fk_unit_note_individual FOREIGN KEY (individual_id) REFERENCES device_individual (id),
    CONSTRAINT fk_unit_note_user FOREIGN KEY (user_id) REFERENCES app_user (id)
);
CREATE INDEX ix_unit_note_individual ON unit_note (individual_id);

INSERT INTO role_permission (role_code, permission) VALUES ('PRESCRIBER', 'UNIT_CHANGE');
INSERT INTO role_permission (role_code, permission) VALUES ('ORDERER', 'UNIT_CHANGE');
INSERT INTO role_permission (role_code, permission) VALUES ('CUSTOMER_SERVICE', 'UNIT_CHANGE');
INSERT INTO role_permission (role_code, permission) VALUES ('TECHNICIAN', 'UNIT_CHANGE');
INSERT INTO role_permission (role_code, permission) VALUES ('RETURNS', 'UNIT_CHANGE');
