-- Which of the readings of its words a target is judged by; null: the first of its rule.
ALTER TABLE target ADD COLUMN reading text;
ALTER TABLE target ADD CONSTRAINT ck_target_reading CHECK (reading ~ '^[A-Z_]+$');
COMMENT ON COLUMN target.reading IS 'A reading of the rule, or of a rule that it had before: then the first one counts.';
