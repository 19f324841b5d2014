-- What a task does in one year. Late is never stored: it follows from the state and the day.
CREATE TABLE work_item (
  id          uuid NOT NULL,
  version     integer NOT NULL,
  task_id     uuid NOT NULL,
  year        smallint NOT NULL,
  title       text NOT NULL,
  responsible_agency_id uuid,
  assignee    text,
  starts_on   date,
  ends_on     date,
  planned_output text,
  actual_output text,
  budget      bigint,
  state       text NOT NULL,
  state_reason text,
  created_at  timestamptz NOT NULL,
  created_by  uuid NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  uuid NOT NULL,
  deleted_at  timestamptz,
  CONSTRAINT pk_work_item PRIMARY KEY (id),
  CONSTRAINT fk_work_item_task FOREIGN KEY (task_id) REFERENCES task,
  CONSTRAINT ck_work_item_year CHECK (year BETWEEN 2000 AND 2100),
  CONSTRAINT ck_work_item_dates CHECK (ends_on >= starts_on),
  CONSTRAINT ck_work_item_in_year CHECK (extract(year FROM starts_on) = year AND extract(year FROM ends_on) = year),
  CONSTRAINT ck_work_item_budget CHECK (budget >= 0),
  CONSTRAINT ck_work_item_state CHECK (state IN ('NOT_STARTED', 'IN_PROGRESS', 'DONE', 'SUSPENDED', 'CANCELLED')),
  CONSTRAINT ck_work_item_reason CHECK (state NOT IN ('SUSPENDED', 'CANCELLED') OR state_reason IS NOT NULL)
);
COMMENT ON COLUMN work_item.budget IS 'In VND, whole.';
CREATE INDEX ix_work_item_task ON work_item (task_id, year);
CREATE INDEX ix_work_item_responsible ON work_item (responsible_agency_id);
SELECT watch_table('work_item', 'WORK_ITEM', 'task_id');

CREATE TABLE task_comment (
  id          uuid NOT NULL,
  version     integer NOT NULL,
  task_id     uuid NOT NULL,
  text        text NOT NULL,
  created_at  timestamptz NOT NULL,
  created_by  uuid NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  uuid NOT NULL,
  deleted_at  timestamptz,
  CONSTRAINT pk_task_comment PRIMARY KEY (id),
  CONSTRAINT fk_task_comment_task FOREIGN KEY (task_id) REFERENCES task,
  CONSTRAINT fk_task_comment_author FOREIGN KEY (created_by) REFERENCES account
);
CREATE INDEX ix_task_comment_task ON task_comment (task_id, created_at);
CREATE INDEX ix_task_comment_author ON task_comment (created_by);
SELECT watch_table('task_comment', 'TASK_COMMENT', 'task_id');
