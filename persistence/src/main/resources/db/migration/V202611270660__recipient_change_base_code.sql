-- PY-03: who set a deviating base code, or took it away, from when and why.
CREATE SEQUENCE seq_base_code_change INCREMENT BY 50 START WITH 1000;
CREATE TABLE base_code_change (
    id           bigint                   NOT NULL,
    recipient_id bigint                   NOT NULL,
    base_code    varchar(10),
    valid_from   date                     NOT NULL,
    reason       varchar(400)             NOT NULL,
    changed_at   timestamp with time zone NOT NULL,
    changed_by   bigint                   NOT NULL,
    CONSTRAINT pk_base_code_change PRIMARY KEY (id),
    CONSTRAINT fk_base_code_change_recipient FOREIGN KEY (recipient_id) REFERENCES recipient (id),
    CONSTRAINT fk_base_code_change_code FOREIGN KEY (base_code) REFERENCES base_code (code),
    CONSTRAINT fk_base_code_change_by FOREIGN KEY (changed_by) REFERENCES app_user (id)
);
CREATE INDEX ix_base_code_change_recipient ON base_code_change (recipient_id, changed_at);
CREATE INDEX ix_base_code_change_code ON base_code_change (base_code);
CREATE INDEX ix_base_code_change_by ON base_code_change (changed_by);

INSERT INTO role_permission (role_code, permission) VALUES ('PAYER_CHANGER', 'PAYER_CHANGE');
INSERT INTO role_permission (role_code, permission) VALUES ('CUSTOMER_SERVICE', 'PAYER_CHANGE');
