-- Documents on their way into a plan: a job, not a business record. What it writes into the plan is
-- in the change log with the source IMPORT and the name of the file.
CREATE TABLE plan_import (
  id          uuid NOT NULL,
  version     integer NOT NULL,
  status      text NOT NULL,
  file_name   text NOT NULL,
  format      text NOT NULL,
  sha256      text NOT NULL,
  size        integer NOT NULL,
  number      text,
  title       text,
  draft       jsonb NOT NULL,
  result      jsonb,
  plan_id     uuid,
  committed_at timestamptz,
  created_at  timestamptz NOT NULL,
  created_by  uuid NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  uuid NOT NULL,
  deleted_at  timestamptz,
  CONSTRAINT pk_plan_import PRIMARY KEY (id),
  CONSTRAINT fk_plan_import_plan FOREIGN KEY (plan_id) REFERENCES plan,
  CONSTRAINT ck_plan_import_status CHECK (status IN ('DRAFT', 'COMMITTED')),
  CONSTRAINT ck_plan_import_committed CHECK ((status = 'COMMITTED') = (plan_id IS NOT NULL AND result IS NOT NULL AND committed_at IS NOT NULL))
);
COMMENT ON COLUMN plan_import.draft IS 'What was understood and corrected; once committed, what the next import of the plan compares with.';
COMMENT ON COLUMN plan_import.result IS 'What became of every row.';
CREATE INDEX ix_plan_import_plan ON plan_import (plan_id, committed_at);
CREATE INDEX ix_plan_import_sha256 ON plan_import (sha256);
