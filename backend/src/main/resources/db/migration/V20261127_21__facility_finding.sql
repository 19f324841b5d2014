-- What people decided about findings in the registry. The findings themselves are computed whenever
-- somebody looks; a row is there only once a person has taken one on or said something to it.
CREATE TABLE facility_finding (
  id          uuid NOT NULL,
  version     integer NOT NULL,
  facility_id uuid NOT NULL,
  rule        text NOT NULL,
  owner_id    uuid,
  due_on      date,
  outcome     text,
  reason      text,
  given_for   text,
  decided_by  uuid,
  decided_at  timestamptz,
  created_at  timestamptz NOT NULL,
  created_by  uuid NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  uuid NOT NULL,
  deleted_at  timestamptz,
  CONSTRAINT pk_facility_finding PRIMARY KEY (id),
  CONSTRAINT uq_facility_finding_rule UNIQUE (facility_id, rule),
  CONSTRAINT fk_facility_finding_facility FOREIGN KEY (facility_id) REFERENCES facility,
  CONSTRAINT fk_facility_finding_owner FOREIGN KEY (owner_id) REFERENCES account,
  CONSTRAINT fk_facility_finding_decided_by FOREIGN KEY (decided_by) REFERENCES account,
  CONSTRAINT ck_facility_finding_outcome CHECK (outcome IN ('OVERRIDDEN', 'POSTPONED')),
  CONSTRAINT ck_facility_finding_decided CHECK ((outcome IS NULL) = (decided_by IS NULL)
    AND (outcome IS NULL) = (reason IS NULL) AND (outcome IS NULL) = (given_for IS NULL)),
  CONSTRAINT ck_facility_finding_postponed CHECK (outcome <> 'POSTPONED' OR due_on IS NOT NULL)
);
COMMENT ON COLUMN facility_finding.given_for IS 'Version of the rule and value that an override was given for: it holds while they are the same.';
CREATE INDEX ix_facility_finding_owner ON facility_finding (owner_id);
CREATE INDEX ix_facility_finding_decided_by ON facility_finding (decided_by);
SELECT watch_table('facility_finding', 'FACILITY_FINDING', 'facility_id', '{given_for}');

-- A finding is about the record itself: it stays with the record that a merge takes away.
CREATE OR REPLACE FUNCTION facility_references() RETURNS TABLE (table_name text, column_name text)
  LANGUAGE sql STABLE AS $$
  SELECT c.conrelid::regclass::text, a.attname::text
  FROM pg_constraint c
  JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
  WHERE c.contype = 'f' AND c.confrelid = 'facility'::regclass AND cardinality(c.conkey) = 1
    AND c.conrelid NOT IN ('facility'::regclass, 'facility_past'::regclass, 'facility_event'::regclass,
                           'facility_duplicate'::regclass, 'facility_merge'::regclass,
                           'facility_finding'::regclass)
$$;
