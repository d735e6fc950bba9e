CREATE SEQUENCE seq_refill_run INCREMENT BY 50 START WITH 1000;
CREATE SEQUENCE seq_refill_outcome INCREMENT BY 50 START WITH 1000;

-- An execution of the refill: of all stores that are due, or of one that somebody chose. True while it is
-- going on, else empty: one at a time.
CREATE TABLE refill_run (
    id           bigint                   NOT NULL,
    version      bigint                   NOT NULL,
    store_id     bigint,
    status       varchar(20)              NOT NULL,
    running      boolean,
    started_by   varchar(60)              NOT NULL,
    started_at   timestamp with time zone NOT NULL,
    heartbeat_at timestamp with time zone NOT NULL,
    finished_at  timestamp with time zone,
    execution_id bigint                   NOT NULL,
    CONSTRAINT pk_refill_run PRIMARY KEY (id),
    CONSTRAINT fk_refill_run_store FOREIGN KEY (store_id) REFERENCES buffer_store (id),
    CONSTRAINT uq_refill_run_running UNIQUE (running),
    CONSTRAINT ck_refill_run_status CHECK (status IN ('RUNNING', 'FAILED', 'COMPLETED')),
    CONSTRAINT ck_refill_run_running CHECK ((status = 'RUNNING') = (running IS NOT NULL))
);
CREATE INDEX ix_refill_run_started ON refill_run (started_at);
CREATE INDEX ix_refill_run_store ON refill_run (store_id);

-- What a run did for a store; written together with its order, so that a run that is taken up again knows
-- where the one before it stopped.
CREATE TABLE refill_outcome (
    id            bigint  NOT NULL,
    refill_run_id bigint  NOT NULL,
    store_id      bigint  NOT NULL,
    delivery_on   date    NOT NULL,
    scheduled     boolean NOT NULL,
    order_id      bigint,
    pieces        integer NOT NULL,
    CONSTRAINT pk_refill_outcome PRIMARY KEY (id),
    CONSTRAINT uq_refill_outcome_store UNIQUE (refill_run_id, store_id),
    CONSTRAINT uq_refill_outcome_order UNIQUE (order_id),
    CONSTRAINT fk_refill_outcome_run FOREIGN KEY (refill_run_id) REFERENCES refill_run (id),
    CONSTRAINT fk_refill_outcome_store FOREIGN KEY (store_id) REFERENCES buffer_store (id),
    CONSTRAINT fk_refill_outcome_order FOREIGN KEY (order_id) REFERENCES customer_order (id),
    CONSTRAINT ck_refill_outcome_pieces CHECK ((pieces > 0) = (order_id IS NOT NULL))
);
CREATE INDEX ix_refill_outcome_delivery ON refill_outcome (store_id, delivery_on);

-- Articles that are missing in the store and cannot be ordered, by the rule that says why.
CREATE TABLE refill_skip (
    refill_outcome_id bigint      NOT NULL,
    article_id        bigint      NOT NULL,
    missing           integer     NOT NULL,
    rule_code         varchar(20) NOT NULL,
    CONSTRAINT pk_refill_skip PRIMARY KEY (refill_outcome_id, article_id),
    CONSTRAINT fk_refill_skip_outcome FOREIGN KEY (refill_outcome_id) REFERENCES refill_outcome (id),
    CONSTRAINT fk_refill_skip_article FOREIGN KEY (article_id) REFERENCES article (id),
    CONSTRAINT ck_refill_skip_missing CHECK (missing > 0)
);
CREATE INDEX ix_refill_skip_article ON refill_skip (article_id);

-- Stands as orderer of what the refill orders. Inactive and without roles: nobody can log in as it.
INSERT INTO app_user (id, version, hsa_id, user_name, given_name, family_name, active)
    VALUES (-1, 1, 'REFILL', 'refill', 'Automatisk', 'påfyllnad', FALSE);

-- Whether stores are refilled by themselves in the evening, and how many working days before their delivery.
INSERT INTO parameter (parameter_key, parameter_value) VALUES ('refill.run.automatic', 'false');
INSERT INTO parameter (parameter_key, parameter_value) VALUES ('refill.run.workingDaysAhead', '1');

INSERT INTO role_permission (role_code, permission) VALUES ('WAREHOUSE', 'REFILL_RUN');
INSERT INTO role_permission (role_code, permission) VALUES ('PURCHASER', 'REFILL_RUN');
