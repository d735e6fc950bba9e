CREATE SEQUENCE seq_work_order INCREMENT BY 50 START WITH 1000;
CREATE SEQUENCE seq_work_line INCREMENT BY 50 START WITH 1000;
CREATE SEQUENCE seq_work_change INCREMENT BY 50 START WITH 1000;
CREATE SEQUENCE seq_work_order_number INCREMENT BY 1 START WITH 500001;

-- What each action type asks for before a work order reaches the centre (DOMAIN 4.9); counties differ.
CREATE TABLE work_action_rule (
    action_type      varchar(30) NOT NULL,
    in_portal        boolean     NOT NULL,
    performer        varchar(20) NOT NULL,
    work_place       varchar(10),
    needs_device     boolean     NOT NULL,
    needs_file       boolean     NOT NULL,
    needs_side       boolean     NOT NULL,
    needs_measures   boolean     NOT NULL,
    needs_contact    boolean     NOT NULL,
    asks_replacement boolean     NOT NULL,
    in_rent          boolean     NOT NULL,
    start_parameter  varchar(60),
    done_parameter   varchar(60),
    CONSTRAINT pk_work_action_rule PRIMARY KEY (action_type),
    CONSTRAINT ck_work_action_rule_type CHECK (action_type IN (
        'REPAIR_AT_CENTRE', 'REPAIR_ON_SITE', 'REPAIR_QUICK', 'REPAIR_URGENT', 'TECHNICAL_REVIEW', 'PREVENTIVE_MAINTENANCE',
        'INSPECTION', 'INSTALLATION', 'DISMANTLING', 'ADAPTATION', 'SPECIAL_ADAPTATION', 'CONSULTATION', 'FITTING', 'OUTSIDE_ASSORTMENT')),
    CONSTRAINT ck_work_action_rule_performer CHECK (performer IN ('TECHNICIAN', 'CONSULTANT')),
    CONSTRAINT ck_work_action_rule_place CHECK (work_place IN ('COLLECT', 'PERFORM')),
    CONSTRAINT fk_work_action_rule_start FOREIGN KEY (start_parameter) REFERENCES parameter (parameter_key),
    CONSTRAINT fk_work_action_rule_done FOREIGN KEY (done_parameter) REFERENCES parameter (parameter_key)
);

INSERT INTO parameter (parameter_key, parameter_value) VALUES ('repair.start.weekdays', '3');
INSERT INTO parameter (parameter_key, parameter_value) VALUES ('repair.done.weekdays', '10');
INSERT INTO parameter (parameter_key, parameter_value) VALUES ('repair.urgent.workingHours', '8');
INSERT INTO parameter (parameter_key, parameter_value) VALUES ('consultation.offer.weekdays', '15');
INSERT INTO parameter (parameter_key, parameter_value) VALUES ('adaptation.start.weekdays', '3');
INSERT INTO parameter (parameter_key, parameter_value) VALUES ('review.contact.workingDays', '10');
-- V-WO-07: classes of ISO 9999, by the beginning of their codes, whose devices a technician dismounts; others go back by a pickup order alone.
INSERT INTO parameter (parameter_key, parameter_value) VALUES ('dismantling.isoClasses', '1236 1810 1812 1830 2427');

