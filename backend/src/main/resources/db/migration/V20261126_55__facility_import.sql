-- Files on their way into the registry: jobs, not business records. What a job writes into the
-- registry is in the change log with the source IMPORT and the name of the file. The rows of the
-- file lie here until the job is thrown away, so that work goes on after a restart.
CREATE TABLE facility_import (
  id          uuid NOT NULL,
  version     integer NOT NULL,
  status      text NOT NULL,
  file_name   text NOT NULL,
  format      text NOT NULL,
  sha256      text NOT NULL,
  size        integer NOT NULL,
  columns     integer NOT NULL,
  total       integer NOT NULL,
  done        integer NOT NULL,
  counts      jsonb NOT NULL DEFAULT '{}',
  settings    jsonb NOT NULL,
  problem     text,
  finished_at timestamptz,
  created_at  timestamptz NOT NULL,
  created_by  uuid NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  uuid NOT NULL,
  deleted_at  timestamptz,
  CONSTRAINT pk_facility_import PRIMARY KEY (id),
  CONSTRAINT ck_facility_import_status
    CHECK (status IN ('READ', 'CHECKING', 'CHECKED', 'COMMITTING', 'COMMITTED', 'FAILED')),
  CONSTRAINT ck_facility_import_done CHECK (done BETWEEN 0 AND total)
);
COMMENT ON COLUMN facility_import.settings IS 'How the file is read: source, header line, number and date style, the field of each column.';
COMMENT ON COLUMN facility_import.done IS 'How many rows of the present step are done: where work goes on after a restart.';
CREATE INDEX ix_facility_import_created ON facility_import (created_at DESC, id);
CREATE INDEX ix_facility_import_running ON facility_import (created_at) WHERE status IN ('CHECKING', 'COMMITTING');

CREATE TABLE facility_import_row (
  import_id   uuid NOT NULL,
  ordinal     integer NOT NULL,
  line        integer NOT NULL,
  cells       text[] NOT NULL,
  outcome     text,
  findings    jsonb,
  facility_id uuid,
  CONSTRAINT pk_facility_import_row PRIMARY KEY (import_id, ordinal),
  CONSTRAINT fk_facility_import_row_import FOREIGN KEY (import_id) REFERENCES facility_import ON DELETE CASCADE,
  CONSTRAINT ck_facility_import_row_outcome
    CHECK (outcome IN ('CREATED', 'UPDATED', 'UNCHANGED', 'REFUSED', 'DUPLICATE'))
);
COMMENT ON COLUMN facility_import_row.line IS 'The line in the file, as a spreadsheet counts.';
COMMENT ON COLUMN facility_import_row.cells IS 'As in the file; what a workbook holds as a number or a date begins with U+0001 and is in the form of the API.';

-- How the files of a source are read, for the next one.
CREATE TABLE facility_import_mapping (
  source      text NOT NULL,
  settings    jsonb NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  uuid NOT NULL,
  CONSTRAINT pk_facility_import_mapping PRIMARY KEY (source)
);
COMMENT ON COLUMN facility_import_mapping.settings IS 'Number and date style, and the field of each heading.';
