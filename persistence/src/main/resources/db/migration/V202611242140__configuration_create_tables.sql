-- What may sit on a main device. A rule counts for one article or for all articles of a product name, from a day
-- and, when one is named, until the day before another.

-- a place on a main device, with its room; a row for the article counts before one for its product
CREATE SEQUENCE seq_device_place INCREMENT BY 50 START WITH 1000;
CREATE TABLE device_place (
    id              bigint      NOT NULL,
    main_article_id bigint,
    main_product    varchar(80),
    place           varchar(40) NOT NULL,
    capacity        integer     NOT NULL,
    per_side        integer,
    required        integer     NOT NULL,
    narrowest_mm    integer,
    widest_mm       integer,
    valid_from      date        NOT NULL,
    valid_to        date,
    CONSTRAINT pk_device_place PRIMARY KEY (id),
    CONSTRAINT fk_device_place_main FOREIGN KEY (main_article_id) REFERENCES article (id),
    CONSTRAINT ck_device_place_main CHECK ((main_article_id IS NULL) <> (main_product IS NULL)),
    CONSTRAINT ck_device_place_room CHECK (capacity BETWEEN 1 AND 20 AND required BETWEEN 0 AND capacity)
);
CREATE INDEX ix_device_place_article ON device_place (main_article_id);
CREATE INDEX ix_device_place_product ON device_place (main_product);

-- a part fits on a main device, and takes up one of its places
CREATE SEQUENCE seq_part_fit INCREMENT BY 50 START WITH 1000;
CREATE TABLE part_fit (
    id              bigint      NOT NULL,
    part_article_id bigint      NOT NULL,
    main_article_id bigint,
    main_product    varchar(80),
    place           varchar(40),
    side            varchar(5)  NOT NULL,
    least           integer     NOT NULL,
    most            integer     NOT NULL,
    valid_from      date        NOT NULL,
    valid_to        date,
    CONSTRAINT pk_part_fit PRIMARY KEY (id),
    CONSTRAINT fk_part_fit_part FOREIGN KEY (part_article_id) REFERENCES article (id),
    CONSTRAINT fk_part_fit_main FOREIGN KEY (main_article_id) REFERENCES article (id),
    CONSTRAINT ck_part_fit_main CHECK ((main_article_id IS NULL) <> (main_product IS NULL)),
    CONSTRAINT ck_part_fit_side CHECK (side IN ('LEFT', 'RIGHT', 'NONE')),
    CONSTRAINT ck_part_fit_pieces CHECK (least >= 1 AND most BETWEEN least AND 20)
);
CREATE INDEX ix_part_fit_part ON part_fit (part_article_id);
CREATE INDEX ix_part_fit_article ON part_fit (main_article_id);
CREATE INDEX ix_part_fit_product ON part_fit (main_product);

-- what a main device comes with
CREATE SEQUENCE seq_standard_part INCREMENT BY 50 START WITH 1000;
CREATE TABLE standard_part (
    id              bigint  NOT NULL,
    main_article_id bigint,
    main_product    varchar(80),
    part_article_id bigint  NOT NULL,
    quantity        integer NOT NULL,
    valid_from      date    NOT NULL,
    valid_to        date,
    CONSTRAINT pk_standard_part PRIMARY KEY (id),
    CONSTRAINT fk_standard_part_main FOREIGN KEY (main_article_id) REFERENCES article (id),
    CONSTRAINT fk_standard_part_part FOREIGN KEY (part_article_id) REFERENCES article (id),
    CONSTRAINT ck_standard_part_main CHECK ((main_article_id IS NULL) <> (main_product IS NULL)),
    CONSTRAINT ck_standard_part_quantity CHECK (quantity BETWEEN 1 AND 20)
);
CREATE INDEX ix_standard_part_article ON standard_part (main_article_id);
CREATE INDEX ix_standard_part_product ON standard_part (main_product);
CREATE INDEX ix_standard_part_part ON standard_part (part_article_id);

-- what a part asks of others: needs one of them, excludes or replaces all of them, comes in a pair with it
CREATE SEQUENCE seq_part_relation INCREMENT BY 50 START WITH 1000;
CREATE TABLE part_relation (
    id              bigint      NOT NULL,
    kind            varchar(20) NOT NULL,
    part_article_id bigint      NOT NULL,
    valid_from      date        NOT NULL,
    valid_to        date,
    CONSTRAINT pk_part_relation PRIMARY KEY (id),
    CONSTRAINT fk_part_relation_part FOREIGN KEY (part_article_id) REFERENCES article (id),
    CONSTRAINT ck_part_relation_kind CHECK (kind IN ('NEEDS', 'EXCLUDES', 'REPLACES', 'PAIR'))
);
CREATE INDEX ix_part_relation_part ON part_relation (part_article_id);
CREATE TABLE part_relation_other (
    part_relation_id bigint NOT NULL,
    article_id       bigint NOT NULL,
    CONSTRAINT pk_part_relation_other PRIMARY KEY (part_relation_id, article_id),
    CONSTRAINT fk_part_relation_other_relation FOREIGN KEY (part_relation_id) REFERENCES part_relation (id),
    CONSTRAINT fk_part_relation_other_article FOREIGN KEY (article_id) REFERENCES article (id)
);
CREATE INDEX ix_part_relation_other_article ON part_relation_other (article_id);

-- weight and width of a part, and what a main device carries
CREATE SEQUENCE seq_article_measure INCREMENT BY 50 START WITH 1000;
CREATE TABLE article_measure (
    id          bigint  NOT NULL,
    article_id  bigint  NOT NULL,
    weight_hg   integer,
    width_mm    integer,
    max_load_kg integer,
    valid_from  date    NOT NULL,
    valid_to    date,
    CONSTRAINT pk_article_measure PRIMARY KEY (id),
    CONSTRAINT fk_article_measure_article FOREIGN KEY (article_id) REFERENCES article (id),
    CONSTRAINT ck_article_measure CHECK (COALESCE(weight_hg, 1) >= 0 AND COALESCE(width_mm, 1) >= 1 AND COALESCE(max_load_kg, 1) >= 1)
);
CREATE INDEX ix_article_measure_article ON article_measure (article_id);
