CREATE SEQUENCE seq_lost_report INCREMENT BY 50 START WITH 1000;
CREATE SEQUENCE seq_lost_line INCREMENT BY 50 START WITH 1000;
CREATE SEQUENCE seq_lost_number INCREMENT BY 1 START WITH 650001;

CREATE TABLE lost_report (
    id                bigint                   NOT NULL,
    version           bigint                   NOT NULL,
    lost_number       varchar(20)              NOT NULL,
    status            varchar(20)              NOT NULL,
    recipient_id      bigint                   NOT NULL,
    customer_id       bigint                   NOT NULL,
    reporter_id       bigint                   NOT NULL,
    lost_on           date                     NOT NULL,
    circumstances     varchar(1000)            NOT NULL,
    negligent         boolean,
    judged_by         varchar(80),
    registered_at     timestamp with time zone NOT NULL,
    recoverable_until date                     NOT NULL,
    closed_on         date,
    closed_by         bigint,
    CONSTRAINT pk_lost_report PRIMARY KEY (id),
    CONSTRAINT uq_lost_report_number UNIQUE (lost_number),
    CONSTRAINT fk_lost_report_recipient FOREIGN KEY (recipient_id) REFERENCES recipient (id),
    CONSTRAINT fk_lost_report_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
    CONSTRAINT fk_lost_report_reporter FOREIGN KEY (reporter_id) REFERENCES app_user (id),
    CONSTRAINT fk_lost_report_closed_by FOREIGN KEY (closed_by) REFERENCES app_user (id),
    CONSTRAINT ck_lost_report_status CHECK (status IN ('REPORTED', 'JUDGED', 'WITH_HOLDER', 'AT_CENTRE', 'WRITTEN_OFF'))
);
CREATE INDEX ix_lost_report_customer ON lost_report (customer_id, registered_at);
CREATE INDEX ix_lost_report_reporter ON lost_report (reporter_id, registered_at);
CREATE INDEX ix_lost_report_status ON lost_report (status, recoverable_until);
CREATE INDEX ix_lost_report_recipient ON lost_report (recipient_id);

CREATE TABLE lost_line (
    id             bigint  NOT NULL,
    lost_report_id bigint  NOT NULL,
    line_number    integer NOT NULL,
    holding_id     bigint  NOT NULL,
    CONSTRAINT pk_lost_line PRIMARY KEY (id),
    CONSTRAINT uq_lost_line UNIQUE (lost_report_id, line_number),
    CONSTRAINT fk_lost_line_report FOREIGN KEY (lost_report_id) REFERENCES lost_report (id),
    CONSTRAINT fk_lost_line_holding FOREIGN KEY (holding_id) REFERENCES device_holding (id)
);
CREATE INDEX ix_lost_line_holding ON lost_line (holding_id);

-- A loss ends the rent as a return does.
ALTER TABLE rent_event DROP CONSTRAINT ck_rent_event_kind;
ALTER TABLE rent_event ADD CONSTRAINT ck_rent_event_kind CHECK (kind IN (
    'DELIVERED', 'PICKUP_ORDERED', 'PICKUP_CANCELLED', 'MISSING', 'FOUND', 'RETURNED', 'SCRAPPED', 'LOST',
    'PAYER_CHANGED', 'RATE_CHANGED', 'REVERSED'));

-- Months from the report in which what was lost can be taken back.
INSERT INTO parameter (parameter_key, parameter_value) VALUES ('lost.reRegister.months', '3');

INSERT INTO role_permission (role_code, permission) VALUES ('LOSS_REPORTER', 'LOSS_REGISTER');
INSERT INTO role_permission (role_code, permission) VALUES ('CUSTOMER_SERVICE', 'LOSS_HANDLE');
INSERT INTO role_permission (role_code, permission) VALUES ('RETURNS', 'LOSS_HANDLE');
