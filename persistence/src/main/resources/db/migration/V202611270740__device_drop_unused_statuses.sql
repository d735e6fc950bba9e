-- No action led to or from IN_TRANSIT, QUARANTINE and IN_WORKSHOP.
ALTER TABLE device_individual DROP CONSTRAINT ck_device_individual_status;
ALTER TABLE device_individual ADD CONSTRAINT ck_device_individual_status CHECK (status IN (
    'IN_STOCK', 'RESERVED', 'IN_BUFFER_STORE', 'HELD', 'PICKUP_ORDERED', 'RETURN_RECEIVED', 'RECONDITIONING', 'LOST', 'SCRAPPED'));
