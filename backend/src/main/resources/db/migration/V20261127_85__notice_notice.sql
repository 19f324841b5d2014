-- What people are told: reminders of deadlines and events that concern them. A notice is no record of
-- the business but the telling of one; the key makes sure that nobody is told the same thing twice.
CREATE TABLE notice (
  id           uuid NOT NULL,
  account_id   uuid NOT NULL,
  kind         text NOT NULL,
  key          text NOT NULL,
  stage        text,
  due_on       date,
  subject_name text NOT NULL,
  detail       text,
  path         text NOT NULL,
  created_at   timestamptz NOT NULL,
  read_at      timestamptz,
  CONSTRAINT pk_notice PRIMARY KEY (id),
  CONSTRAINT uq_notice_key UNIQUE (account_id, key),
  CONSTRAINT fk_notice_account FOREIGN KEY (account_id) REFERENCES account,
  CONSTRAINT ck_notice_kind CHECK (kind IN ('WORK_DUE', 'FINDING_DUE', 'WORK_CHANGED', 'PROPOSAL_NEW',
    'PROPOSAL_ACCEPTED', 'PROPOSAL_RETURNED', 'IMPORT_DONE', 'IMPORT_FAILED')),
  CONSTRAINT ck_notice_stage CHECK ((stage IS NULL) = (due_on IS NULL)
    AND stage IN ('DAYS_60', 'DAYS_30', 'DAYS_14', 'DAYS_7', 'DAYS_1', 'OVERDUE')),
  CONSTRAINT ck_notice_path CHECK (path LIKE '/%')
);
COMMENT ON COLUMN notice.key IS 'What is told, with the day and the stage of a deadline: who is told stands beside it.';
COMMENT ON COLUMN notice.path IS 'The page of what it is about, within the program.';
CREATE INDEX ix_notice_account ON notice (account_id, id DESC);
CREATE INDEX ix_notice_unread ON notice (account_id, id DESC) WHERE read_at IS NULL;
