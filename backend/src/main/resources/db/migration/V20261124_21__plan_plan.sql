-- Action plans: the heading of the paper.
CREATE TABLE plan (
  id          uuid NOT NULL,
  version     integer NOT NULL,
  number      text COLLATE "vi-x-icu",
  title       text COLLATE "vi-x-icu" NOT NULL,
  issuer      text COLLATE "vi-x-icu",
  issuer_agency_id uuid,
  signatory   text,
  signatory_title text,
  issued_on   date,
  place       text,
  period_start date NOT NULL,
  period_end  date NOT NULL,
  parent_plan_id uuid,
  predecessor_plan_id uuid,
  status      text NOT NULL,
  report_due_month smallint NOT NULL,
  report_due_day smallint NOT NULL,
  extra_columns jsonb NOT NULL DEFAULT '[]',
  created_at  timestamptz NOT NULL,
  created_by  uuid NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  uuid NOT NULL,
  deleted_at  timestamptz,
  search      text GENERATED ALWAYS AS (search_text(coalesce(number, '') || ' ' || title || ' ' || coalesce(issuer, ''))) STORED,
  CONSTRAINT pk_plan PRIMARY KEY (id),
  CONSTRAINT fk_plan_parent FOREIGN KEY (parent_plan_id) REFERENCES plan,
  CONSTRAINT fk_plan_predecessor FOREIGN KEY (predecessor_plan_id) REFERENCES plan,
  CONSTRAINT ck_plan_kin CHECK (parent_plan_id <> id AND predecessor_plan_id <> id),
  CONSTRAINT ck_plan_period CHECK (period_end >= period_start),
  CONSTRAINT ck_plan_status CHECK (status IN ('DRAFT', 'ACTIVE', 'ENDED')),
  CONSTRAINT ck_plan_report_due CHECK (report_due_month BETWEEN 1 AND 12
    AND report_due_day BETWEEN 1 AND 31
    AND (report_due_month NOT IN (4, 6, 9, 11) OR report_due_day <= 30)
    AND (report_due_month <> 2 OR report_due_day <= 28))
);
COMMENT ON COLUMN plan.report_due_day IS 'The last day on which a yearly report is in time: what "before 30/11" means is a setting.';
COMMENT ON COLUMN plan.extra_columns IS 'Headings of the matrix that have no place of their own, in printed order.';
CREATE UNIQUE INDEX uq_plan_number ON plan (search_text(number), coalesce(search_text(issuer), ''))
  WHERE deleted_at IS NULL AND number IS NOT NULL;
CREATE INDEX ix_plan_search ON plan USING gin (search gin_trgm_ops);
CREATE INDEX ix_plan_parent ON plan (parent_plan_id);
CREATE INDEX ix_plan_predecessor ON plan (predecessor_plan_id);
SELECT watch_table('plan', 'PLAN');
