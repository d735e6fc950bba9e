CREATE SEQUENCE seq_invoice_run INCREMENT BY 1 START WITH 1;
CREATE SEQUENCE seq_sale_charge INCREMENT BY 50 START WITH 1000;
CREATE SEQUENCE seq_invoice INCREMENT BY 50 START WITH 1000;
CREATE SEQUENCE seq_invoice_line INCREMENT BY 1000 START WITH 10000;

-- A delivered sale waiting for the month's invoicing; one per holding.
CREATE TABLE sale_charge (
    id          bigint        NOT NULL,
    holding_id  bigint        NOT NULL,
    happened_on date          NOT NULL,
    quantity    integer       NOT NULL,
    unit_price  numeric(12,2) NOT NULL,
    vat_rate    numeric(4,2)  NOT NULL,
    CONSTRAINT pk_sale_charge PRIMARY KEY (id),
    CONSTRAINT uq_sale_charge_holding UNIQUE (holding_id),
    CONSTRAINT fk_sale_charge_holding FOREIGN KEY (holding_id) REFERENCES device_holding (id)
);
CREATE INDEX ix_sale_charge_happened_on ON sale_charge (happened_on);

-- One row per invoiced month: also the lock that keeps two runs of a month apart.
CREATE TABLE invoice_run (
    id            bigint                   NOT NULL,
    version       bigint                   NOT NULL,
    invoice_month varchar(7)               NOT NULL,
    status        varchar(20)              NOT NULL,
    started_by    varchar(60)              NOT NULL,
    started_at    timestamp with time zone NOT NULL,
    heartbeat_at  timestamp with time zone NOT NULL,
    finished_at   timestamp with time zone,
    execution_id  bigint,
    lines_written bigint                   NOT NULL,
    CONSTRAINT pk_invoice_run PRIMARY KEY (id),
    CONSTRAINT uq_invoice_run_month UNIQUE (invoice_month),
    CONSTRAINT ck_invoice_run_status CHECK (status IN ('RUNNING', 'FAILED', 'COMPLETED'))
);

CREATE TABLE invoice (
    id             bigint        NOT NULL,
    invoice_run_id bigint        NOT NULL,
    payer_id       bigint        NOT NULL,
    customer_id    bigint        NOT NULL,
    our_reference  varchar(20),
    invoice_month  varchar(7)    NOT NULL,
    invoiced_on    date,
    net            numeric(14,2) NOT NULL,
    vat            numeric(14,2) NOT NULL,
    CONSTRAINT pk_invoice PRIMARY KEY (id),
    CONSTRAINT uq_invoice_our_reference UNIQUE (our_reference),
    CONSTRAINT uq_invoice_receiver UNIQUE (invoice_run_id, payer_id, customer_id),
    CONSTRAINT fk_invoice_run FOREIGN KEY (invoice_run_id) REFERENCES invoice_run (id),
    CONSTRAINT fk_invoice_payer FOREIGN KEY (payer_id) REFERENCES payer (id),
    CONSTRAINT fk_invoice_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
);
CREATE INDEX ix_invoice_customer ON invoice (customer_id, invoice_month);

CREATE TABLE invoice_line (
    id            bigint        NOT NULL,
    invoice_id    bigint        NOT NULL,
    -- the run's month is repeated so that one key forbids charging a holding's piece of time twice in a run
    invoice_month varchar(7)    NOT NULL,
    kind          varchar(10)   NOT NULL,
    holding_id    bigint        NOT NULL,
    covers_month  varchar(7)    NOT NULL,
    period_from   date          NOT NULL,
    period_to     date          NOT NULL,
    days          integer       NOT NULL,
    quantity      integer       NOT NULL,
    price         numeric(12,2) NOT NULL,
    net           numeric(14,2) NOT NULL,
    vat_rate      numeric(4,2)  NOT NULL,
    vat           numeric(14,2) NOT NULL,
    payer_id      bigint        NOT NULL,
    -- ids of the rent events that prove the row, or of the sale charge, separated by blanks
    evidence      varchar(400)  NOT NULL,
    CONSTRAINT pk_invoice_line PRIMARY KEY (id),
    CONSTRAINT uq_invoice_line_once UNIQUE (holding_id, invoice_month, kind, period_from, payer_id, price),
    CONSTRAINT fk_invoice_line_invoice FOREIGN KEY (invoice_id) REFERENCES invoice (id),
    CONSTRAINT fk_invoice_line_holding FOREIGN KEY (holding_id) REFERENCES device_holding (id),
    CONSTRAINT ck_invoice_line_kind CHECK (kind IN ('RENT', 'RENT_CREDIT', 'SALE'))
);
CREATE INDEX ix_invoice_line_invoice ON invoice_line (invoice_id);
