CREATE SEQUENCE seq_buffer_store INCREMENT BY 50 START WITH 1000;

-- A unit's own store, supplied by the centre; BS-01.
CREATE TABLE buffer_store (
    id           bigint       NOT NULL,
    version      bigint       NOT NULL,
    store_number varchar(20)  NOT NULL,
    name         varchar(120) NOT NULL,
    customer_id  bigint       NOT NULL,
    refill_day   varchar(10)  NOT NULL,
    unpacking    boolean      NOT NULL,
    active       boolean      NOT NULL,
    CONSTRAINT pk_buffer_store PRIMARY KEY (id),
    CONSTRAINT uq_buffer_store_number UNIQUE (store_number),
    CONSTRAINT fk_buffer_store_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
    CONSTRAINT ck_buffer_store_refill_day CHECK (refill_day IN (
        'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'))
);
CREATE INDEX ix_buffer_store_customer ON buffer_store (customer_id);
