-- PU-10: the prescriber has some days to answer; then the centre may decide without an answer.
INSERT INTO parameter (parameter_key, parameter_value) VALUES ('wear.answer.days', '14');
ALTER TABLE wear_case ADD COLUMN answer_by date;
UPDATE wear_case SET answer_by = CAST(CAST(registered_at AS date) + INTERVAL '14' DAY AS date);
ALTER TABLE wear_case ALTER COLUMN answer_by SET NOT NULL;

-- PU-12: who searches, to be told when the day has passed.
ALTER TABLE deviation_report ADD COLUMN searched_by bigint;
ALTER TABLE deviation_report ADD CONSTRAINT fk_deviation_report_searched_by FOREIGN KEY (searched_by) REFERENCES app_user (id);
