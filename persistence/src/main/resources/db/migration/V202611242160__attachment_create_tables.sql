-- Files attached to something: owner_type and owner_id name it, the owner's feature answers for who may see it.
CREATE TABLE attachment (
    id           bigint                   NOT NULL,
    owner_type   varchar(30)              NOT NULL,
    owner_id     bigint                   NOT NULL,
    file_name    varchar(120)             NOT NULL,
    file_type    varchar(10)              NOT NULL,
    byte_size    bigint                   NOT NULL,
    sha256       varchar(64)              NOT NULL,
    file_comment varchar(400),
    scan_state   varchar(20)              NOT NULL,
    uploaded_by  bigint                   NOT NULL,
    uploaded_at  timestamp with time zone NOT NULL,
    CONSTRAINT pk_attachment PRIMARY KEY (id),
    CONSTRAINT fk_attachment_uploaded_by FOREIGN KEY (uploaded_by) REFERENCES app_user (id),
    CONSTRAINT ck_attachment_owner CHECK (owner_type IN ('CUSTOMER_ORDER')),
    CONSTRAINT ck_attachment_type CHECK (file_type IN ('PDF', 'JPEG', 'PNG', 'GIF', 'DOCX', 'XLSX')),
    CONSTRAINT ck_attachment_size CHECK (byte_size > 0),
    CONSTRAINT ck_attachment_scan CHECK (scan_state IN ('CLEAN', 'NOT_SCANNED', 'QUARANTINED'))
);
CREATE SEQUENCE seq_attachment INCREMENT BY 50 START WITH 1000;
CREATE INDEX ix_attachment_owner ON attachment (owner_type, owner_id);
CREATE INDEX ix_attachment_uploaded_by ON attachment (uploaded_by);

-- The content in parts of at most 256 kB, so that neither writing nor reading holds a whole file in memory.
CREATE TABLE attachment_part (
    attachment_id bigint  NOT NULL,
    part_number   integer NOT NULL,
    part_content  bytea   NOT NULL,
    CONSTRAINT pk_attachment_part PRIMARY KEY (attachment_id, part_number),
    CONSTRAINT fk_attachment_part_attachment FOREIGN KEY (attachment_id) REFERENCES attachment (id)
);

INSERT INTO parameter (parameter_key, parameter_value) VALUES ('attachment.maxBytes', '10485760');
INSERT INTO parameter (parameter_key, parameter_value) VALUES ('attachment.maxCount', '10');
-- host:port of a ClamAV daemon; empty means that files are not scanned
INSERT INTO parameter (parameter_key, parameter_value) VALUES ('attachment.scanner', '');
