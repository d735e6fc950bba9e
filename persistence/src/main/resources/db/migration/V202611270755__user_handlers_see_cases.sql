-- A fault report leads to the work order or the pickup order it is about; who answers it may read them.
INSERT INTO role_permission (role_code, permission) VALUES ('DEVIATION_HANDLER', 'WORK_VIEW');
INSERT INTO role_permission (role_code, permission) VALUES ('DEVIATION_HANDLER', 'PICKUP_VIEW');
