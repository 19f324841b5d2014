-- The criteria by which the potential of a facility is judged, in versions: one by which somebody
-- was judged is never edited, so that a score goes on saying what it said.
CREATE TABLE criteria_set (
  id           uuid NOT NULL,
  version      integer NOT NULL,
  number       integer NOT NULL,
  title        text NOT NULL,
  title_en     text,
  source       text,
  high_from    numeric(4, 1) NOT NULL,
  medium_from  numeric(4, 1) NOT NULL,
  criteria     jsonb NOT NULL,
  published_on date,
  created_at   timestamptz NOT NULL,
  created_by   uuid NOT NULL,
  updated_at   timestamptz NOT NULL,
  updated_by   uuid NOT NULL,
  deleted_at   timestamptz,
  CONSTRAINT pk_criteria_set PRIMARY KEY (id),
  CONSTRAINT uq_criteria_set_number UNIQUE (number),
  CONSTRAINT ck_criteria_set_levels CHECK (medium_from > 0 AND medium_from < high_from AND high_from <= 100),
  CONSTRAINT ck_criteria_set_criteria CHECK (jsonb_typeof(criteria) = 'array')
);
COMMENT ON TABLE criteria_set IS 'Reference data: versions of the criteria of the quick scan.';
COMMENT ON COLUMN criteria_set.high_from IS 'From which score on the potential is high.';
COMMENT ON COLUMN criteria_set.medium_from IS 'From which score on it is medium, and the facility has potential (target T2).';
SELECT watch_table('criteria_set', 'CRITERIA_SET');
