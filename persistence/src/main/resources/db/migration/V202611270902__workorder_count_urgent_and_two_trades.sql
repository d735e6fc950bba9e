-- DOMAIN 4.16: a consultation can be urgent, an installation can need two trades; the form asks for it where the rule names a parameter.
INSERT INTO parameter (parameter_key, parameter_value) VALUES ('consultation.urgent.weekdays', '5');
INSERT INTO parameter (parameter_key, parameter_value) VALUES ('installation.dualTrade.extraWeekdays', '10');

ALTER TABLE work_action_rule ADD COLUMN urgent_parameter varchar(60);
ALTER TABLE work_action_rule ADD CONSTRAINT fk_work_action_rule_urgent FOREIGN KEY (urgent_parameter) REFERENCES parameter (parameter_key);
ALTER TABLE work_action_rule ADD COLUMN two_trades_parameter varchar(60);
ALTER TABLE work_action_rule ADD CONSTRAINT fk_work_action_rule_two_trades FOREIGN KEY (two_trades_parameter) REFERENCES parameter (parameter_key);
UPDATE work_action_rule SET urgent_parameter = 'consultation.urgent.weekdays' WHERE action_type = 'CONSULTATION';
UPDATE work_action_rule SET two_trades_parameter = 'installation.dualTrade.extraWeekdays' WHERE action_type = 'INSTALLATION';

ALTER TABLE work_order ADD COLUMN urgent boolean DEFAULT FALSE NOT NULL;
ALTER TABLE work_order ADD COLUMN two_trades boolean DEFAULT FALSE NOT NULL;