INSERT INTO work_action_rule VALUES ('REPAIR_AT_CENTRE', TRUE, 'TECHNICIAN', 'COLLECT', TRUE, FALSE, FALSE, FALSE, TRUE, TRUE, TRUE, 'repair.start.weekdays', 'repair.done.weekdays');
INSERT INTO work_action_rule VALUES ('REPAIR_ON_SITE', TRUE, 'TECHNICIAN', 'PERFORM', TRUE, FALSE, FALSE, FALSE, TRUE, TRUE, TRUE, 'repair.start.weekdays', 'repair.done.weekdays');
INSERT INTO work_action_rule VALUES ('REPAIR_QUICK', FALSE, 'TECHNICIAN', NULL, TRUE, FALSE, FALSE, FALSE, FALSE, FALSE, TRUE, 'repair.start.weekdays', 'repair.done.weekdays');
INSERT INTO work_action_rule VALUES ('REPAIR_URGENT', TRUE, 'TECHNICIAN', NULL, TRUE, FALSE, FALSE, FALSE, TRUE, TRUE, TRUE, 'repair.urgent.workingHours', 'repair.urgent.workingHours');
INSERT INTO work_action_rule VALUES ('TECHNICAL_REVIEW', TRUE, 'TECHNICIAN', NULL, TRUE, FALSE, FALSE, FALSE, TRUE, FALSE, TRUE, 'review.contact.workingDays', NULL);
INSERT INTO work_action_rule VALUES ('PREVENTIVE_MAINTENANCE', FALSE, 'TECHNICIAN', NULL, TRUE, FALSE, FALSE, FALSE, FALSE, FALSE, TRUE, NULL, NULL);
INSERT INTO work_action_rule VALUES ('INSPECTION', FALSE, 'TECHNICIAN', NULL, TRUE, FALSE, FALSE, FALSE, FALSE, FALSE, TRUE, NULL, NULL);
INSERT INTO work_action_rule VALUES ('INSTALLATION', TRUE, 'TECHNICIAN', 'PERFORM', TRUE, FALSE, FALSE, FALSE, TRUE, FALSE, FALSE, NULL, 'delivery.stocked.weekdays');
INSERT INTO work_action_rule VALUES ('DISMANTLING', TRUE, 'TECHNICIAN', 'PERFORM', TRUE, FALSE, FALSE, FALSE, TRUE, FALSE, TRUE, NULL, 'pickup.collect.maxWorkingDays');
INSERT INTO work_action_rule VALUES ('ADAPTATION', TRUE, 'TECHNICIAN', NULL, TRUE, FALSE, TRUE, TRUE, FALSE, FALSE, FALSE, 'adaptation.start.weekdays', NULL);
INSERT INTO work_action_rule VALUES ('SPECIAL_ADAPTATION', TRUE, 'TECHNICIAN', NULL, TRUE, TRUE, TRUE, TRUE, FALSE, FALSE, FALSE, 'adaptation.start.weekdays', NULL);
INSERT INTO work_action_rule VALUES ('CONSULTATION', TRUE, 'CONSULTANT', NULL, FALSE, FALSE, FALSE, FALSE, TRUE, FALSE, FALSE, 'consultation.offer.weekdays', NULL);
INSERT INTO work_action_rule VALUES ('FITTING', TRUE, 'CONSULTANT', NULL, FALSE, FALSE, FALSE, FALSE, TRUE, FALSE, FALSE, 'consultation.offer.weekdays', NULL);
INSERT INTO work_action_rule VALUES ('OUTSIDE_ASSORTMENT', TRUE, 'CONSULTANT', NULL, FALSE, TRUE, FALSE, FALSE, FALSE, FALSE, FALSE, 'consultation.offer.weekdays', NULL);

