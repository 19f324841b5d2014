-- The quick scan of a facility: a mark for each criterion of one version of the criteria, and what
-- they come to. Its figures are made when it is saved; of a completed one nothing of it changes.
CREATE TABLE potential_assessment (
  id              uuid NOT NULL,
  version         integer NOT NULL,
  facility_id     uuid NOT NULL,
  criteria_set_id uuid NOT NULL,
  assessed_on     date NOT NULL,
  state           text NOT NULL,
  marks           jsonb NOT NULL,
  score           numeric(4, 1),
  level           text,
  potential_score numeric(4, 1),
  need_score      numeric(4, 1),
  ability_score   numeric(4, 1),
  conclusion      text,
  completed_at    timestamptz,
  completed_by    uuid,
  verified_at     timestamptz,
  verified_by     uuid,
  created_at      timestamptz NOT NULL,
  created_by      uuid NOT NULL,
  updated_at      timestamptz NOT NULL,
  updated_by      uuid NOT NULL,
  deleted_at      timestamptz,
  CONSTRAINT pk_potential_assessment PRIMARY KEY (id),
  CONSTRAINT fk_potential_assessment_facility FOREIGN KEY (facility_id) REFERENCES facility,
  CONSTRAINT fk_potential_assessment_criteria_set FOREIGN KEY (criteria_set_id) REFERENCES criteria_set,
  CONSTRAINT ck_potential_assessment_state CHECK (state IN ('PLANNED', 'IN_PROGRESS', 'COMPLETED', 'VERIFIED')),
  CONSTRAINT ck_potential_assessment_level CHECK (level IN ('HIGH', 'MEDIUM', 'LOW')),
  CONSTRAINT ck_potential_assessment_marks CHECK (jsonb_typeof(marks) = 'array'),
  CONSTRAINT ck_potential_assessment_figures CHECK (
    num_nulls(score, level, potential_score, need_score, ability_score) IN (0, 5)),
  CONSTRAINT ck_potential_assessment_scores CHECK (
    least(score, potential_score, need_score, ability_score) >= 0
    AND greatest(score, potential_score, need_score, ability_score) <= 100),
  CONSTRAINT ck_potential_assessment_completed CHECK (
    (state IN ('COMPLETED', 'VERIFIED')) = (completed_at IS NOT NULL)
    AND (completed_at IS NULL) = (completed_by IS NULL)
    AND (completed_at IS NULL OR score IS NOT NULL)),
  CONSTRAINT ck_potential_assessment_verified CHECK (
    (state = 'VERIFIED') = (verified_at IS NOT NULL)
    AND (verified_at IS NULL) = (verified_by IS NULL)
    AND (verified_by IS NULL OR verified_by <> completed_by))
);
CREATE INDEX ix_potential_assessment_facility ON potential_assessment (facility_id, assessed_on);
CREATE INDEX ix_potential_assessment_criteria_set ON potential_assessment (criteria_set_id);
CREATE INDEX ix_potential_assessment_day ON potential_assessment (assessed_on) WHERE deleted_at IS NULL;
SELECT watch_table('potential_assessment', 'POTENTIAL_ASSESSMENT', 'facility_id');

-- Whatever the program does: what was concluded stays, until somebody reopens it. A merge moves it
-- to another record, and a tombstone may come and go.
CREATE FUNCTION completed_assessment_is_final() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD.criteria_set_id, OLD.assessed_on, OLD.marks, OLD.score, OLD.level, OLD.conclusion)
     IS DISTINCT FROM (NEW.criteria_set_id, NEW.assessed_on, NEW.marks, NEW.score, NEW.level, NEW.conclusion) THEN
    RAISE EXCEPTION 'the assessment is completed'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_potential_assessment_final';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER completed_assessment_is_final BEFORE UPDATE ON potential_assessment
  FOR EACH ROW WHEN (OLD.completed_at IS NOT NULL AND NEW.completed_at IS NOT NULL)
  EXECUTE FUNCTION completed_assessment_is_final();

CREATE FUNCTION used_criteria_are_final() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD.criteria, OLD.high_from, OLD.medium_from, OLD.number)
     IS DISTINCT FROM (NEW.criteria, NEW.high_from, NEW.medium_from, NEW.number)
     AND EXISTS (SELECT FROM potential_assessment a WHERE a.criteria_set_id = OLD.id) THEN
    RAISE EXCEPTION 'the criteria are used'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_criteria_set_used';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER used_criteria_are_final BEFORE UPDATE ON criteria_set
  FOR EACH ROW EXECUTE FUNCTION used_criteria_are_final();
