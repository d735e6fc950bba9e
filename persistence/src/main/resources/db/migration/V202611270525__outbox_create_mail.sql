CREATE SEQUENCE seq_outgoing_mail INCREMENT BY 50 START WITH 1000;

-- Tells users of new messages. It holds no words of the message: nothing of a patient can leave by it.
CREATE TABLE outgoing_mail (
    id              bigint                   NOT NULL,
    version         bigint                   NOT NULL,
    user_id         bigint                   NOT NULL,
    address         varchar(120)             NOT NULL,
    status          varchar(20)              NOT NULL,
    created_at      timestamp with time zone NOT NULL,
    attempts        integer                  NOT NULL,
    next_attempt_at timestamp with time zone NOT NULL,
    closed_at       timestamp with time zone,
    fault           varchar(80),
    CONSTRAINT pk_outgoing_mail PRIMARY KEY (id),
    CONSTRAINT fk_outgoing_mail_user FOREIGN KEY (user_id) REFERENCES app_user (id),
    CONSTRAINT ck_outgoing_mail_status CHECK (status IN ('WAITING', 'SENT', 'GIVEN_UP')),
    CONSTRAINT ck_outgoing_mail_closed CHECK ((status = 'WAITING') = (closed_at IS NULL))
);
CREATE INDEX ix_outgoing_mail_due ON outgoing_mail (status, next_attempt_at);
CREATE INDEX ix_outgoing_mail_user ON outgoing_mail (user_id, status);

-- Whether the user wants to be told of new messages by e-mail.
ALTER TABLE app_user ADD COLUMN mail_notices boolean DEFAULT FALSE NOT NULL;

-- Who the e-mail comes from; empty sends none.
INSERT INTO parameter (parameter_key, parameter_value) VALUES ('mail.from', '');
