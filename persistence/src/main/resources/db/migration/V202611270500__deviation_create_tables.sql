CREATE SEQUENCE seq_deviation_report INCREMENT BY 50 START WITH 1000;
CREATE SEQUENCE seq_deviation_change INCREMENT BY 50 START WITH 1000;
CREATE SEQUENCE seq_deviation_number INCREMENT BY 1 START WITH 600001;

-- What it is about is kept as the server found it when the report was written.
CREATE TABLE deviation_report (
    id                 bigint                   NOT NULL,
    version            bigint                   NOT NULL,
    deviation_number   varchar(20)              NOT NULL,
    status             varchar(20)              NOT NULL,
    deviation_type     varchar(30)              NOT NULL,
    route              varchar(20)              NOT NULL,
    reference_number   varchar(20),
    reference_line     integer,
    recipient_id       bigint,
    store_id           bigint,
    article_id         bigint,
    individual_id      bigint,
    holding_id         bigint,
    charging_form      varchar(20),
    delivered_on       date,
    subject_quantity   integer,
    customer_id        bigint                   NOT NULL,
    reporter_id        bigint                   NOT NULL,
    contact_name       varchar(80),
    contact_phone      varchar(30),
    contact_email      varchar(120),
    description        varchar(2000)            NOT NULL,
    happened_on        date                     NOT NULL,
    quantity           integer,
    injury             varchar(20)              NOT NULL,
    delivery_note      varchar(40),
    waybill            varchar(40),
    batch_number       varchar(40),
    produced_on        date,
    fault_cause        varchar(20),
    remedy             varchar(20),
    repair_place       varchar(20),
    claim_expired      boolean                  NOT NULL,
    supplier_reference varchar(80),
    answer_cause       varchar(20),
    answer_measure     varchar(400),
    answer_text        varchar(1000),
    registered_at      timestamp with time zone NOT NULL,
    CONSTRAINT pk_deviation_report PRIMARY KEY (id),
    CONSTRAINT uq_deviation_report_number UNIQUE (deviation_number),
    CONSTRAINT fk_deviation_report_recipient FOREIGN KEY (recipient_id) REFERENCES recipient (id),
    CONSTRAINT fk_deviation_report_store FOREIGN KEY (store_id) REFERENCES buffer_store (id),
    CONSTRAINT fk_deviation_report_article FOREIGN KEY (article_id) REFERENCES article (id),
    CONSTRAINT fk_deviation_report_individual FOREIGN KEY (individual_id) REFERENCES device_individual (id),
    CONSTRAINT fk_deviation_report_holding FOREIGN KEY (holding_id) REFERENCES device_holding (id),
    CONSTRAINT fk_deviation_report_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
    CONSTRAINT fk_deviation_report_reporter FOREIGN KEY (reporter_id) REFERENCES app_user (id),
    CONSTRAINT ck_deviation_report_status CHECK (status IN (
        'REGISTERED', 'RECEIVED', 'INVESTIGATING', 'AWAITING_ITEM', 'SUPPLIER_CLAIM', 'ANSWERED', 'CLOSED', 'REDIRECTED')),
    CONSTRAINT ck_deviation_report_type CHECK (deviation_type IN (
        'NOT_AS_SPECIFIED', 'INCOMPLETE_DELIVERY', 'WRONG_ADDRESS', 'DIRTY_AT_DELIVERY', 'BROKEN_AT_DELIVERY', 'POOR_QUALITY',
        'LATE_DELIVERY', 'RETURNED_NOT_DEREGISTERED', 'MAINTENANCE', 'INSTALLATION', 'CONSULTATION', 'MISSED_COLLECTION',
        'ADMINISTRATION', 'TREATMENT', 'NOT_REACHABLE', 'LONG_RESPONSE', 'STORE_UNPACKING', 'STORE_SHORTAGE',
        'FAULT_BEFORE_PRESCRIPTION')),
    CONSTRAINT ck_deviation_report_route CHECK (route IN (
        'ORDER_LINE', 'DEVICE', 'INDIVIDUAL', 'WORK_ORDER', 'PICKUP_LINE', 'OWN_DETAILS', 'STORE_ITEM')),
    CONSTRAINT ck_deviation_report_injury CHECK (injury IN ('NO', 'NEAR_MISS', 'YES')),
    CONSTRAINT ck_deviation_report_fault CHECK (fault_cause IN ('PRODUCT', 'WEAR', 'UNKNOWN')),
    CONSTRAINT ck_deviation_report_remedy CHECK (remedy IN ('REPLACEMENT', 'SAME_UNIT_BACK')),
    CONSTRAINT ck_deviation_report_place CHECK (repair_place IN ('SENT_IN', 'ON_SITE')),
    CONSTRAINT ck_deviation_report_answer CHECK (answer_cause IN (
        'PRODUCT_FAULT', 'TRANSPORT', 'HANDLING', 'USE', 'WEAR', 'NO_FAULT', 'OTHER'))
);
CREATE INDEX ix_deviation_report_customer ON deviation_report (customer_id, registered_at);
CREATE INDEX ix_deviation_report_reporter ON deviation_report (reporter_id, registered_at);
CREATE INDEX ix_deviation_report_status ON deviation_report (status, registered_at);
CREATE INDEX ix_deviation_report_recipient ON deviation_report (recipient_id);
CREATE INDEX ix_deviation_report_individual ON deviation_report (individual_id);
CREATE INDEX ix_deviation_report_holding ON deviation_report (holding_id);

