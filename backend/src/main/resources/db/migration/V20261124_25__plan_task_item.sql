-- What a task does and what is expected of it, each with its own state and evidence.
CREATE TABLE task_item (
  id          uuid NOT NULL,
  version     integer NOT NULL,
  task_id     uuid NOT NULL,
  kind        text NOT NULL,
  ordinal     integer NOT NULL,
  text        text NOT NULL,
  printed     boolean NOT NULL,
  state       text NOT NULL,
  evidence    text,
  done_on     date,
  created_at  timestamptz NOT NULL,
  created_by  uuid NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  uuid NOT NULL,
  deleted_at  timestamptz,
  CONSTRAINT pk_task_item PRIMARY KEY (id),
  CONSTRAINT fk_task_item_task FOREIGN KEY (task_id) REFERENCES task,
  CONSTRAINT ck_task_item_kind CHECK (kind IN ('ACTION', 'RESULT')),
  CONSTRAINT ck_task_item_state CHECK (state IN ('NOT_STARTED', 'IN_PROGRESS', 'DONE', 'CANCELLED')),
  CONSTRAINT ck_task_item_done_on CHECK (done_on IS NULL OR state = 'DONE')
);
COMMENT ON COLUMN task_item.printed IS 'Stands in the paper: its text is kept as printed and it is cancelled, never deleted.';
CREATE INDEX ix_task_item_task ON task_item (task_id, kind, ordinal);
SELECT watch_table('task_item', 'TASK_ITEM', 'task_id');
