-- The number read from its end, so that a search for *123 has an index too.
ALTER TABLE device_individual ADD COLUMN reversed_number varchar(20);
UPDATE device_individual SET reversed_number =
    SUBSTRING(individual_number FROM 20 FOR 1) || SUBSTRING(individual_number FROM 19 FOR 1) || SUBSTRING(individual_number FROM 18 FOR 1) || SUBSTRING(individual_number FROM 17 FOR 1)
    || SUBSTRING(individual_number FROM 16 FOR 1) || SUBSTRING(individual_number FROM 15 FOR 1) || SUBSTRING(individual_number FROM 14 FOR 1) || SUBSTRING(individual_number FROM 13 FOR 1)
    || SUBSTRING(individual_number FROM 12 FOR 1) || SUBSTRING(individual_number FROM 11 FOR 1) || SUBSTRING(individual_number FROM 10 FOR 1) || SUBSTRING(individual_number FROM 9 FOR 1)
    || SUBSTRING(individual_number FROM 8 FOR 1) || SUBSTRING(individual_number FROM 7 FOR 1) || SUBSTRING(individual_number FROM 6 FOR 1) || SUBSTRING(individual_number FROM 5 FOR 1)
    || SUBSTRING(individual_number FROM 4 FOR 1) || SUBSTRING(individual_number FROM 3 FOR 1) || SUBSTRING(individual_number FROM 2 FOR 1) || SUBSTRING(individual_number FROM 1 FOR 1);
ALTER TABLE device_individual ALTER COLUMN reversed_number SET NOT NULL;
CREATE INDEX ix_device_individual_reversed ON device_individual (reversed_number);
