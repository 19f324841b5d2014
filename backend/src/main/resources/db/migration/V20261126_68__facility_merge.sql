-- Two records of one facility become one, and can become two again. Whatever hangs on the record
-- that goes is moved with its rows unchanged but for the facility that they name.
ALTER TABLE facility ADD COLUMN merged_into_id uuid;
ALTER TABLE facility ADD CONSTRAINT fk_facility_merged_into FOREIGN KEY (merged_into_id) REFERENCES facility;
CREATE INDEX ix_facility_merged_into ON facility (merged_into_id) WHERE merged_into_id IS NOT NULL;

CREATE TABLE facility_merge (
  id          uuid NOT NULL,
  version     integer NOT NULL,
  kept_id     uuid NOT NULL,
  merged_id   uuid NOT NULL,
  taken       text[] NOT NULL,
  kept_before jsonb NOT NULL,
  kept_after  jsonb NOT NULL,
  moved       jsonb NOT NULL,
  note        text,
  undone_at   timestamptz,
  created_at  timestamptz NOT NULL,
  created_by  uuid NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  uuid NOT NULL,
  deleted_at  timestamptz,
  CONSTRAINT pk_facility_merge PRIMARY KEY (id),
  CONSTRAINT fk_facility_merge_kept FOREIGN KEY (kept_id) REFERENCES facility,
  CONSTRAINT fk_facility_merge_merged FOREIGN KEY (merged_id) REFERENCES facility,
  CONSTRAINT ck_facility_merge_two CHECK (kept_id <> merged_id)
);
COMMENT ON COLUMN facility_merge.taken IS 'The fields whose value was taken from the record that went.';
COMMENT ON COLUMN facility_merge.moved IS 'Ids of the rows that were moved, by table and column.';
CREATE INDEX ix_facility_merge_kept ON facility_merge (kept_id);
CREATE INDEX ix_facility_merge_merged ON facility_merge (merged_id);
SELECT watch_table('facility_merge', 'FACILITY_MERGE', 'kept_id');

-- Every column of every table that names a facility, but for those that tell of the record itself:
-- its past, its events, the pairs and merges. What later features add is found by itself.
CREATE FUNCTION facility_references() RETURNS TABLE (table_name text, column_name text)
  LANGUAGE sql STABLE AS $$
  SELECT c.conrelid::regclass::text, a.attname::text
  FROM pg_constraint c
  JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
  WHERE c.contype = 'f' AND c.confrelid = 'facility'::regclass AND cardinality(c.conkey) = 1
    AND c.conrelid NOT IN ('facility'::regclass, 'facility_past'::regclass, 'facility_event'::regclass,
                           'facility_duplicate'::regclass, 'facility_merge'::regclass)
$$;

-- Moves what hangs on one facility to another; returns what was moved.
CREATE FUNCTION facility_move(source uuid, target uuid) RETURNS jsonb
  LANGUAGE plpgsql AS $$
DECLARE
  place record;
  ids   uuid[];
  moved jsonb := '[]';
BEGIN
  FOR place IN SELECT * FROM facility_references() ORDER BY table_name, column_name LOOP
    EXECUTE format('WITH moved AS (UPDATE %s SET %I = $2 WHERE %2$I = $1 RETURNING id) SELECT array_agg(id ORDER BY id) FROM moved',
                   place.table_name, place.column_name) INTO ids USING source, target;
    IF ids IS NOT NULL THEN
      moved := moved || jsonb_build_object('table', place.table_name, 'column', place.column_name, 'ids', to_jsonb(ids));
    END IF;
  END LOOP;
  RETURN moved;
END $$;

-- Gives back what was moved; a row that has been moved on meanwhile stays where it is.
CREATE FUNCTION facility_move_back(moved jsonb, source uuid, target uuid) RETURNS void
  LANGUAGE plpgsql AS $$
DECLARE
  place record;
BEGIN
  FOR place IN
    SELECT r.table_name, r.column_name, ARRAY(SELECT jsonb_array_elements_text(m -> 'ids'))::uuid[] AS ids
    FROM jsonb_array_elements(moved) m
    JOIN facility_references() r ON r.table_name = m ->> 'table' AND r.column_name = m ->> 'column'
  LOOP
    EXECUTE format('UPDATE %s SET %I = $2 WHERE %2$I = $1 AND id = ANY ($3)', place.table_name, place.column_name)
      USING source, target, place.ids;
  END LOOP;
END $$;
