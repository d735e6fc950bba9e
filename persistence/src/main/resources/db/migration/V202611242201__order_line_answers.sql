-- what the orderer says of a line, and who has to look at it first
ALTER TABLE customer_order_line ADD COLUMN kept_reason varchar(200);
ALTER TABLE customer_order_line ADD COLUMN adapted boolean DEFAULT FALSE NOT NULL;
ALTER TABLE customer_order_line ADD COLUMN needs_consultant boolean DEFAULT FALSE NOT NULL;

INSERT INTO parameter (parameter_key, parameter_value) VALUES ('replacementChain.mode', 'ADVISORY');
INSERT INTO parameter (parameter_key, parameter_value) VALUES ('delivery.urgent.hours', '24');
INSERT INTO parameter (parameter_key, parameter_value) VALUES ('delivery.urgent.fee', '500');
