-- PU-13: the work order that a device goes back with, dismounted by a technician.
ALTER TABLE device_holding ADD COLUMN dismantling_number varchar(20);
CREATE INDEX ix_device_holding_dismantling ON device_holding (dismantling_number);
ALTER TABLE device_holding DROP CONSTRAINT ck_device_holding_end_kind;
ALTER TABLE device_holding ADD CONSTRAINT ck_device_holding_end_kind CHECK (end_kind IN (
    'PICKED_UP', 'RETURNED_TO_STORE', 'SCRAPPED', 'RETURNED_NOT_DEREGISTERED', 'LOST', 'ORDER_CANCELLED', 'CLAIMED', 'DISMANTLED'));
