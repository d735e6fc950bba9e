-- RE-07: unused purchase items go back to the centre out of a unit's own store.
CREATE SEQUENCE seq_buyback INCREMENT BY 50 START WITH 1000;
CREATE SEQUENCE seq_buyback_number INCREMENT BY 1 START WITH 960001;

CREATE TABLE buyback (
    id             bigint                   NOT NULL,
    version        bigint                   NOT NULL,
    buyback_number varchar(20)              NOT NULL,
    status         varchar(20)              NOT NULL,
    store_id       bigint                   NOT NULL,
    customer_id    bigint                   NOT NULL,
    article_id     bigint                   NOT NULL,
    individual_id  bigint,
    order_line_id  bigint                   NOT NULL,
    quantity       integer                  NOT NULL,
    sender_id      bigint                   NOT NULL,
    sent_at        timestamp with time zone NOT NULL,
    refuse_reason  varchar(200),
    decided_by     bigint,
    decided_at     timestamp with time zone,
    CONSTRAINT pk_buyback PRIMARY KEY (id),
    CONSTRAINT uq_buyback_number UNIQUE (buyback_number),
    CONSTRAINT fk_buyback_store FOREIGN KEY (store_id) REFERENCES buffer_store (id),
    CONSTRAINT fk_buyback_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
    CONSTRAINT fk_buyback_article FOREIGN KEY (article_id) REFERENCES article (id),
    CONSTRAINT fk_buyback_individual FOREIGN KEY (individual_id) REFERENCES device_individual (id),
    CONSTRAINT fk_buyback_order_line FOREIGN KEY (order_line_id) REFERENCES customer_order_line (id),
    CONSTRAINT fk_buyback_sender FOREIGN KEY (sender_id) REFERENCES app_user (id),
    CONSTRAINT fk_buyback_decided_by FOREIGN KEY (decided_by) REFERENCES app_user (id),
    CONSTRAINT ck_buyback_status CHECK (status IN ('SENT', 'CREDITED', 'REFUSED')),
    CONSTRAINT ck_buyback_quantity CHECK (quantity > 0 AND (individual_id IS NULL OR quantity = 1)),
    CONSTRAINT ck_buyback_decided CHECK ((status = 'SENT') = (decided_at IS NULL) AND (status = 'REFUSED') = (refuse_reason IS NOT NULL))
);
CREATE INDEX ix_buyback_customer ON buyback (customer_id, sent_at);
CREATE INDEX ix_buyback_order_line ON buyback (order_line_id);
CREATE INDEX ix_buyback_status ON buyback (status, sent_at);
CREATE INDEX ix_buyback_store ON buyback (store_id);
CREATE INDEX ix_buyback_article ON buyback (article_id);
CREATE INDEX ix_buyback_individual ON buyback (individual_id);
CREATE INDEX ix_buyback_sender ON buyback (sender_id);
CREATE INDEX ix_buyback_decided_by ON buyback (decided_by);

-- How many days after its delivery something may go back.
INSERT INTO parameter (parameter_key, parameter_value) VALUES ('buyback.days', '14');

ALTER TABLE stock_movement DROP CONSTRAINT ck_stock_movement_kind;
ALTER TABLE stock_movement ADD CONSTRAINT ck_stock_movement_kind
    CHECK (kind IN ('DELIVERED', 'WITHDRAWN', 'RETURNED', 'SENT_BACK', 'CAME_BACK', 'REGISTERED', 'COUNTED', 'CORRECTED'));

ALTER TABLE device_individual DROP CONSTRAINT ck_device_individual_status;
ALTER TABLE device_individual ADD CONSTRAINT ck_device_individual_status CHECK (status IN (
    'IN_STOCK', 'RESERVED', 'IN_BUFFER_STORE', 'SENT_BACK', 'HELD', 'PICKUP_ORDERED', 'RETURN_RECEIVED', 'RECONDITIONING', 'LOST', 'SCRAPPED'));

ALTER TABLE sale_charge DROP CONSTRAINT ck_sale_charge_cause;
ALTER TABLE sale_charge ADD CONSTRAINT ck_sale_charge_cause CHECK (cause IN ('LOSS', 'CLAIM', 'BUYBACK', 'WEAR'));
