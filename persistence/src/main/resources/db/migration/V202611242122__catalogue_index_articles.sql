-- A page of a list is found in an index before its rows are read, however far back it lies.
DROP INDEX ix_article_designation;
CREATE INDEX ix_article_designation ON article (published, designation, id, iso_code, in_assortment);
CREATE INDEX ix_article_supplier ON article (supplier_id);
