-- DOMAIN 3.18: the service product [tjänsteprodukt] that is ordered, such as that of a fitting.
ALTER TABLE work_order ADD COLUMN service_article_id bigint;
ALTER TABLE work_order ADD CONSTRAINT fk_work_order_service_article FOREIGN KEY (service_article_id) REFERENCES article (id);
CREATE INDEX ix_work_order_service_article ON work_order (service_article_id);
