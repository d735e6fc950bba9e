-- Equivalent articles, the oldest first: it is delivered first (CO-05).
CREATE TABLE replacement_chain (
    id   bigint      NOT NULL,
    name varchar(80) NOT NULL,
    CONSTRAINT pk_replacement_chain PRIMARY KEY (id)
);

CREATE TABLE replacement_chain_entry (
    article_id bigint  NOT NULL,
    chain_id   bigint  NOT NULL,
    place      integer NOT NULL,
    CONSTRAINT pk_replacement_chain_entry PRIMARY KEY (article_id),
    CONSTRAINT uq_replacement_chain_entry_place UNIQUE (chain_id, place),
    CONSTRAINT fk_replacement_chain_entry_article FOREIGN KEY (article_id) REFERENCES article (id),
    CONSTRAINT fk_replacement_chain_entry_chain FOREIGN KEY (chain_id) REFERENCES replacement_chain (id)
);

-- Vanliga tillbehör of a main article, in the order that the list has.
CREATE TABLE common_accessory (
    main_article_id bigint  NOT NULL,
    accessory_id    bigint  NOT NULL,
    place           integer NOT NULL,
    CONSTRAINT pk_common_accessory PRIMARY KEY (main_article_id, accessory_id),
    CONSTRAINT fk_common_accessory_main FOREIGN KEY (main_article_id) REFERENCES article (id),
    CONSTRAINT fk_common_accessory_accessory FOREIGN KEY (accessory_id) REFERENCES article (id)
);
CREATE INDEX ix_common_accessory_accessory ON common_accessory (accessory_id);

-- The fee that goes with a device (CO-06): one for each device.
CREATE TABLE fee_link (
    article_id     bigint NOT NULL,
    fee_article_id bigint NOT NULL,
    CONSTRAINT pk_fee_link PRIMARY KEY (article_id),
    CONSTRAINT fk_fee_link_article FOREIGN KEY (article_id) REFERENCES article (id),
    CONSTRAINT fk_fee_link_fee FOREIGN KEY (fee_article_id) REFERENCES article (id)
);
CREATE INDEX ix_fee_link_fee ON fee_link (fee_article_id);

-- Prices from a day on, for one payer or (without payer) for all; article.price is the one before any of them.
CREATE SEQUENCE seq_article_price INCREMENT BY 50 START WITH 1000;

CREATE TABLE article_price (
    id         bigint        NOT NULL,
    article_id bigint        NOT NULL,
    payer_id   bigint,
    valid_from date          NOT NULL,
    price      numeric(12,2) NOT NULL,
    CONSTRAINT pk_article_price PRIMARY KEY (id),
    CONSTRAINT uq_article_price UNIQUE NULLS NOT DISTINCT (article_id, payer_id, valid_from),
    CONSTRAINT fk_article_price_article FOREIGN KEY (article_id) REFERENCES article (id),
    CONSTRAINT fk_article_price_payer FOREIGN KEY (payer_id) REFERENCES payer (id),
    CONSTRAINT ck_article_price_price CHECK (price >= 0)
);
CREATE INDEX ix_article_price_payer ON article_price (payer_id);
