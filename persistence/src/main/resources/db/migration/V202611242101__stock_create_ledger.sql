CREATE SEQUENCE seq_stock_balance INCREMENT BY 50 START WITH 1000;
CREATE SEQUENCE seq_stock_movement INCREMENT BY 50 START WITH 1000;
CREATE SEQUENCE seq_stock_withdrawal INCREMENT BY 50 START WITH 1000;
CREATE SEQUENCE seq_withdrawal_number INCREMENT BY 1 START WITH 800001;
CREATE SEQUENCE seq_cart_line INCREMENT BY 50 START WITH 1000;
CREATE SEQUENCE seq_discontinued_opt_in INCREMENT BY 50 START WITH 1000;

-- A numbered unit stands in a store exactly while its status says so.
ALTER TABLE device_individual ADD COLUMN store_id bigint;
ALTER TABLE device_individual ADD CONSTRAINT fk_device_individual_store FOREIGN KEY (store_id) REFERENCES buffer_store (id);
ALTER TABLE device_individual ADD CONSTRAINT ck_device_individual_store CHECK ((status = 'IN_BUFFER_STORE') = (store_id IS NOT NULL));
CREATE INDEX ix_device_individual_store ON device_individual (store_id);

-- What stands on the shelf; always the sum of the movements. Without a safety level the article is no
-- part of the store's assortment and is not refilled.
CREATE TABLE stock_balance (
    id           bigint  NOT NULL,
    store_id     bigint  NOT NULL,
    article_id   bigint  NOT NULL,
    physical     integer NOT NULL,
    reserved     integer NOT NULL,
    safety_level integer,
    bin          varchar(20),
    CONSTRAINT pk_stock_balance PRIMARY KEY (id),
    CONSTRAINT uq_stock_balance UNIQUE (store_id, article_id),
    CONSTRAINT fk_stock_balance_store FOREIGN KEY (store_id) REFERENCES buffer_store (id),
    CONSTRAINT fk_stock_balance_article FOREIGN KEY (article_id) REFERENCES article (id),
    CONSTRAINT ck_stock_balance_physical CHECK (physical >= 0),
    CONSTRAINT ck_stock_balance_reserved CHECK (reserved >= 0 AND reserved <= physical),
    CONSTRAINT ck_stock_balance_safety CHECK (safety_level >= 1)
);

-- Rows are added and never changed.
CREATE TABLE stock_movement (
    id            bigint                   NOT NULL,
    store_id      bigint                   NOT NULL,
    article_id    bigint                   NOT NULL,
    individual_id bigint,
    quantity      integer                  NOT NULL,
    kind          varchar(20)              NOT NULL,
    happened_on   date                     NOT NULL,
    recorded_at   timestamp with time zone NOT NULL,
    recorded_by   bigint                   NOT NULL,
    reference     varchar(40),
    CONSTRAINT pk_stock_movement PRIMARY KEY (id),
    CONSTRAINT fk_stock_movement_balance FOREIGN KEY (store_id, article_id) REFERENCES stock_balance (store_id, article_id),
    CONSTRAINT fk_stock_movement_individual FOREIGN KEY (individual_id) REFERENCES device_individual (id),
    CONSTRAINT fk_stock_movement_user FOREIGN KEY (recorded_by) REFERENCES app_user (id),
    CONSTRAINT ck_stock_movement_quantity CHECK (quantity <> 0),
    CONSTRAINT ck_stock_movement_unit CHECK (individual_id IS NULL OR quantity IN (-1, 1)),
    CONSTRAINT ck_stock_movement_kind CHECK (kind IN ('DELIVERED', 'WITHDRAWN', 'RETURNED', 'COUNTED', 'CORRECTED'))
);
CREATE INDEX ix_stock_movement_balance ON stock_movement (store_id, article_id, id);
CREATE INDEX ix_stock_movement_reference ON stock_movement (reference);

CREATE TABLE stock_withdrawal (
    id                bigint                   NOT NULL,
    withdrawal_number varchar(20)              NOT NULL,
    store_id          bigint                   NOT NULL,
    recipient_id      bigint                   NOT NULL,
    customer_id       bigint                   NOT NULL,
    user_id           bigint                   NOT NULL,
    happened_on       date                     NOT NULL,
    registered_at     timestamp with time zone NOT NULL,
    CONSTRAINT pk_stock_withdrawal PRIMARY KEY (id),
    CONSTRAINT uq_stock_withdrawal_number UNIQUE (withdrawal_number),
    CONSTRAINT fk_stock_withdrawal_store FOREIGN KEY (store_id) REFERENCES buffer_store (id),
    CONSTRAINT fk_stock_withdrawal_recipient FOREIGN KEY (recipient_id) REFERENCES recipient (id),
    CONSTRAINT fk_stock_withdrawal_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
    CONSTRAINT fk_stock_withdrawal_user FOREIGN KEY (user_id) REFERENCES app_user (id)
);

