-- lines that are often ordered together, for one user or shared with a customer
CREATE SEQUENCE seq_order_template INCREMENT BY 50 START WITH 1000;
CREATE SEQUENCE seq_order_template_line INCREMENT BY 50 START WITH 1000;

CREATE TABLE order_template (
    id          bigint                   NOT NULL,
    version     bigint                   NOT NULL,
    name        varchar(80)              NOT NULL,
    owner_id    bigint                   NOT NULL,
    customer_id bigint,
    saved_at    timestamp with time zone NOT NULL,
    CONSTRAINT pk_order_template PRIMARY KEY (id),
    CONSTRAINT uq_order_template_owner UNIQUE (owner_id, name),
    CONSTRAINT uq_order_template_customer UNIQUE (customer_id, name),
    CONSTRAINT fk_order_template_owner FOREIGN KEY (owner_id) REFERENCES app_user (id),
    CONSTRAINT fk_order_template_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
);

CREATE TABLE order_template_line (
    id                bigint  NOT NULL,
    order_template_id bigint  NOT NULL,
    line_number       integer NOT NULL,
    parent_line       integer,
    article_id        bigint  NOT NULL,
    quantity          integer NOT NULL,
    CONSTRAINT pk_order_template_line PRIMARY KEY (id),
    CONSTRAINT uq_order_template_line_number UNIQUE (order_template_id, line_number),
    CONSTRAINT fk_order_template_line_template FOREIGN KEY (order_template_id) REFERENCES order_template (id),
    CONSTRAINT fk_order_template_line_article FOREIGN KEY (article_id) REFERENCES article (id),
    CONSTRAINT ck_order_template_line_quantity CHECK (quantity >= 1),
    CONSTRAINT ck_order_template_line_parent CHECK (parent_line < line_number)
);
