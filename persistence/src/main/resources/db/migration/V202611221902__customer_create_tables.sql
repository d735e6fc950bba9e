CREATE SEQUENCE seq_customer INCREMENT BY 50 START WITH 1000;
CREATE SEQUENCE seq_payer INCREMENT BY 50 START WITH 1000;

CREATE TABLE care_provider (
    id         bigint       NOT NULL,
    name       varchar(120) NOT NULL,
    org_number varchar(10)  NOT NULL,
    hsa_id     varchar(40)  NOT NULL,
    CONSTRAINT pk_care_provider PRIMARY KEY (id),
    CONSTRAINT uq_care_provider_hsa_id UNIQUE (hsa_id)
);

CREATE TABLE care_unit (
    id               bigint       NOT NULL,
    care_unit_number varchar(12)  NOT NULL,
    name             varchar(120) NOT NULL,
    hsa_id           varchar(40)  NOT NULL,
    care_provider_id bigint       NOT NULL,
    street           varchar(120) NOT NULL,
    postcode         varchar(10)  NOT NULL,
    city             varchar(60)  NOT NULL,
    phone            varchar(30),
    CONSTRAINT pk_care_unit PRIMARY KEY (id),
    CONSTRAINT uq_care_unit_number UNIQUE (care_unit_number),
    CONSTRAINT fk_care_unit_care_provider FOREIGN KEY (care_provider_id) REFERENCES care_provider (id)
);

CREATE TABLE payer (
    id           bigint       NOT NULL,
    payer_number varchar(20)  NOT NULL,
    name         varchar(120) NOT NULL,
    org_number   varchar(10)  NOT NULL,
    CONSTRAINT pk_payer PRIMARY KEY (id),
    CONSTRAINT uq_payer_number UNIQUE (payer_number)
);

CREATE TABLE base_code (
    code     varchar(10)  NOT NULL,
    name     varchar(120) NOT NULL,
    payer_id bigint       NOT NULL,
    CONSTRAINT pk_base_code PRIMARY KEY (code),
    CONSTRAINT fk_base_code_payer FOREIGN KEY (payer_id) REFERENCES payer (id)
);

CREATE TABLE customer (
    id              bigint       NOT NULL,
    version         bigint       NOT NULL,
    customer_number varchar(20)  NOT NULL,
    name            varchar(120) NOT NULL,
    care_unit_id    bigint       NOT NULL,
    payer_id        bigint,
    pays_itself     boolean      NOT NULL,
    active          boolean      NOT NULL,
    CONSTRAINT pk_customer PRIMARY KEY (id),
    CONSTRAINT uq_customer_number UNIQUE (customer_number),
    CONSTRAINT fk_customer_care_unit FOREIGN KEY (care_unit_id) REFERENCES care_unit (id),
    CONSTRAINT fk_customer_payer FOREIGN KEY (payer_id) REFERENCES payer (id)
);

CREATE TABLE delivery_address (
    id          bigint       NOT NULL,
    customer_id bigint       NOT NULL,
    name        varchar(120) NOT NULL,
    street      varchar(120) NOT NULL,
    postcode    varchar(10)  NOT NULL,
    city        varchar(60)  NOT NULL,
    CONSTRAINT pk_delivery_address PRIMARY KEY (id),
    CONSTRAINT fk_delivery_address_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
);
CREATE INDEX ix_delivery_address_customer ON delivery_address (customer_id);
