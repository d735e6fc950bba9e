-- A file that was kept while the scanner did not answer may be stopped by it later.
ALTER TABLE attachment DROP CONSTRAINT ck_attachment_scan;
ALTER TABLE attachment ADD CONSTRAINT ck_attachment_scan CHECK (scan_state IN ('CLEAN', 'NOT_SCANNED', 'QUARANTINED', 'STOPPED'));
CREATE INDEX ix_attachment_scan ON attachment (scan_state);
