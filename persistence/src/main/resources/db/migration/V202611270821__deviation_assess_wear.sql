-- Abnormal wear (PU-10, DOMAIN 4.14) and adaptations that cannot be undone (WO-10): assessed together, charged once.
CREATE SEQUENCE seq_wear_case INCREMENT BY 50 START WITH 1000;
CREATE SEQUENCE seq_wear_number INCREMENT BY 1 START WITH 680001;

CREATE TABLE wear_case (
    id            bigint                   NOT NULL,
    version       bigint                   NOT NULL,
    wear_number   varchar(20)              NOT NULL,
    wear_kind     varchar(20)              NOT NULL,
    status        varchar(20)              NOT NULL,
    wear_source   varchar(20)              NOT NULL,
    source_number varchar(20)              NOT NULL,
    holding_id    bigint                   NOT NULL,
    recipient_id  bigint                   NOT NULL,
    customer_id   bigint                   NOT NULL,
    prescriber_id bigint                   NOT NULL,
    note          varchar(1000)            NOT NULL,
    proposed      numeric(12,2)            NOT NULL,
    registered_by bigint                   NOT NULL,
    registered_at timestamp with time zone NOT NULL,
    answer_text   varchar(1000),
    answered_by   bigint,
    answered_at   timestamp with time zone,
    charged       numeric(12,2),
    cost_owner    varchar(80),
    waive_reason  varchar(400),
    decided_by    bigint,
    decided_at    timestamp with time zone,
    CONSTRAINT pk_wear_case PRIMARY KEY (id),
    CONSTRAINT uq_wear_case_number UNIQUE (wear_number),
    CONSTRAINT fk_wear_case_holding FOREIGN KEY (holding_id) REFERENCES device_holding (id),
    CONSTRAINT fk_wear_case_recipient FOREIGN KEY (recipient_id) REFERENCES recipient (id),
    CONSTRAINT fk_wear_case_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
    CONSTRAINT fk_wear_case_prescriber FOREIGN KEY (prescriber_id) REFERENCES app_user (id),
    CONSTRAINT fk_wear_case_registered_by FOREIGN KEY (registered_by) REFERENCES app_user (id),
    CONSTRAINT fk_wear_case_answered_by FOREIGN KEY (answered_by) REFERENCES app_user (id),
    CONSTRAINT fk_wear_case_decided_by FOREIGN KEY (decided_by) REFERENCES app_user (id),
    CONSTRAINT ck_wear_case_kind CHECK (wear_kind IN ('ABNORMAL_WEAR', 'NOT_RESTORABLE')),
    CONSTRAINT ck_wear_case_status CHECK (status IN ('REGISTERED', 'AGREED', 'CONTESTED', 'CHARGED', 'WAIVED')),
    CONSTRAINT ck_wear_case_source CHECK (wear_source IN ('PICKUP_ORDER', 'WORK_ORDER')),
    CONSTRAINT ck_wear_case_decided CHECK ((status = 'CHARGED') = (charged IS NOT NULL) AND (status = 'WAIVED') = (waive_reason IS NOT NULL))
);
CREATE INDEX ix_wear_case_customer ON wear_case (customer_id, registered_at);
CREATE INDEX ix_wear_case_prescriber ON wear_case (prescriber_id, registered_at);
CREATE INDEX ix_wear_case_holding ON wear_case (holding_id);
CREATE INDEX ix_wear_case_recipient ON wear_case (recipient_id);
CREATE INDEX ix_wear_case_status ON wear_case (status);

-- WO-10: the least that is charged, in SEK, when the adapted main product cannot be restored.
INSERT INTO parameter (parameter_key, parameter_value) VALUES ('adaptation.residual.minimum', '200');
