-- Patience begins anew when somebody asks for a letter to be sent again.
ALTER TABLE outgoing_mail ADD COLUMN waiting_since timestamp with time zone;
UPDATE outgoing_mail SET waiting_since = created_at;
ALTER TABLE outgoing_mail ALTER COLUMN waiting_since SET NOT NULL;

INSERT INTO role_permission (role_code, permission) VALUES ('SYSTEM_ADMIN', 'MAIL_RESEND');
