-- A frozen list tells of the records as they were: a merge leaves it as it is, and does not fail on it.
CREATE OR REPLACE FUNCTION facility_references() RETURNS TABLE (table_name text, column_name text)
  LANGUAGE sql STABLE AS $$
  SELECT c.conrelid::regclass::text, a.attname::text
  FROM pg_constraint c
  JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
  WHERE c.contype = 'f' AND c.confrelid = 'facility'::regclass AND cardinality(c.conkey) = 1
    AND c.conrelid NOT IN ('facility'::regclass, 'facility_past'::regclass, 'facility_event'::regclass,
                           'facility_duplicate'::regclass, 'facility_merge'::regclass,
                           'facility_finding'::regclass, 'facility_cohort_member'::regclass)
$$;
