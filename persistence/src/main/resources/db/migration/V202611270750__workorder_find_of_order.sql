CREATE INDEX ix_work_order_customer_order ON work_order (customer_order_number);
