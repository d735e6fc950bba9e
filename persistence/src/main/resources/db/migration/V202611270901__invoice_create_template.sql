-- Recurring selections of invoice lines [mallar eFaktura], each its owner's.
CREATE SEQUENCE seq_invoice_template INCREMENT BY 50 START WITH 1000;
CREATE TABLE invoice_template (
    id                bigint                   NOT NULL,
    version           bigint                   NOT NULL,
    owner_id          bigint                   NOT NULL,
    name              varchar(80)              NOT NULL,
    saved_at          timestamp with time zone NOT NULL,
    period            varchar(20)              NOT NULL,
    month_from        varchar(7),
    month_to          varchar(7),
    customer_number   varchar(20),
    kind              varchar(20),
    article_number    varchar(30),
    individual_number varchar(30),
    least_net         numeric(14,2),
    most_net          numeric(14,2),
    CONSTRAINT pk_invoice_template PRIMARY KEY (id),
    CONSTRAINT uq_invoice_template_name UNIQUE (owner_id, name),
    CONSTRAINT fk_invoice_template_owner FOREIGN KEY (owner_id) REFERENCES app_user (id),
    CONSTRAINT ck_invoice_template_period CHECK ((period = 'CHOSEN') = (month_from IS NOT NULL AND month_to IS NOT NULL))
);

INSERT INTO role_permission (role_code, permission) VALUES ('INVOICE_VIEWER', 'INVOICE_TEMPLATE');
INSERT INTO role_permission (role_code, permission) VALUES ('FINANCE', 'INVOICE_TEMPLATE');
