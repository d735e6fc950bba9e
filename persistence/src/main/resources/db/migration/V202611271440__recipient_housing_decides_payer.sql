-- PY-05: where patients live [boendeform]; a region adds its own forms. The name is what pages show.
CREATE TABLE housing_form (
    name  varchar(60) NOT NULL,
    place integer     NOT NULL,
    CONSTRAINT pk_housing_form PRIMARY KEY (name)
);
INSERT INTO housing_form (name, place) VALUES ('Ordinärt boende', 1);
INSERT INTO housing_form (name, place) VALUES ('Särskilt boende', 2);
INSERT INTO housing_form (name, place) VALUES ('Korttidsboende', 3);
INSERT INTO housing_form (name, place) VALUES ('Bostad med särskild service (LSS)', 4);

-- Housing form and membership of the habilitation over a time; no row says nothing of either.
CREATE TABLE patient_situation (
    recipient_id bigint  NOT NULL,
    valid_from   date    NOT NULL,
    valid_to     date,
    housing_form varchar(60),
    habilitation boolean NOT NULL,
    CONSTRAINT pk_patient_situation PRIMARY KEY (recipient_id, valid_from),
    CONSTRAINT fk_patient_situation_recipient FOREIGN KEY (recipient_id) REFERENCES recipient (id),
    CONSTRAINT fk_patient_situation_housing FOREIGN KEY (housing_form) REFERENCES housing_form (name) ON UPDATE CASCADE,
    CONSTRAINT ck_patient_situation_said CHECK (habilitation OR housing_form IS NOT NULL)
);
CREATE INDEX ix_patient_situation_housing ON patient_situation (housing_form);

-- A change by hand says all three: base code, housing form and habilitation from its day.
ALTER TABLE base_code_change ADD COLUMN housing_form varchar(60);
ALTER TABLE base_code_change ADD COLUMN habilitation boolean DEFAULT FALSE NOT NULL;
ALTER TABLE base_code_change ADD CONSTRAINT fk_base_code_change_housing FOREIGN KEY (housing_form) REFERENCES housing_form (name) ON UPDATE CASCADE;
CREATE INDEX ix_base_code_change_housing ON base_code_change (housing_form);

-- A region's rules of who pays by housing form or habilitation, the first that fits by turn; none in the beginning.
-- A column that is null is not looked at; base_code is the one that decides for the patient, iso_class the beginning of the article's class.
CREATE TABLE payer_rule (
    turn           integer NOT NULL,
    housing_form   varchar(60),
    habilitation   boolean NOT NULL,
    base_code      varchar(10),
    iso_class      varchar(10),
    responsibility varchar(20),
    payer_id       bigint  NOT NULL,
    CONSTRAINT pk_payer_rule PRIMARY KEY (turn),
    CONSTRAINT fk_payer_rule_housing FOREIGN KEY (housing_form) REFERENCES housing_form (name) ON UPDATE CASCADE,
    CONSTRAINT fk_payer_rule_code FOREIGN KEY (base_code) REFERENCES base_code (code),
    CONSTRAINT fk_payer_rule_payer FOREIGN KEY (payer_id) REFERENCES payer (id),
    CONSTRAINT ck_payer_rule_asks CHECK (habilitation OR housing_form IS NOT NULL)
);
CREATE INDEX ix_payer_rule_housing ON payer_rule (housing_form);
CREATE INDEX ix_payer_rule_code ON payer_rule (base_code);
CREATE INDEX ix_payer_rule_payer ON payer_rule (payer_id);
