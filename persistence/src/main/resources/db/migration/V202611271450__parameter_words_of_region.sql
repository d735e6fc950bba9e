-- DOMAIN 4.16: what a region calls a fault report and a store: indefinite, definite, indefinite plural, definite plural.
INSERT INTO parameter (parameter_key, parameter_value) VALUES ('terminology.deviation', 'felrapport felrapporten felrapporter felrapporterna');
INSERT INTO parameter (parameter_key, parameter_value) VALUES ('terminology.store', 'förråd förrådet förråd förråden');
