-- What facilities answered. Its marks are made from the choices when it is saved, by the version
-- that it answers, which is final from then on.
CREATE TABLE survey_answer (
  id          uuid NOT NULL,
  version     integer NOT NULL,
  survey_id   uuid NOT NULL,
  facility_id uuid NOT NULL,
  activity_id uuid,
  phase       text,
  answered_on date NOT NULL,
  way         text NOT NULL,
  choices     jsonb NOT NULL,
  knowledge   numeric(4, 1) NOT NULL,
  attitude    numeric(4, 1) NOT NULL,
  practice    numeric(4, 1) NOT NULL,
  score       numeric(4, 1) NOT NULL,
  aware       boolean NOT NULL,
  note        text,
  created_at  timestamptz NOT NULL,
  created_by  uuid NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  uuid NOT NULL,
  deleted_at  timestamptz,
  CONSTRAINT pk_survey_answer PRIMARY KEY (id),
  CONSTRAINT fk_survey_answer_survey FOREIGN KEY (survey_id) REFERENCES survey,
  CONSTRAINT fk_survey_answer_facility FOREIGN KEY (facility_id) REFERENCES facility,
  CONSTRAINT fk_survey_answer_activity FOREIGN KEY (activity_id) REFERENCES outreach_activity,
  CONSTRAINT ck_survey_answer_phase CHECK (phase IS NULL OR (phase IN ('BEFORE', 'AFTER') AND activity_id IS NOT NULL)),
  CONSTRAINT ck_survey_answer_way CHECK (way IN ('STAFF', 'LINK', 'SAMPLE')),
  CONSTRAINT ck_survey_answer_marks CHECK (least(knowledge, attitude, practice, score) >= 0
    AND greatest(knowledge, attitude, practice, score) <= 100)
);
CREATE INDEX ix_survey_answer_survey ON survey_answer (survey_id);
CREATE INDEX ix_survey_answer_activity ON survey_answer (activity_id);
-- Read from end to end by the target: every answer of a facility in the order of its days.
CREATE INDEX ix_survey_answer_facility ON survey_answer (facility_id, answered_on, created_at DESC, id DESC)
  INCLUDE (aware) WHERE deleted_at IS NULL;
SELECT watch_table('survey_answer', 'SURVEY_ANSWER', 'facility_id');

-- Whatever the program does: what was asked does not change once it was answered.
CREATE FUNCTION survey_answered_is_final() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD.questions, OLD.aware_from, OLD.number) IS DISTINCT FROM (NEW.questions, NEW.aware_from, NEW.number)
     AND EXISTS (SELECT FROM survey_answer a WHERE a.survey_id = OLD.id) THEN
    RAISE EXCEPTION 'the survey was answered' USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_survey_answered';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER survey_answered_is_final BEFORE UPDATE ON survey
  FOR EACH ROW EXECUTE FUNCTION survey_answered_is_final();
