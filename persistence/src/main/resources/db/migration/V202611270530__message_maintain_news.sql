CREATE SEQUENCE seq_news_item INCREMENT BY 50 START WITH 1000;

-- News stands beside documents and guides: what the centre tells everybody, with a link perhaps.
ALTER TABLE news_item ADD COLUMN version bigint DEFAULT 0 NOT NULL;
ALTER TABLE news_item ADD COLUMN kind varchar(20) DEFAULT 'NEWS' NOT NULL;
ALTER TABLE news_item ADD COLUMN link varchar(400);
ALTER TABLE news_item ADD CONSTRAINT ck_news_item_kind CHECK (kind IN ('NEWS', 'INFORMATION', 'GUIDE'));
CREATE INDEX ix_news_item_kind ON news_item (kind, published_on);

INSERT INTO role_permission (role_code, permission) VALUES ('SYSTEM_ADMIN', 'NEWS_MAINTAIN');
