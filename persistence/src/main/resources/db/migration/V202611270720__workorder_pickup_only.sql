-- PU-13: classes of ISO 9999, by the beginning of their codes, that go back by a pickup order alone: beds, grab poles, toilet lifts, UVB lamps.
DELETE FROM parameter WHERE parameter_key = 'dismantling.isoClasses';
INSERT INTO parameter (parameter_key, parameter_value) VALUES ('pickup.only.isoClasses', '1812 1818 091221 0406');
