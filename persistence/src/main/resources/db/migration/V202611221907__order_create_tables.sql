CREATE SEQUENCE seq_customer_order INCREMENT BY 50 START WITH 1000;
CREATE SEQUENCE seq_customer_order_line INCREMENT BY 50 START WITH 1000;
CREATE SEQUENCE seq_customer_order_change INCREMENT BY 50 START WITH 1000;
CREATE SEQUENCE seq_order_number INCREMENT BY 1 START WITH 700001;

CREATE TABLE customer_order (
    id                  bigint                   NOT NULL,
    version             bigint                   NOT NULL,
    order_number        varchar(20),
    status              varchar(20)              NOT NULL,
    recipient_id        bigint                   NOT NULL,
    customer_id         bigint                   NOT NULL,
    delivery_address_id bigint,
    orderer_id          bigint                   NOT NULL,
    created_at          timestamp with time zone NOT NULL,
    saved_at            timestamp with time zone NOT NULL,
    registered_at       timestamp with time zone,
    contact_person      varchar(80),
    contact_phone       varchar(30),
    door_code           varchar(20),
    delivery_note       varchar(400),
    wished_on           date,
    deliver_together    boolean                  NOT NULL,
    order_comment       varchar(1000),
    CONSTRAINT pk_customer_order PRIMARY KEY (id),
    CONSTRAINT uq_customer_order_number UNIQUE (order_number),
    CONSTRAINT fk_customer_order_recipient FOREIGN KEY (recipient_id) REFERENCES recipient (id),
    CONSTRAINT fk_customer_order_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
    CONSTRAINT fk_customer_order_address FOREIGN KEY (delivery_address_id) REFERENCES delivery_address (id),
    CONSTRAINT fk_customer_order_orderer FOREIGN KEY (orderer_id) REFERENCES app_user (id),
    CONSTRAINT ck_customer_order_status CHECK (status IN (
        'DRAFT', 'REGISTERED', 'PROCESSING', 'PARTLY_DELIVERED', 'DELIVERED', 'CLOSED_SHORT', 'CANCELLED', 'DISCARDED')),
    CONSTRAINT ck_customer_order_registered CHECK (
        status IN ('DRAFT', 'DISCARDED') OR (order_number IS NOT NULL AND registered_at IS NOT NULL))
);
CREATE INDEX ix_customer_order_orderer ON customer_order (orderer_id, status);
CREATE INDEX ix_customer_order_customer ON customer_order (customer_id, registered_at);
CREATE INDEX ix_customer_order_recipient ON customer_order (recipient_id);

CREATE TABLE customer_order_line (
    id                bigint        NOT NULL,
    customer_order_id bigint        NOT NULL,
    line_number       integer       NOT NULL,
    article_id        bigint        NOT NULL,
    quantity          integer       NOT NULL,
    charging_form     varchar(20)   NOT NULL,
    price             numeric(12,2) NOT NULL,
    vat_rate          numeric(4,2)  NOT NULL,
    payer_id          bigint,
    payer_reason      varchar(30),
    status            varchar(20)   NOT NULL,
    individual_id     bigint,
    expected_on       date,
    delivered_on      date,
    cancel_reason     varchar(400),
    CONSTRAINT pk_customer_order_line PRIMARY KEY (id),
    CONSTRAINT uq_customer_order_line_number UNIQUE (customer_order_id, line_number),
    CONSTRAINT fk_customer_order_line_order FOREIGN KEY (customer_order_id) REFERENCES customer_order (id),
    CONSTRAINT fk_customer_order_line_article FOREIGN KEY (article_id) REFERENCES article (id),
    CONSTRAINT fk_customer_order_line_payer FOREIGN KEY (payer_id) REFERENCES payer (id),
    CONSTRAINT fk_customer_order_line_individual FOREIGN KEY (individual_id) REFERENCES device_individual (id),
    CONSTRAINT ck_customer_order_line_quantity CHECK (quantity >= 1),
    CONSTRAINT ck_customer_order_line_status CHECK (status IN (
        'NEW', 'UNDER_REVIEW', 'AWAITING_PURCHASE', 'BACKORDERED', 'ALLOCATED', 'PICKED', 'IN_TRANSIT', 'DELIVERED', 'CANCELLED'))
);
CREATE INDEX ix_customer_order_line_status ON customer_order_line (status);
CREATE INDEX ix_customer_order_line_individual ON customer_order_line (individual_id);

ALTER TABLE device_holding ADD CONSTRAINT fk_device_holding_order_line
    FOREIGN KEY (order_line_id) REFERENCES customer_order_line (id);

CREATE TABLE customer_order_change (
    id                bigint                   NOT NULL,
    customer_order_id bigint                   NOT NULL,
    line_number       integer,
    changed_at        timestamp with time zone NOT NULL,
    user_id           bigint                   NOT NULL,
    change_action     varchar(30)              NOT NULL,
    from_status       varchar(20)              NOT NULL,
    to_status         varchar(20)              NOT NULL,
    reason            varchar(400),
    CONSTRAINT pk_customer_order_change PRIMARY KEY (id),
    CONSTRAINT fk_customer_order_change_order FOREIGN KEY (customer_order_id) REFERENCES customer_order (id),
    CONSTRAINT fk_customer_order_change_user FOREIGN KEY (user_id) REFERENCES app_user (id)
);
CREATE INDEX ix_customer_order_change_order ON customer_order_change (customer_order_id);