CREATE TABLE work_order (
    id                    bigint      NOT NULL,
    version               bigint      NOT NULL,
    work_order_number     varchar(20),
    status                varchar(20) NOT NULL,
    recipient_id          bigint      NOT NULL,
    customer_id           bigint,
    delivery_address_id   bigint,
    orderer_id            bigint      NOT NULL,
    article_id            bigint,
    individual_id         bigint,
    holding_id            bigint,
    designation           varchar(120),
    customer_order_number varchar(20),
    action_type           varchar(30),
    description           varchar(4000),
    side                  varchar(10),
    measures              varchar(400),
    infection_risk        boolean     NOT NULL,
    infection_note        varchar(400),
    replacement_wanted    boolean,
    cost_proposal         boolean     NOT NULL,
    work_place            varchar(10),
    address_from          varchar(10),
    address_name          varchar(120),
    street                varchar(120),
    postcode              varchar(10),
    city                  varchar(60),
    contact_person        varchar(80),
    contact_phone         varchar(30),
    door_code             varchar(20),
    performer             varchar(20),
    registered_at         timestamp with time zone,
    start_by              date,
    done_by               date,
    planned_on            date,
    quote                 numeric(12,2),
    quote_note            varchar(400),
    performed_on          date,
    CONSTRAINT pk_work_order PRIMARY KEY (id),
    CONSTRAINT uq_work_order_number UNIQUE (work_order_number),
    CONSTRAINT fk_work_order_recipient FOREIGN KEY (recipient_id) REFERENCES recipient (id),
    CONSTRAINT fk_work_order_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
    CONSTRAINT fk_work_order_address FOREIGN KEY (delivery_address_id) REFERENCES delivery_address (id),
    CONSTRAINT fk_work_order_orderer FOREIGN KEY (orderer_id) REFERENCES app_user (id),
    CONSTRAINT fk_work_order_article FOREIGN KEY (article_id) REFERENCES article (id),
    CONSTRAINT fk_work_order_individual FOREIGN KEY (individual_id) REFERENCES device_individual (id),
    CONSTRAINT fk_work_order_holding FOREIGN KEY (holding_id) REFERENCES device_holding (id),
    CONSTRAINT fk_work_order_action FOREIGN KEY (action_type) REFERENCES work_action_rule (action_type),
    CONSTRAINT ck_work_order_status CHECK (status IN (
        'DRAFT', 'REGISTERED', 'AWAITING_INFO', 'QUOTING', 'AWAITING_APPROVAL', 'APPROVED', 'DECLINED', 'PLANNED', 'IN_PROGRESS',
        'AWAITING_PARTS', 'PERFORMED', 'CLOSED', 'CANCELLED')),
    CONSTRAINT ck_work_order_sent CHECK (status = 'DRAFT' OR work_order_number IS NOT NULL AND customer_id IS NOT NULL
        AND action_type IS NOT NULL AND registered_at IS NOT NULL AND performer IS NOT NULL),
    CONSTRAINT ck_work_order_side CHECK (side IN ('LEFT', 'RIGHT', 'BOTH', 'NONE')),
    CONSTRAINT ck_work_order_place CHECK (work_place IN ('COLLECT', 'PERFORM')),
    CONSTRAINT ck_work_order_from CHECK (address_from IN ('CUSTOMER', 'RECIPIENT', 'OTHER')),
    CONSTRAINT ck_work_order_performer CHECK (performer IN ('TECHNICIAN', 'CONSULTANT'))
);
CREATE INDEX ix_work_order_customer ON work_order (customer_id, registered_at);
CREATE INDEX ix_work_order_recipient ON work_order (recipient_id);
CREATE INDEX ix_work_order_orderer ON work_order (orderer_id);
CREATE INDEX ix_work_order_individual ON work_order (individual_id);
CREATE INDEX ix_work_order_status ON work_order (status, registered_at);
CREATE INDEX ix_work_order_article ON work_order (article_id);
CREATE INDEX ix_work_order_holding ON work_order (holding_id);
CREATE INDEX ix_work_order_address ON work_order (delivery_address_id);
CREATE INDEX ix_work_order_action ON work_order (action_type);

CREATE TABLE work_line (
    id            bigint        NOT NULL,
    work_order_id bigint        NOT NULL,
    article_id    bigint        NOT NULL,
    quantity      integer       NOT NULL,
    billed        boolean       NOT NULL,
    price         numeric(12,2) NOT NULL,
    vat_rate      numeric(4,2)  NOT NULL,
    payer_id      bigint        NOT NULL,
    CONSTRAINT pk_work_line PRIMARY KEY (id),
    CONSTRAINT fk_work_line_order FOREIGN KEY (work_order_id) REFERENCES work_order (id),
    CONSTRAINT fk_work_line_article FOREIGN KEY (article_id) REFERENCES article (id),
    CONSTRAINT fk_work_line_payer FOREIGN KEY (payer_id) REFERENCES payer (id),
    CONSTRAINT ck_work_line_quantity CHECK (quantity > 0)
);
CREATE INDEX ix_work_line_order ON work_line (work_order_id);
CREATE INDEX ix_work_line_article ON work_line (article_id);
CREATE INDEX ix_work_line_payer ON work_line (payer_id);