CREATE TABLE deviation_change (
    id                  bigint                   NOT NULL,
    deviation_report_id bigint                   NOT NULL,
    changed_at          timestamp with time zone NOT NULL,
    user_id             bigint                   NOT NULL,
    change_action       varchar(30)              NOT NULL,
    reason              varchar(400),
    CONSTRAINT pk_deviation_change PRIMARY KEY (id),
    CONSTRAINT fk_deviation_change_report FOREIGN KEY (deviation_report_id) REFERENCES deviation_report (id),
    CONSTRAINT fk_deviation_change_user FOREIGN KEY (user_id) REFERENCES app_user (id)
);
CREATE INDEX ix_deviation_change_report ON deviation_change (deviation_report_id);

-- Pictures of what has gone wrong; WORK_ORDER is named beside it so that either feature can land first.
ALTER TABLE attachment DROP CONSTRAINT ck_attachment_owner;
ALTER TABLE attachment ADD CONSTRAINT ck_attachment_owner CHECK (owner_type IN ('CUSTOMER_ORDER', 'WORK_ORDER', 'DEVIATION_REPORT'));

-- DV-05: a claimed rented unit leaves its holder when it arrives.
ALTER TABLE device_holding DROP CONSTRAINT ck_device_holding_end_kind;
ALTER TABLE device_holding ADD CONSTRAINT ck_device_holding_end_kind CHECK (end_kind IN (
    'PICKED_UP', 'RETURNED_TO_STORE', 'SCRAPPED', 'RETURNED_NOT_DEREGISTERED', 'LOST', 'ORDER_CANCELLED', 'CLAIMED'));

-- DV-03: months from the delivery in which a fault is a claim.
INSERT INTO parameter (parameter_key, parameter_value) VALUES ('claim.rental.months', '3');
INSERT INTO parameter (parameter_key, parameter_value) VALUES ('claim.sale.months', '12');

INSERT INTO role_permission (role_code, permission) VALUES ('PRESCRIBER', 'DEVIATION_REGISTER');
INSERT INTO role_permission (role_code, permission) VALUES ('ORDERER', 'DEVIATION_REGISTER');
INSERT INTO role_permission (role_code, permission) VALUES ('STORE_CONTACT', 'DEVIATION_REGISTER');
INSERT INTO role_permission (role_code, permission) VALUES ('CUSTOMER_SERVICE', 'DEVIATION_REGISTER');
INSERT INTO role_permission (role_code, permission) VALUES ('PRESCRIBER', 'DEVIATION_VIEW');
INSERT INTO role_permission (role_code, permission) VALUES ('ORDERER', 'DEVIATION_VIEW');
INSERT INTO role_permission (role_code, permission) VALUES ('STORE_CONTACT', 'DEVIATION_VIEW');
INSERT INTO role_permission (role_code, permission) VALUES ('CUSTOMER_SERVICE', 'DEVIATION_VIEW');
INSERT INTO role_permission (role_code, permission) VALUES ('DEVIATION_HANDLER', 'DEVIATION_VIEW');
INSERT INTO role_permission (role_code, permission) VALUES ('CUSTOMER_SERVICE', 'DEVIATION_HANDLE');
INSERT INTO role_permission (role_code, permission) VALUES ('DEVIATION_HANDLER', 'DEVIATION_HANDLE');
