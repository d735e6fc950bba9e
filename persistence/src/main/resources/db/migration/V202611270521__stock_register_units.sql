CREATE SEQUENCE seq_unit_registration INCREMENT BY 50 START WITH 1000;

-- A new unit waits here until the centre takes it over; only then there is a unit.
CREATE TABLE unit_registration (
    id                bigint                   NOT NULL,
    version           bigint                   NOT NULL,
    individual_number varchar(20)              NOT NULL,
    waiting_number    varchar(20),
    article_id        bigint                   NOT NULL,
    serial_number     varchar(40),
    store_id          bigint                   NOT NULL,
    status            varchar(20)              NOT NULL,
    registered_at     timestamp with time zone NOT NULL,
    registered_by     bigint                   NOT NULL,
    decided_at        timestamp with time zone,
    decided_by        bigint,
    reason            varchar(200),
    CONSTRAINT pk_unit_registration PRIMARY KEY (id),
    CONSTRAINT uq_unit_registration_waiting UNIQUE (waiting_number),
    CONSTRAINT fk_unit_registration_article FOREIGN KEY (article_id) REFERENCES article (id),
    CONSTRAINT fk_unit_registration_store FOREIGN KEY (store_id) REFERENCES buffer_store (id),
    CONSTRAINT fk_unit_registration_by FOREIGN KEY (registered_by) REFERENCES app_user (id),
    CONSTRAINT fk_unit_registration_decided FOREIGN KEY (decided_by) REFERENCES app_user (id),
    CONSTRAINT ck_unit_registration_status CHECK (status IN ('WAITING', 'CONFIRMED', 'REFUSED')),
    CONSTRAINT ck_unit_registration_waiting CHECK ((status = 'WAITING') = (waiting_number IS NOT NULL)),
    CONSTRAINT ck_unit_registration_decided CHECK ((status = 'WAITING') = (decided_at IS NULL))
);
CREATE INDEX ix_unit_registration_store ON unit_registration (store_id);
CREATE INDEX ix_unit_registration_status ON unit_registration (status);

ALTER TABLE stock_movement DROP CONSTRAINT ck_stock_movement_kind;
ALTER TABLE stock_movement ADD CONSTRAINT ck_stock_movement_kind
    CHECK (kind IN ('DELIVERED', 'WITHDRAWN', 'RETURNED', 'REGISTERED', 'COUNTED', 'CORRECTED'));

INSERT INTO role_permission (role_code, permission) VALUES ('PRESCRIBER', 'UNIT_REGISTER');
INSERT INTO role_permission (role_code, permission) VALUES ('ORDERER', 'UNIT_REGISTER');
INSERT INTO role_permission (role_code, permission) VALUES ('STORE_CONTACT', 'UNIT_REGISTER');
INSERT INTO role_permission (role_code, permission) VALUES ('CUSTOMER_SERVICE', 'UNIT_CONFIRM');
INSERT INTO role_permission (role_code, permission) VALUES ('WAREHOUSE', 'UNIT_CONFIRM');
INSERT INTO role_permission (role_code, permission) VALUES ('RETURNS', 'UNIT_CONFIRM');