CREATE TABLE work_change (
    id            bigint                   NOT NULL,
    work_order_id bigint                   NOT NULL,
    changed_at    timestamp with time zone NOT NULL,
    user_id       bigint                   NOT NULL,
    change_action varchar(30)              NOT NULL,
    reason        varchar(1000),
    CONSTRAINT pk_work_change PRIMARY KEY (id),
    CONSTRAINT fk_work_change_order FOREIGN KEY (work_order_id) REFERENCES work_order (id),
    CONSTRAINT fk_work_change_user FOREIGN KEY (user_id) REFERENCES app_user (id)
);
CREATE INDEX ix_work_change_order ON work_change (work_order_id);

ALTER TABLE attachment DROP CONSTRAINT ck_attachment_owner;
ALTER TABLE attachment ADD CONSTRAINT ck_attachment_owner CHECK (owner_type IN ('CUSTOMER_ORDER', 'WORK_ORDER', 'DEVIATION_REPORT'));

-- WO-09, WO-11: labour and material of a closed work order are billed in the month's invoicing.
ALTER TABLE sale_charge ADD COLUMN work_line_id bigint;
ALTER TABLE sale_charge ADD CONSTRAINT uq_sale_charge_work_line UNIQUE (work_line_id);
ALTER TABLE sale_charge ADD CONSTRAINT fk_sale_charge_work_line FOREIGN KEY (work_line_id) REFERENCES work_line (id);
ALTER TABLE sale_charge DROP CONSTRAINT ck_sale_charge_source;
ALTER TABLE sale_charge ADD CONSTRAINT ck_sale_charge_source CHECK (CASE WHEN holding_id IS NULL THEN 0 ELSE 1 END + CASE WHEN order_line_id IS NULL THEN 0 ELSE 1 END + CASE WHEN customer_order_id IS NULL THEN 0 ELSE 1 END + CASE WHEN work_line_id IS NULL THEN 0 ELSE 1 END = 1);
ALTER TABLE invoice_line ADD COLUMN work_line_id bigint;
ALTER TABLE invoice_line ADD CONSTRAINT uq_invoice_line_work_line UNIQUE (work_line_id);
ALTER TABLE invoice_line ADD CONSTRAINT fk_invoice_line_work_line FOREIGN KEY (work_line_id) REFERENCES work_line (id);
ALTER TABLE invoice_line DROP CONSTRAINT ck_invoice_line_source;
ALTER TABLE invoice_line ADD CONSTRAINT ck_invoice_line_source CHECK (CASE WHEN holding_id IS NULL THEN 0 ELSE 1 END + CASE WHEN order_line_id IS NULL THEN 0 ELSE 1 END + CASE WHEN customer_order_id IS NULL THEN 0 ELSE 1 END + CASE WHEN work_line_id IS NULL THEN 0 ELSE 1 END = 1);

INSERT INTO role_permission (role_code, permission) VALUES ('PRESCRIBER', 'WORK_REGISTER');
INSERT INTO role_permission (role_code, permission) VALUES ('ORDERER', 'WORK_REGISTER');
INSERT INTO role_permission (role_code, permission) VALUES ('CUSTOMER_SERVICE', 'WORK_REGISTER');
INSERT INTO role_permission (role_code, permission) VALUES ('TECHNICIAN', 'WORK_REGISTER');
INSERT INTO role_permission (role_code, permission) VALUES ('CONSULTANT', 'WORK_REGISTER');
INSERT INTO role_permission (role_code, permission) VALUES ('PRESCRIBER', 'WORK_VIEW');
INSERT INTO role_permission (role_code, permission) VALUES ('ORDERER', 'WORK_VIEW');
INSERT INTO role_permission (role_code, permission) VALUES ('CUSTOMER_SERVICE', 'WORK_VIEW');
INSERT INTO role_permission (role_code, permission) VALUES ('TECHNICIAN', 'WORK_VIEW');
INSERT INTO role_permission (role_code, permission) VALUES ('CONSULTANT', 'WORK_VIEW');
INSERT INTO role_permission (role_code, permission) VALUES ('CUSTOMER_SERVICE', 'WORK_HANDLE');
INSERT INTO role_permission (role_code, permission) VALUES ('TECHNICIAN', 'WORK_HANDLE');
INSERT INTO role_permission (role_code, permission) VALUES ('CONSULTANT', 'WORK_HANDLE');
