-- Answers already given to submitted forms: the same form key gives the same answer (G-04, CO).
CREATE TABLE form_submission (
    form_key   varchar(64)              NOT NULL,
    use_case   varchar(60)              NOT NULL,
    user_id    bigint                   NOT NULL,
    answer     varchar(200),
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT pk_form_submission PRIMARY KEY (form_key)
);

-- What regions differ on.
CREATE TABLE parameter (
    parameter_key   varchar(80)  NOT NULL,
    parameter_value varchar(400) NOT NULL,
    CONSTRAINT pk_parameter PRIMARY KEY (parameter_key)
);

INSERT INTO parameter (parameter_key, parameter_value) VALUES ('rental.stop.workingDays', '3');
INSERT INTO parameter (parameter_key, parameter_value) VALUES ('delivery.stocked.weekdays', '7');
INSERT INTO parameter (parameter_key, parameter_value) VALUES ('delivery.orderItem.weekdays', '17');
INSERT INTO parameter (parameter_key, parameter_value) VALUES ('careRelation.confirmed.days', '30');
