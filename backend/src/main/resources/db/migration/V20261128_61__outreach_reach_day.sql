-- The days on which cleaner production reached a facility, each with the one before it: kept by the
-- triggers that keep outreach_reach. The first day from a plan's start on is the row that lies from
-- then on while the day before it lies before then: one row a facility, however often it was reached,
-- and for whatever plan. A target reads these along an index instead of sorting all participations.
CREATE TABLE outreach_reach_day (
  facility_id    uuid NOT NULL,
  reached_on     date NOT NULL,
  reached_before date NOT NULL,
  CONSTRAINT pk_outreach_reach_day PRIMARY KEY (facility_id, reached_on)
);
COMMENT ON COLUMN outreach_reach_day.reached_before IS 'The day before this one on which it was reached; -infinity: none.';
CREATE INDEX ix_outreach_reach_day_first ON outreach_reach_day (reached_before, reached_on) INCLUDE (facility_id);
REVOKE INSERT, UPDATE, DELETE ON outreach_reach_day FROM ${appRole};

-- Makes the days of some facilities anew. Whoever changes the reach of one of them meanwhile is
-- waited for, and then seen; the lock is as that of survey_awareness_again. The activities are locked
-- before, so nobody who waits for one of those holds this.
CREATE FUNCTION outreach_reach_days_again(facilities uuid[]) RETURNS void
  LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  turn integer;
BEGIN
  FOR turn IN SELECT DISTINCT hashtext(f::text) & 255 FROM unnest(facilities) f ORDER BY 1 LOOP
    PERFORM pg_advisory_xact_lock(hashtext('outreach_reach_day'), turn);
  END LOOP;
  DELETE FROM outreach_reach_day d USING unnest(facilities) f (id) WHERE d.facility_id = f.id;
  INSERT INTO outreach_reach_day
  SELECT r.facility_id, r.completed_on,
         coalesce(lag(r.completed_on) OVER (PARTITION BY r.facility_id ORDER BY r.completed_on), '-infinity')
  FROM (SELECT DISTINCT r.facility_id, r.completed_on
        FROM outreach_reach r JOIN (SELECT DISTINCT unnest(facilities) AS id) f ON f.id = r.facility_id
        WHERE r.cleaner_production) r;
END $$;

CREATE OR REPLACE FUNCTION outreach_reach_of_facilities() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  left_behind uuid[];
  reached     uuid[];
BEGIN
  IF TG_OP = 'DELETE' THEN
    WITH gone AS (DELETE FROM outreach_reach r USING old_rows o WHERE r.participation_id = o.id RETURNING r.facility_id)
    SELECT array_agg(DISTINCT gone.facility_id) INTO left_behind FROM gone;
  ELSE
    PERFORM 1 FROM outreach_activity a WHERE a.id IN (SELECT n.activity_id FROM new_rows n) ORDER BY a.id FOR SHARE;
    IF TG_OP = 'UPDATE' THEN
      WITH gone AS (DELETE FROM outreach_reach r USING new_rows n WHERE r.participation_id = n.id RETURNING r.facility_id)
      SELECT array_agg(DISTINCT gone.facility_id) INTO left_behind FROM gone;
    END IF;
    WITH come AS (
      INSERT INTO outreach_reach
      SELECT n.id, n.facility_id, n.activity_id, a.ends_on, a.cleaner_production, a.energy_saving
      FROM new_rows n JOIN outreach_activity a ON a.id = n.activity_id
      WHERE n.deleted_at IS NULL AND a.deleted_at IS NULL AND a.status = 'COMPLETED'
      RETURNING facility_id)
    SELECT array_agg(DISTINCT come.facility_id) INTO reached FROM come;
  END IF;
  IF left_behind IS NOT NULL OR reached IS NOT NULL THEN
    PERFORM outreach_reach_days_again(left_behind || reached);
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION outreach_reach_of_activities() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  changed uuid[] := ARRAY(
    SELECT n.id FROM new_rows n JOIN old_rows o USING (id)
    WHERE (n.status, n.ends_on, n.cleaner_production, n.energy_saving, n.deleted_at IS NULL)
      IS DISTINCT FROM (o.status, o.ends_on, o.cleaner_production, o.energy_saving, o.deleted_at IS NULL));
  left_behind uuid[];
  reached     uuid[];
BEGIN
  IF cardinality(changed) > 0 THEN
    WITH gone AS (DELETE FROM outreach_reach r WHERE r.activity_id = ANY (changed) RETURNING r.facility_id)
    SELECT array_agg(DISTINCT gone.facility_id) INTO left_behind FROM gone;
    WITH come AS (
      INSERT INTO outreach_reach
      SELECT p.id, p.facility_id, p.activity_id, n.ends_on, n.cleaner_production, n.energy_saving
      FROM outreach_facility p JOIN new_rows n ON n.id = p.activity_id
      WHERE n.id = ANY (changed) AND p.deleted_at IS NULL AND n.deleted_at IS NULL AND n.status = 'COMPLETED'
      RETURNING facility_id)
    SELECT array_agg(DISTINCT come.facility_id) INTO reached FROM come;
    IF left_behind IS NOT NULL OR reached IS NOT NULL THEN
      PERFORM outreach_reach_days_again(left_behind || reached);
    END IF;
  END IF;
  RETURN NULL;
END $$;

SELECT outreach_reach_days_again(ARRAY(SELECT DISTINCT r.facility_id FROM outreach_reach r));
