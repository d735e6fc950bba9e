-- an order goes to a recipient or to a store
ALTER TABLE customer_order ALTER COLUMN recipient_id DROP NOT NULL;
ALTER TABLE customer_order ADD COLUMN store_id bigint;
ALTER TABLE customer_order ADD COLUMN order_kind varchar(20) DEFAULT 'MANUAL' NOT NULL;
ALTER TABLE customer_order ADD CONSTRAINT fk_customer_order_store FOREIGN KEY (store_id) REFERENCES buffer_store (id);
CREATE INDEX ix_customer_order_store ON customer_order (store_id);
ALTER TABLE customer_order ADD CONSTRAINT ck_customer_order_goal CHECK ((recipient_id IS NULL) <> (store_id IS NULL));
ALTER TABLE customer_order ADD CONSTRAINT ck_customer_order_kind CHECK (order_kind IN ('MANUAL', 'AUTOMATIC'));

-- places that the centre delivers to and goods are fetched from
CREATE TABLE delivery_point (
    id       bigint       NOT NULL,
    name     varchar(80)  NOT NULL,
    street   varchar(80)  NOT NULL,
    postcode varchar(10)  NOT NULL,
    city     varchar(50)  NOT NULL,
    CONSTRAINT pk_delivery_point PRIMARY KEY (id)
);
CREATE TABLE customer_delivery_point (
    customer_id       bigint NOT NULL,
    delivery_point_id bigint NOT NULL,
    CONSTRAINT pk_customer_delivery_point PRIMARY KEY (customer_id, delivery_point_id),
    CONSTRAINT fk_customer_delivery_point_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
    CONSTRAINT fk_customer_delivery_point_point FOREIGN KEY (delivery_point_id) REFERENCES delivery_point (id)
);
CREATE INDEX ix_customer_delivery_point_point ON customer_delivery_point (delivery_point_id);

ALTER TABLE customer_order ADD COLUMN urgent boolean DEFAULT FALSE NOT NULL;
ALTER TABLE customer_order ADD COLUMN delivery_to varchar(20) DEFAULT 'CUSTOMER' NOT NULL;
ALTER TABLE customer_order ADD COLUMN delivery_point_id bigint;
ALTER TABLE customer_order ADD COLUMN other_name varchar(80);
ALTER TABLE customer_order ADD COLUMN other_street varchar(80);
ALTER TABLE customer_order ADD COLUMN other_postcode varchar(10);
ALTER TABLE customer_order ADD COLUMN other_city varchar(50);
ALTER TABLE customer_order ADD CONSTRAINT ck_customer_order_delivery_to CHECK (
    delivery_to IN ('CUSTOMER', 'HOME', 'POINT', 'OTHER', 'TECHNICAL_SERVICE'));
ALTER TABLE customer_order ADD CONSTRAINT fk_customer_order_delivery_point FOREIGN KEY (delivery_point_id) REFERENCES delivery_point (id);

-- parts stand under a line of the same order, or go to a device already delivered
ALTER TABLE customer_order_line ADD COLUMN parent_line integer;
ALTER TABLE customer_order_line ADD COLUMN complements_holding_id bigint;
ALTER TABLE customer_order_line ADD CONSTRAINT ck_customer_order_line_part CHECK (parent_line IS NULL OR complements_holding_id IS NULL);
ALTER TABLE customer_order_line ADD CONSTRAINT fk_customer_order_line_complements FOREIGN KEY (complements_holding_id) REFERENCES device_holding (id);
CREATE INDEX ix_customer_order_line_complements ON customer_order_line (complements_holding_id);
