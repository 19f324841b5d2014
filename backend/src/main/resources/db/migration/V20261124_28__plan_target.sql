-- Measurable aims. How one is computed is data (kind and rule), so that a new plan needs no code.
CREATE TABLE target (
  id          uuid NOT NULL,
  version     integer NOT NULL,
  plan_id     uuid NOT NULL,
  ordinal     integer NOT NULL,
  code        text NOT NULL,
  title       text NOT NULL,
  statement   text NOT NULL,
  clause_id   uuid,
  task_id     uuid,
  kind        text NOT NULL,
  rule        text,
  aim         numeric,
  aim_to      numeric,
  unit        text,
  direction   text NOT NULL,
  due_on      date,
  created_at  timestamptz NOT NULL,
  created_by  uuid NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  uuid NOT NULL,
  deleted_at  timestamptz,
  CONSTRAINT pk_target PRIMARY KEY (id),
  CONSTRAINT fk_target_plan FOREIGN KEY (plan_id) REFERENCES plan,
  CONSTRAINT fk_target_clause FOREIGN KEY (plan_id, clause_id) REFERENCES plan_clause (plan_id, id),
  CONSTRAINT fk_target_task FOREIGN KEY (plan_id, task_id) REFERENCES task (plan_id, id),
  CONSTRAINT ck_target_kind CHECK (kind IN ('RATE', 'COUNT', 'MILESTONE', 'MANUAL')),
  CONSTRAINT ck_target_direction CHECK (direction IN ('AT_LEAST', 'AT_MOST')),
  CONSTRAINT ck_target_aim CHECK (aim_to >= aim)
);
CREATE UNIQUE INDEX uq_target_code ON target (plan_id, code) WHERE deleted_at IS NULL;
CREATE INDEX ix_target_clause ON target (clause_id);
CREATE INDEX ix_target_task ON target (task_id);
SELECT watch_table('target', 'TARGET', 'plan_id');
