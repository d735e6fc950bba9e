CREATE SEQUENCE seq_access_log INCREMENT BY 50 START WITH 1000;

-- Who did what with whose data; append only. No patient names, no free text but the stated reason.
CREATE TABLE access_log (
    id                  bigint                   NOT NULL,
    logged_at           timestamp with time zone NOT NULL,
    user_hsa_id         varchar(40)              NOT NULL,
    user_name           varchar(120)             NOT NULL,
    user_roles          varchar(400)             NOT NULL,
    unit_hsa_id         varchar(40),
    unit_name           varchar(120),
    care_provider       varchar(120),
    customer_number     varchar(20),
    patient_id_kind     varchar(30),
    patient_id_value    varchar(12),
    recipient_id        bigint,
    protected_identity  boolean                  NOT NULL,
    access_action       varchar(20)              NOT NULL,
    object_type         varchar(60)              NOT NULL,
    object_id           varchar(60),
    screen              varchar(120),
    reason              varchar(400),
    row_count           integer,
    session_ref         varchar(64),
    client_address      varchar(64),
    outcome             varchar(20)              NOT NULL,
    outcome_code        varchar(60),
    CONSTRAINT pk_access_log PRIMARY KEY (id),
    CONSTRAINT ck_access_log_outcome CHECK (outcome IN ('OK', 'REFUSED', 'FAILED'))
);
CREATE INDEX ix_access_log_logged_at ON access_log (logged_at);
CREATE INDEX ix_access_log_recipient ON access_log (recipient_id, logged_at);
CREATE INDEX ix_access_log_patient ON access_log (patient_id_value, logged_at);
CREATE INDEX ix_access_log_user ON access_log (user_hsa_id, logged_at);

-- A chain of seals over blocks of the log: a row changed or taken out afterwards breaks its block.
CREATE SEQUENCE seq_access_log_seal INCREMENT BY 1 START WITH 1;
CREATE TABLE access_log_seal (
    id            bigint                   NOT NULL,
    sealed_at     timestamp with time zone NOT NULL,
    first_id      bigint                   NOT NULL,
    last_id       bigint                   NOT NULL,
    rows_sealed   integer                  NOT NULL,
    previous_hash varchar(64)              NOT NULL,
    block_hash    varchar(64)              NOT NULL,
    CONSTRAINT pk_access_log_seal PRIMARY KEY (id),
    CONSTRAINT uq_access_log_seal_last UNIQUE (last_id)
);
