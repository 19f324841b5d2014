-- Who leads a task and who works with them: the printed words, and what they were resolved to.
CREATE TABLE task_party (
  id          uuid NOT NULL,
  version     integer NOT NULL,
  task_id     uuid NOT NULL,
  role        text NOT NULL,
  ordinal     integer NOT NULL,
  phrase      text NOT NULL,
  agency_id   uuid,
  agency_group_id uuid,
  accountable boolean NOT NULL,
  created_at  timestamptz NOT NULL,
  created_by  uuid NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  uuid NOT NULL,
  deleted_at  timestamptz,
  CONSTRAINT pk_task_party PRIMARY KEY (id),
  CONSTRAINT fk_task_party_task FOREIGN KEY (task_id) REFERENCES task,
  CONSTRAINT ck_task_party_role CHECK (role IN ('LEAD', 'COORDINATOR')),
  CONSTRAINT ck_task_party_body CHECK (agency_id IS NULL OR agency_group_id IS NULL),
  CONSTRAINT ck_task_party_accountable CHECK (NOT accountable OR role = 'LEAD')
);
CREATE UNIQUE INDEX uq_task_party_accountable ON task_party (task_id) WHERE accountable AND deleted_at IS NULL;
CREATE UNIQUE INDEX uq_task_party_agency ON task_party (task_id, role, agency_id) WHERE deleted_at IS NULL;
CREATE INDEX ix_task_party_task ON task_party (task_id, role, ordinal);
CREATE INDEX ix_task_party_agency ON task_party (agency_id);
CREATE INDEX ix_task_party_agency_group ON task_party (agency_group_id);
SELECT watch_table('task_party', 'TASK_PARTY', 'task_id');

-- Which clauses of the body a row of the matrix carries out.
CREATE TABLE task_clause (
  id          uuid NOT NULL,
  version     integer NOT NULL,
  task_id     uuid NOT NULL,
  clause_id   uuid NOT NULL,
  created_at  timestamptz NOT NULL,
  created_by  uuid NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  uuid NOT NULL,
  deleted_at  timestamptz,
  CONSTRAINT pk_task_clause PRIMARY KEY (id),
  CONSTRAINT fk_task_clause_task FOREIGN KEY (task_id) REFERENCES task,
  CONSTRAINT fk_task_clause_clause FOREIGN KEY (clause_id) REFERENCES plan_clause
);
CREATE UNIQUE INDEX uq_task_clause ON task_clause (task_id, clause_id) WHERE deleted_at IS NULL;
CREATE INDEX ix_task_clause_clause ON task_clause (clause_id);
SELECT watch_table('task_clause', 'TASK_CLAUSE', 'task_id');
