CREATE SEQUENCE seq_pickup_order INCREMENT BY 50 START WITH 1000;
CREATE SEQUENCE seq_pickup_line INCREMENT BY 50 START WITH 1000;
CREATE SEQUENCE seq_pickup_change INCREMENT BY 50 START WITH 1000;
CREATE SEQUENCE seq_pickup_number INCREMENT BY 1 START WITH 900001;

-- The address is kept as it was when the order was written; the driver goes there.
CREATE TABLE pickup_order (
    id              bigint                   NOT NULL,
    version         bigint                   NOT NULL,
    pickup_number   varchar(20)              NOT NULL,
    status          varchar(20)              NOT NULL,
    recipient_id    bigint                   NOT NULL,
    customer_id     bigint                   NOT NULL,
    orderer_id      bigint                   NOT NULL,
    pickup_reason   varchar(30)              NOT NULL,
    pickup_from     varchar(20)              NOT NULL,
    address_name    varchar(120),
    street          varchar(120),
    postcode        varchar(10),
    city            varchar(60),
    contact_person  varchar(80),
    contact_phone   varchar(30),
    door_code       varchar(20),
    driver_note     varchar(400),
    wished_on       date,
    planned_on      date,
    registered_at   timestamp with time zone NOT NULL,
    CONSTRAINT pk_pickup_order PRIMARY KEY (id),
    CONSTRAINT uq_pickup_order_number UNIQUE (pickup_number),
    CONSTRAINT fk_pickup_order_recipient FOREIGN KEY (recipient_id) REFERENCES recipient (id),
    CONSTRAINT fk_pickup_order_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
    CONSTRAINT fk_pickup_order_orderer FOREIGN KEY (orderer_id) REFERENCES app_user (id),
    CONSTRAINT ck_pickup_order_status CHECK (status IN ('REGISTERED', 'PLANNED', 'COLLECTED', 'RECEIVED', 'CANCELLED')),
    CONSTRAINT ck_pickup_order_reason CHECK (pickup_reason IN (
        'NO_NEED', 'DECEASED', 'MOVED', 'EXCHANGED', 'BROKEN', 'WRONG_DELIVERY', 'RETURNED_NOT_DEREGISTERED')),
    CONSTRAINT ck_pickup_order_from CHECK (pickup_from IN ('CUSTOMER', 'HOME', 'POINT', 'OTHER'))
);
CREATE INDEX ix_pickup_order_customer ON pickup_order (customer_id, registered_at);
CREATE INDEX ix_pickup_order_recipient ON pickup_order (recipient_id);
CREATE INDEX ix_pickup_order_status ON pickup_order (status, registered_at);

CREATE TABLE pickup_line (
    id              bigint      NOT NULL,
    pickup_order_id bigint      NOT NULL,
    line_number     integer     NOT NULL,
    holding_id      bigint      NOT NULL,
    status          varchar(20) NOT NULL,
    handling        varchar(20),
    closed_on       date,
    reason          varchar(400),
    CONSTRAINT pk_pickup_line PRIMARY KEY (id),
    CONSTRAINT uq_pickup_line UNIQUE (pickup_order_id, line_number),
    CONSTRAINT fk_pickup_line_order FOREIGN KEY (pickup_order_id) REFERENCES pickup_order (id),
    CONSTRAINT fk_pickup_line_holding FOREIGN KEY (holding_id) REFERENCES device_holding (id),
    CONSTRAINT ck_pickup_line_status CHECK (status IN ('REGISTERED', 'PLANNED', 'COLLECTED', 'RECEIVED', 'MISSING', 'CANCELLED')),
    CONSTRAINT ck_pickup_line_handling CHECK (handling IN ('RESTOCK', 'RECONDITION', 'SCRAP'))
);
CREATE INDEX ix_pickup_line_holding ON pickup_line (holding_id);

CREATE TABLE pickup_change (
    id              bigint                   NOT NULL,
    pickup_order_id bigint                   NOT NULL,
    line_number     integer,
    changed_at      timestamp with time zone NOT NULL,
    user_id         bigint                   NOT NULL,
    change_action   varchar(30)              NOT NULL,
    reason          varchar(400),
    CONSTRAINT pk_pickup_change PRIMARY KEY (id),
    CONSTRAINT fk_pickup_change_order FOREIGN KEY (pickup_order_id) REFERENCES pickup_order (id),
    CONSTRAINT fk_pickup_change_user FOREIGN KEY (user_id) REFERENCES app_user (id)
);
CREATE INDEX ix_pickup_change_order ON pickup_change (pickup_order_id);

-- PU-14: the pickup order that a holding waits for; empty again when it is cancelled or missing.
ALTER TABLE device_holding ADD COLUMN pickup_number varchar(20);

-- PU-07 and PU-05, counted from the registration; the immediate variant is found afterwards unless a region hides it.
INSERT INTO parameter (parameter_key, parameter_value) VALUES ('pickup.collect.maxWorkingDays', '7');
INSERT INTO parameter (parameter_key, parameter_value) VALUES ('pickup.immediate.hidden', 'false');
-- PU-06: PICKUP_ORDERED counts working days from the pickup order, ARRIVAL takes days off before the arrival.
INSERT INTO parameter (parameter_key, parameter_value) VALUES ('rental.stop.rule', 'PICKUP_ORDERED');
INSERT INTO parameter (parameter_key, parameter_value) VALUES ('rental.stop.daysBeforeArrival', '5');

INSERT INTO role_permission (role_code, permission) VALUES ('PRESCRIBER', 'PICKUP_REGISTER');
INSERT INTO role_permission (role_code, permission) VALUES ('ORDERER', 'PICKUP_REGISTER');
INSERT INTO role_permission (role_code, permission) VALUES ('CUSTOMER_SERVICE', 'PICKUP_REGISTER');
INSERT INTO role_permission (role_code, permission) VALUES ('PRESCRIBER', 'PICKUP_VIEW');
INSERT INTO role_permission (role_code, permission) VALUES ('ORDERER', 'PICKUP_VIEW');
INSERT INTO role_permission (role_code, permission) VALUES ('CUSTOMER_SERVICE', 'PICKUP_VIEW');
INSERT INTO role_permission (role_code, permission) VALUES ('RETURNS', 'PICKUP_VIEW');
INSERT INTO role_permission (role_code, permission) VALUES ('DRIVER', 'PICKUP_VIEW');
INSERT INTO role_permission (role_code, permission) VALUES ('CUSTOMER_SERVICE', 'PICKUP_HANDLE');
INSERT INTO role_permission (role_code, permission) VALUES ('RETURNS', 'PICKUP_HANDLE');
INSERT INTO role_permission (role_code, permission) VALUES ('CUSTOMER_SERVICE', 'PICKUP_COLLECT');
INSERT INTO role_permission (role_code, permission) VALUES ('RETURNS', 'PICKUP_COLLECT');
INSERT INTO role_permission (role_code, permission) VALUES ('DRIVER', 'PICKUP_COLLECT');
