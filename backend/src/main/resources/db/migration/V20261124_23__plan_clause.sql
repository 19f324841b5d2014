-- The body of the paper, piece by piece and word for word.
CREATE TABLE plan_clause (
  id          uuid NOT NULL,
  version     integer NOT NULL,
  plan_id     uuid NOT NULL,
  parent_id   uuid,
  ordinal     integer NOT NULL,
  path        text NOT NULL,
  section     text NOT NULL,
  label       text,
  text        text NOT NULL,
  created_at  timestamptz NOT NULL,
  created_by  uuid NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  uuid NOT NULL,
  deleted_at  timestamptz,
  CONSTRAINT pk_plan_clause PRIMARY KEY (id),
  CONSTRAINT uq_plan_clause_plan UNIQUE (plan_id, id),
  CONSTRAINT fk_plan_clause_plan FOREIGN KEY (plan_id) REFERENCES plan,
  CONSTRAINT fk_plan_clause_parent FOREIGN KEY (plan_id, parent_id) REFERENCES plan_clause (plan_id, id),
  CONSTRAINT ck_plan_clause_section CHECK (section IN ('PREAMBLE', 'VIEWPOINT', 'GENERAL_OBJECTIVE', 'TARGET',
    'BODY_TASK', 'SOLUTION', 'FUNDING', 'DUTY', 'RECIPIENT', 'REMARK'))
);
COMMENT ON COLUMN plan_clause.path IS 'Where it stands, II.1.a; unique in the plan.';
COMMENT ON COLUMN plan_clause.text IS 'As printed, never corrected; what is odd is said in a plan_note.';
CREATE UNIQUE INDEX uq_plan_clause_path ON plan_clause (plan_id, path) WHERE deleted_at IS NULL;
CREATE INDEX ix_plan_clause_parent ON plan_clause (plan_id, parent_id);
SELECT watch_table('plan_clause', 'PLAN_CLAUSE', 'plan_id');
