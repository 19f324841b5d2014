-- What a reader should know about a place of the paper whose text stays as printed.
CREATE TABLE plan_note (
  id          uuid NOT NULL,
  version     integer NOT NULL,
  plan_id     uuid NOT NULL,
  clause_id   uuid,
  task_id     uuid,
  kind        text NOT NULL,
  code        text,
  text        text NOT NULL,
  created_at  timestamptz NOT NULL,
  created_by  uuid NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  uuid NOT NULL,
  deleted_at  timestamptz,
  CONSTRAINT pk_plan_note PRIMARY KEY (id),
  CONSTRAINT fk_plan_note_plan FOREIGN KEY (plan_id) REFERENCES plan,
  CONSTRAINT fk_plan_note_clause FOREIGN KEY (plan_id, clause_id) REFERENCES plan_clause (plan_id, id),
  CONSTRAINT fk_plan_note_task FOREIGN KEY (plan_id, task_id) REFERENCES task (plan_id, id),
  CONSTRAINT ck_plan_note_kind CHECK (kind IN ('ODDITY', 'REMARK')),
  CONSTRAINT ck_plan_note_place CHECK (clause_id IS NULL OR task_id IS NULL)
);
COMMENT ON COLUMN plan_note.code IS 'Stable name of an oddity that the importer recognises; null for what a person noted.';
CREATE INDEX ix_plan_note_plan ON plan_note (plan_id);
CREATE INDEX ix_plan_note_clause ON plan_note (clause_id);
CREATE INDEX ix_plan_note_task ON plan_note (task_id);
SELECT watch_table('plan_note', 'PLAN_NOTE', 'plan_id');
