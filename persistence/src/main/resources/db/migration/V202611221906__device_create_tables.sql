CREATE SEQUENCE seq_device_individual INCREMENT BY 50 START WITH 1000;
CREATE SEQUENCE seq_device_holding INCREMENT BY 50 START WITH 1000;
CREATE SEQUENCE seq_rent_event INCREMENT BY 50 START WITH 1000;

CREATE TABLE device_individual (
    id                bigint      NOT NULL,
    version           bigint      NOT NULL,
    individual_number varchar(20) NOT NULL,
    article_id        bigint      NOT NULL,
    serial_number     varchar(40),
    status            varchar(20) NOT NULL,
    CONSTRAINT pk_device_individual PRIMARY KEY (id),
    CONSTRAINT uq_device_individual_number UNIQUE (individual_number),
    CONSTRAINT fk_device_individual_article FOREIGN KEY (article_id) REFERENCES article (id),
    CONSTRAINT ck_device_individual_status CHECK (status IN (
        'IN_STOCK', 'RESERVED', 'IN_TRANSIT', 'IN_BUFFER_STORE', 'HELD', 'PICKUP_ORDERED', 'RETURN_RECEIVED',
        'QUARANTINE', 'IN_WORKSHOP', 'RECONDITIONING', 'LOST', 'SCRAPPED'))
);
CREATE INDEX ix_device_individual_article ON device_individual (article_id, status);

CREATE TABLE device_holding (
    id                bigint        NOT NULL,
    version           bigint        NOT NULL,
    recipient_id      bigint        NOT NULL,
    article_id        bigint        NOT NULL,
    individual_id     bigint,
    parent_holding_id bigint,
    quantity          integer       NOT NULL,
    charging_form     varchar(20)   NOT NULL,
    price             numeric(12,2) NOT NULL,
    vat_rate          numeric(4,2)  NOT NULL,
    payer_id          bigint        NOT NULL,
    payer_reason      varchar(30)   NOT NULL,
    customer_id       bigint        NOT NULL,
    prescriber_id     bigint        NOT NULL,
    order_line_id     bigint,
    order_number      varchar(20),
    delivered_on      date,
    ended_on          date,
    end_kind          varchar(30),
    CONSTRAINT pk_device_holding PRIMARY KEY (id),
    CONSTRAINT uq_device_holding_order_line UNIQUE (order_line_id),
    CONSTRAINT fk_device_holding_recipient FOREIGN KEY (recipient_id) REFERENCES recipient (id),
    CONSTRAINT fk_device_holding_article FOREIGN KEY (article_id) REFERENCES article (id),
    CONSTRAINT fk_device_holding_individual FOREIGN KEY (individual_id) REFERENCES device_individual (id),
    CONSTRAINT fk_device_holding_parent FOREIGN KEY (parent_holding_id) REFERENCES device_holding (id),
    CONSTRAINT fk_device_holding_payer FOREIGN KEY (payer_id) REFERENCES payer (id),
    CONSTRAINT fk_device_holding_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
    CONSTRAINT fk_device_holding_prescriber FOREIGN KEY (prescriber_id) REFERENCES app_user (id),
    CONSTRAINT ck_device_holding_quantity CHECK (quantity >= 1),
    CONSTRAINT ck_device_holding_end CHECK ((ended_on IS NULL) = (end_kind IS NULL)),
    CONSTRAINT ck_device_holding_end_kind CHECK (end_kind IN (
        'PICKED_UP', 'RETURNED_TO_STORE', 'SCRAPPED', 'RETURNED_NOT_DEREGISTERED', 'LOST', 'ORDER_CANCELLED'))
);
CREATE INDEX ix_device_holding_recipient ON device_holding (recipient_id);
CREATE INDEX ix_device_holding_individual ON device_holding (individual_id);
CREATE INDEX ix_device_holding_parent ON device_holding (parent_holding_id);

-- Decision 10: dated events, each with the day it happened and the instant it was recorded; append only.
CREATE TABLE rent_event (
    id           bigint                   NOT NULL,
    holding_id   bigint                   NOT NULL,
    kind         varchar(20)              NOT NULL,
    happened_on  date                     NOT NULL,
    recorded_at  timestamp with time zone NOT NULL,
    recorded_by  bigint                   NOT NULL,
    payer_id     bigint,
    monthly_rate numeric(12,2),
    reverses_id  bigint,
    CONSTRAINT pk_rent_event PRIMARY KEY (id),
    CONSTRAINT fk_rent_event_holding FOREIGN KEY (holding_id) REFERENCES device_holding (id),
    CONSTRAINT fk_rent_event_user FOREIGN KEY (recorded_by) REFERENCES app_user (id),
    CONSTRAINT fk_rent_event_payer FOREIGN KEY (payer_id) REFERENCES payer (id),
    CONSTRAINT fk_rent_event_reverses FOREIGN KEY (reverses_id) REFERENCES rent_event (id),
    CONSTRAINT ck_rent_event_kind CHECK (kind IN (
        'DELIVERED', 'PICKUP_ORDERED', 'PICKUP_CANCELLED', 'MISSING', 'FOUND', 'RETURNED', 'SCRAPPED',
        'PAYER_CHANGED', 'RATE_CHANGED', 'REVERSED'))
);
CREATE INDEX ix_rent_event_holding ON rent_event (holding_id);
