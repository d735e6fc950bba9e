-- Why the shelf held another number than the balance said.
ALTER TABLE stock_movement ADD COLUMN reason varchar(200);

INSERT INTO role_permission (role_code, permission) VALUES ('STORE_CONTACT', 'STOCK_KEEP');
INSERT INTO role_permission (role_code, permission) VALUES ('WAREHOUSE', 'STOCK_KEEP');
