CREATE SEQUENCE seq_article INCREMENT BY 50 START WITH 1000;

CREATE TABLE supplier (
    id   bigint       NOT NULL,
    name varchar(120) NOT NULL,
    CONSTRAINT pk_supplier PRIMARY KEY (id)
);

-- ISO 9999 classes; two editions may live side by side during a change-over.
CREATE TABLE iso_code (
    code    varchar(8)   NOT NULL,
    edition integer      NOT NULL,
    name    varchar(200) NOT NULL,
    CONSTRAINT pk_iso_code PRIMARY KEY (code, edition)
);

CREATE TABLE article (
    id                      bigint        NOT NULL,
    version                 bigint        NOT NULL,
    article_number          varchar(20)   NOT NULL,
    designation             varchar(120)  NOT NULL,
    product                 varchar(80)   NOT NULL,
    description             varchar(1000),
    article_type            varchar(20)   NOT NULL,
    status                  varchar(20)   NOT NULL,
    iso_code                varchar(8)    NOT NULL,
    iso_edition             integer       NOT NULL,
    supplier_id             bigint        NOT NULL,
    supplier_article_number varchar(35)   NOT NULL,
    charging_form           varchar(20)   NOT NULL,
    -- SEK without VAT: per started month for rental (shared by days), per piece otherwise
    price                   numeric(12,2) NOT NULL,
    vat_rate                numeric(4,2)  NOT NULL,
    -- PY-04: article responsibility that fixes the payer
    fixed_payer_id          bigint,
    individual_tracked      boolean       NOT NULL,
    supply_mode             varchar(20)   NOT NULL,
    published               boolean       NOT NULL,
    orderable               boolean       NOT NULL,
    can_be_component        boolean       NOT NULL,
    picture                 varchar(60),
    internal_order_text     varchar(400),
    CONSTRAINT pk_article PRIMARY KEY (id),
    CONSTRAINT uq_article_number UNIQUE (article_number),
    CONSTRAINT fk_article_iso_code FOREIGN KEY (iso_code, iso_edition) REFERENCES iso_code (code, edition),
    CONSTRAINT fk_article_supplier FOREIGN KEY (supplier_id) REFERENCES supplier (id),
    CONSTRAINT fk_article_fixed_payer FOREIGN KEY (fixed_payer_id) REFERENCES payer (id),
    CONSTRAINT ck_article_type CHECK (article_type IN ('MAIN_DEVICE', 'ACCESSORY', 'SPARE_PART', 'SERVICE', 'FEE', 'CONSUMABLE')),
    CONSTRAINT ck_article_status CHECK (status IN ('ACTIVE', 'DISCONTINUED')),
    CONSTRAINT ck_article_charging_form CHECK (charging_form IN ('RENTAL', 'SALE', 'SALE_WITH_RETURN')),
    CONSTRAINT ck_article_supply_mode CHECK (supply_mode IN ('STOCKED', 'ORDER_ITEM')),
    -- BO-AR-05
    CONSTRAINT ck_article_published CHECK (published OR NOT orderable),
    -- BO-AR-02
    CONSTRAINT ck_article_spare_part CHECK (article_type <> 'SPARE_PART' OR charging_form = 'SALE')
);
CREATE INDEX ix_article_designation ON article (designation);
