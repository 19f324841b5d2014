-- How many facilities there are, kept in the transaction that changes them, so that a pivot costs the
-- same however many there are. A change appends what it adds or takes away, so that writers never
-- wait for each other; facility_count_settle adds the rows up from time to time.
CREATE TABLE facility_count (
  admin_unit_id  uuid NOT NULL,
  sector_id      uuid,
  size           text,
  status         text NOT NULL,
  pollution_risk text,
  visibility     text NOT NULL,
  n              bigint NOT NULL
);

CREATE FUNCTION facility_count_keep() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO facility_count
    SELECT admin_unit_id, sector_id, size, status, pollution_risk, visibility, count(*)
    FROM new_rows WHERE deleted_at IS NULL GROUP BY 1, 2, 3, 4, 5, 6;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO facility_count
    SELECT admin_unit_id, sector_id, size, status, pollution_risk, visibility, -count(*)
    FROM old_rows WHERE deleted_at IS NULL GROUP BY 1, 2, 3, 4, 5, 6;
  ELSE
    INSERT INTO facility_count
    SELECT admin_unit_id, sector_id, size, status, pollution_risk, visibility, sum(n)
    FROM (SELECT admin_unit_id, sector_id, size, status, pollution_risk, visibility, 1 AS n
          FROM new_rows WHERE deleted_at IS NULL
          UNION ALL
          SELECT admin_unit_id, sector_id, size, status, pollution_risk, visibility, -1
          FROM old_rows WHERE deleted_at IS NULL) change
    GROUP BY 1, 2, 3, 4, 5, 6 HAVING sum(n) <> 0;
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER facility_count_insert AFTER INSERT ON facility
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION facility_count_keep();
CREATE TRIGGER facility_count_update AFTER UPDATE ON facility
  REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION facility_count_keep();
CREATE TRIGGER facility_count_delete AFTER DELETE ON facility
  REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION facility_count_keep();

INSERT INTO facility_count
SELECT admin_unit_id, sector_id, size, status, pollution_risk, visibility, count(*)
FROM facility WHERE deleted_at IS NULL GROUP BY 1, 2, 3, 4, 5, 6;

-- Adds up what has been appended; what others append meanwhile waits for the next time.
CREATE FUNCTION facility_count_settle() RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH gone AS (DELETE FROM facility_count RETURNING *)
  INSERT INTO facility_count
  SELECT admin_unit_id, sector_id, size, status, pollution_risk, visibility, sum(n)
  FROM gone GROUP BY 1, 2, 3, 4, 5, 6 HAVING sum(n) <> 0
$$;
REVOKE INSERT, UPDATE, DELETE ON facility_count FROM ${appRole};
