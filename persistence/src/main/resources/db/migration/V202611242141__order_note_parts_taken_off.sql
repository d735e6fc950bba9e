-- numbers of the standard parts that are to be taken off a main device, one for each piece, with blanks between
ALTER TABLE customer_order_line ADD COLUMN taken_off varchar(400);
