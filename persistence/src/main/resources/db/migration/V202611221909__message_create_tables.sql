CREATE SEQUENCE seq_message INCREMENT BY 50 START WITH 1000;

-- From the centre to one user. The text is a key of the bundle Mail plus its arguments, so that the
-- reader meets it in his own language; GENERAL carries the centre's own words as arguments.
CREATE TABLE message (
    id        bigint                   NOT NULL,
    user_id   bigint                   NOT NULL,
    sent_at   timestamp with time zone NOT NULL,
    read_at   timestamp with time zone,
    kind      varchar(40)              NOT NULL,
    order_id  bigint,
    arguments varchar(2000)            NOT NULL,
    CONSTRAINT pk_message PRIMARY KEY (id),
    CONSTRAINT fk_message_user FOREIGN KEY (user_id) REFERENCES app_user (id),
    CONSTRAINT fk_message_order FOREIGN KEY (order_id) REFERENCES customer_order (id)
);
CREATE INDEX ix_message_user ON message (user_id, sent_at);

CREATE TABLE news_item (
    id           bigint        NOT NULL,
    published_on date          NOT NULL,
    title        varchar(160)  NOT NULL,
    body         varchar(2000) NOT NULL,
    CONSTRAINT pk_news_item PRIMARY KEY (id)
);
