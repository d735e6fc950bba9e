-- A chain of seals over the access log, block by block in time: a row that is changed, added or taken
-- out afterwards breaks its block. Ids are handed out in batches, so only time says what comes after.
DROP TABLE access_log_seal;
CREATE TABLE access_log_seal (
    id            bigint                   NOT NULL,
    sealed_from   timestamp with time zone NOT NULL,
    sealed_until  timestamp with time zone NOT NULL,
    sealed_at     timestamp with time zone NOT NULL,
    rows_sealed   integer                  NOT NULL,
    previous_hash varchar(64)              NOT NULL,
    block_hash    varchar(64)              NOT NULL,
    CONSTRAINT pk_access_log_seal PRIMARY KEY (id),
    CONSTRAINT uq_access_log_seal_from UNIQUE (sealed_from),
    CONSTRAINT uq_access_log_seal_until UNIQUE (sealed_until)
);
