CREATE SEQUENCE seq_device_return INCREMENT BY 50 START WITH 1000;
CREATE SEQUENCE seq_device_return_line INCREMENT BY 50 START WITH 1000;
CREATE SEQUENCE seq_return_number INCREMENT BY 1 START WITH 950001;

CREATE TABLE device_return (
    id            bigint                   NOT NULL,
    return_number varchar(20)              NOT NULL,
    recipient_id  bigint                   NOT NULL,
    store_id      bigint                   NOT NULL,
    customer_id   bigint                   NOT NULL,
    user_id       bigint                   NOT NULL,
    registered_at timestamp with time zone NOT NULL,
    CONSTRAINT pk_device_return PRIMARY KEY (id),
    CONSTRAINT uq_device_return_number UNIQUE (return_number),
    CONSTRAINT fk_device_return_recipient FOREIGN KEY (recipient_id) REFERENCES recipient (id),
    CONSTRAINT fk_device_return_store FOREIGN KEY (store_id) REFERENCES buffer_store (id),
    CONSTRAINT fk_device_return_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
    CONSTRAINT fk_device_return_user FOREIGN KEY (user_id) REFERENCES app_user (id)
);
CREATE INDEX ix_device_return_customer ON device_return (customer_id);

-- The holding that ended: of one that went back in part, the part that did.
CREATE TABLE device_return_line (
    id               bigint  NOT NULL,
    device_return_id bigint  NOT NULL,
    line_number      integer NOT NULL,
    holding_id       bigint  NOT NULL,
    scrapped         boolean NOT NULL,
    CONSTRAINT pk_device_return_line PRIMARY KEY (id),
    CONSTRAINT uq_device_return_line UNIQUE (device_return_id, line_number),
    CONSTRAINT fk_device_return_line_return FOREIGN KEY (device_return_id) REFERENCES device_return (id),
    CONSTRAINT fk_device_return_line_holding FOREIGN KEY (holding_id) REFERENCES device_holding (id)
);

INSERT INTO role_permission (role_code, permission) VALUES ('PRESCRIBER', 'DEVICE_RETURN');
INSERT INTO role_permission (role_code, permission) VALUES ('ORDERER', 'DEVICE_RETURN');
