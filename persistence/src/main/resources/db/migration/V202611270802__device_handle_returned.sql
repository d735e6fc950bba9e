-- What return reception did with a unit that had come back. Rows are added and never changed.
CREATE SEQUENCE seq_unit_handling INCREMENT BY 50 START WITH 1000;
CREATE TABLE unit_handling (
    id            bigint                   NOT NULL,
    individual_id bigint                   NOT NULL,
    handling      varchar(20)              NOT NULL,
    changed_at    timestamp with time zone NOT NULL,
    user_id       bigint                   NOT NULL,
    reason        varchar(200),
    CONSTRAINT pk_unit_handling PRIMARY KEY (id),
    CONSTRAINT fk_unit_handling_individual FOREIGN KEY (individual_id) REFERENCES device_individual (id),
    CONSTRAINT fk_unit_handling_user FOREIGN KEY (user_id) REFERENCES app_user (id),
    CONSTRAINT ck_unit_handling_handling CHECK (handling IN ('RESTOCK', 'RECONDITION', 'SCRAP'))
);
CREATE INDEX ix_unit_handling_individual ON unit_handling (individual_id);
