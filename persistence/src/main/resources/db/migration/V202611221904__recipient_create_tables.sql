CREATE SEQUENCE seq_recipient INCREMENT BY 50 START WITH 1000;
CREATE SEQUENCE seq_care_relation INCREMENT BY 50 START WITH 1000;

CREATE TABLE recipient (
    id                 bigint      NOT NULL,
    version            bigint      NOT NULL,
    public_id          varchar(36) NOT NULL,
    kind               varchar(20) NOT NULL,
    identity_kind      varchar(30),
    identity_number    varchar(12),
    care_unit_id       bigint,
    given_name         varchar(80),
    family_name        varchar(120) NOT NULL,
    street             varchar(120),
    postcode           varchar(10),
    city               varchar(60),
    phone              varchar(30),
    protected_identity boolean     NOT NULL,
    deceased_on        date,
    awaiting_release   boolean     NOT NULL,
    CONSTRAINT pk_recipient PRIMARY KEY (id),
    CONSTRAINT uq_recipient_public_id UNIQUE (public_id),
    CONSTRAINT uq_recipient_identity UNIQUE (identity_number, identity_kind),
    CONSTRAINT uq_recipient_care_unit UNIQUE (care_unit_id),
    CONSTRAINT fk_recipient_care_unit FOREIGN KEY (care_unit_id) REFERENCES care_unit (id),
    CONSTRAINT ck_recipient_kind CHECK (
        (kind = 'PATIENT' AND identity_number IS NOT NULL AND identity_kind IS NOT NULL AND care_unit_id IS NULL)
        OR (kind = 'CARE_UNIT' AND identity_number IS NULL AND care_unit_id IS NOT NULL)),
    -- AC-13: the register of a protected person carries no address or phone at all
    CONSTRAINT ck_recipient_protected CHECK (
        NOT protected_identity OR (street IS NULL AND postcode IS NULL AND city IS NULL AND phone IS NULL))
);

CREATE TABLE patient_base_code (
    recipient_id bigint      NOT NULL,
    base_code    varchar(10) NOT NULL,
    deviating    boolean     NOT NULL,
    valid_from   date        NOT NULL,
    valid_to     date,
    CONSTRAINT pk_patient_base_code PRIMARY KEY (recipient_id, base_code, valid_from),
    CONSTRAINT fk_patient_base_code_recipient FOREIGN KEY (recipient_id) REFERENCES recipient (id),
    CONSTRAINT fk_patient_base_code_code FOREIGN KEY (base_code) REFERENCES base_code (code)
);

-- AC-09: a unit that treats the patient; one that has none yet states a reason, which is kept.
CREATE TABLE care_relation (
    id           bigint                   NOT NULL,
    recipient_id bigint                   NOT NULL,
    customer_id  bigint                   NOT NULL,
    user_id      bigint,
    reason       varchar(400),
    since        timestamp with time zone NOT NULL,
    valid_until  date,
    CONSTRAINT pk_care_relation PRIMARY KEY (id),
    CONSTRAINT fk_care_relation_recipient FOREIGN KEY (recipient_id) REFERENCES recipient (id),
    CONSTRAINT fk_care_relation_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
    CONSTRAINT fk_care_relation_user FOREIGN KEY (user_id) REFERENCES app_user (id)
);
CREATE INDEX ix_care_relation_recipient ON care_relation (recipient_id, customer_id);
