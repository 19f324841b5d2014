-- The matrix: groups and tasks, with the printed numbers kept.
CREATE TABLE task_group (
  id          uuid NOT NULL,
  version     integer NOT NULL,
  plan_id     uuid NOT NULL,
  ordinal     integer NOT NULL,
  label       text,
  title       text NOT NULL,
  created_at  timestamptz NOT NULL,
  created_by  uuid NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  uuid NOT NULL,
  deleted_at  timestamptz,
  CONSTRAINT pk_task_group PRIMARY KEY (id),
  CONSTRAINT uq_task_group_plan UNIQUE (plan_id, id),
  CONSTRAINT fk_task_group_plan FOREIGN KEY (plan_id) REFERENCES plan
);
CREATE INDEX ix_task_group_plan ON task_group (plan_id, ordinal);
SELECT watch_table('task_group', 'TASK_GROUP', 'plan_id');

CREATE TABLE task (
  id          uuid NOT NULL,
  version     integer NOT NULL,
  plan_id     uuid NOT NULL,
  group_id    uuid NOT NULL,
  parent_id   uuid,
  ordinal     integer NOT NULL,
  printed_number text,
  code        text NOT NULL,
  sort_key    text COLLATE "C" NOT NULL,
  title       text NOT NULL,
  note        text,
  lead_phrase text,
  coordinator_phrase text,
  extra       jsonb NOT NULL DEFAULT '{}',
  hold        text NOT NULL,
  hold_reason text,
  created_at  timestamptz NOT NULL,
  created_by  uuid NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  uuid NOT NULL,
  deleted_at  timestamptz,
  CONSTRAINT pk_task PRIMARY KEY (id),
  CONSTRAINT uq_task_plan UNIQUE (plan_id, id),
  CONSTRAINT fk_task_plan FOREIGN KEY (plan_id) REFERENCES plan,
  CONSTRAINT fk_task_group FOREIGN KEY (plan_id, group_id) REFERENCES task_group (plan_id, id),
  CONSTRAINT fk_task_parent FOREIGN KEY (plan_id, parent_id) REFERENCES task (plan_id, id),
  CONSTRAINT ck_task_parent CHECK (parent_id <> id),
  CONSTRAINT ck_task_hold CHECK (hold IN ('NONE', 'SUSPENDED', 'CANCELLED')),
  CONSTRAINT ck_task_hold_reason CHECK ((hold = 'NONE') = (hold_reason IS NULL))
);
COMMENT ON COLUMN task.printed_number IS 'As printed, null where the paper prints none; never changed.';
COMMENT ON COLUMN task.code IS 'What people call the task by; the printed number unless there is none. It may change, the id never does.';
COMMENT ON COLUMN task.sort_key IS 'The code in natural order: 1.10 after 1.9.';
CREATE UNIQUE INDEX uq_task_code ON task (plan_id, code) WHERE deleted_at IS NULL;
CREATE INDEX ix_task_group ON task (group_id, sort_key);
CREATE INDEX ix_task_parent ON task (parent_id);
SELECT watch_table('task', 'TASK');