CREATE TABLE cart_line (
    id            bigint                   NOT NULL,
    version       bigint                   NOT NULL,
    store_id      bigint                   NOT NULL,
    article_id    bigint                   NOT NULL,
    individual_id bigint,
    quantity      integer                  NOT NULL,
    status        varchar(20)              NOT NULL,
    owner_id      bigint                   NOT NULL,
    reserved_at   timestamp with time zone NOT NULL,
    expires_on    date                     NOT NULL,
    warned_at     timestamp with time zone,
    closed_at     timestamp with time zone,
    note          varchar(200),
    CONSTRAINT pk_cart_line PRIMARY KEY (id),
    CONSTRAINT fk_cart_line_balance FOREIGN KEY (store_id, article_id) REFERENCES stock_balance (store_id, article_id),
    CONSTRAINT fk_cart_line_individual FOREIGN KEY (individual_id) REFERENCES device_individual (id),
    CONSTRAINT fk_cart_line_owner FOREIGN KEY (owner_id) REFERENCES app_user (id),
    CONSTRAINT ck_cart_line_quantity CHECK (quantity >= 1 AND (individual_id IS NULL OR quantity = 1)),
    CONSTRAINT ck_cart_line_status CHECK (status IN ('RESERVED', 'PRESCRIBED', 'RELEASED', 'EXPIRED')),
    CONSTRAINT ck_cart_line_closed CHECK ((status = 'RESERVED') = (closed_at IS NULL))
);
CREATE INDEX ix_cart_line_balance ON cart_line (store_id, article_id, status);
CREATE INDEX ix_cart_line_owner ON cart_line (owner_id, status);
CREATE INDEX ix_cart_line_individual ON cart_line (individual_id);

-- Discontinued articles that a user still wants to take out of the store of a customer (V-AR-03).
CREATE TABLE discontinued_opt_in (
    id          bigint                   NOT NULL,
    user_id     bigint                   NOT NULL,
    customer_id bigint                   NOT NULL,
    article_id  bigint                   NOT NULL,
    added_at    timestamp with time zone NOT NULL,
    CONSTRAINT pk_discontinued_opt_in PRIMARY KEY (id),
    CONSTRAINT uq_discontinued_opt_in UNIQUE (user_id, customer_id, article_id),
    CONSTRAINT fk_discontinued_opt_in_user FOREIGN KEY (user_id) REFERENCES app_user (id),
    CONSTRAINT fk_discontinued_opt_in_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
    CONSTRAINT fk_discontinued_opt_in_article FOREIGN KEY (article_id) REFERENCES article (id)
);

INSERT INTO parameter (parameter_key, parameter_value) VALUES ('withdrawal.register.hours', '24');
INSERT INTO parameter (parameter_key, parameter_value) VALUES ('cart.expiry.days', '30');

INSERT INTO role_permission (role_code, permission) VALUES ('PRESCRIBER', 'STOCK_VIEW');
INSERT INTO role_permission (role_code, permission) VALUES ('ORDERER', 'STOCK_VIEW');
INSERT INTO role_permission (role_code, permission) VALUES ('STORE_CONTACT', 'STOCK_VIEW');
INSERT INTO role_permission (role_code, permission) VALUES ('CUSTOMER_SERVICE', 'STOCK_VIEW');
INSERT INTO role_permission (role_code, permission) VALUES ('ORDER_HANDLER', 'STOCK_VIEW');
INSERT INTO role_permission (role_code, permission) VALUES ('WAREHOUSE', 'STOCK_VIEW');
INSERT INTO role_permission (role_code, permission) VALUES ('PURCHASER', 'STOCK_VIEW');
INSERT INTO role_permission (role_code, permission) VALUES ('PRESCRIBER', 'STOCK_WITHDRAW');
INSERT INTO role_permission (role_code, permission) VALUES ('ORDERER', 'STOCK_WITHDRAW');
