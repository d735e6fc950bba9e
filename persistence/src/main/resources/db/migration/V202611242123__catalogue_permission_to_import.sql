INSERT INTO role_permission (role_code, permission) VALUES ('PURCHASER', 'ARTICLE_MAINTAIN');
INSERT INTO role_permission (role_code, permission) VALUES ('SYSTEM_ADMIN', 'ARTICLE_MAINTAIN');
