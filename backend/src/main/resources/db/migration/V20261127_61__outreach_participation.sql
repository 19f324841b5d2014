-- Which facilities took part in which activity, and from when on an activity has reached them.

-- One act of adding facilities: so that the history of an activity tells it in a line, and it can be
-- taken back as a whole.
CREATE TABLE outreach_intake (
  id          uuid NOT NULL,
  version     integer NOT NULL,
  activity_id uuid NOT NULL,
  way         text NOT NULL,
  description text,
  added       integer NOT NULL,
  created_at  timestamptz NOT NULL,
  created_by  uuid NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  uuid NOT NULL,
  deleted_at  timestamptz,
  CONSTRAINT pk_outreach_intake PRIMARY KEY (id),
  CONSTRAINT fk_outreach_intake_activity FOREIGN KEY (activity_id) REFERENCES outreach_activity,
  CONSTRAINT ck_outreach_intake_way CHECK (way IN ('CHOSEN', 'FILTER', 'LIST', 'PERSON', 'CHECK_IN', 'SAMPLE'))
);
CREATE INDEX ix_outreach_intake_activity ON outreach_intake (activity_id);
SELECT watch_table('outreach_intake', 'OUTREACH_INTAKE', 'activity_id');

CREATE TABLE outreach_facility (
  id          uuid NOT NULL,
  version     integer NOT NULL,
  activity_id uuid NOT NULL,
  facility_id uuid NOT NULL,
  listed_id   uuid NOT NULL,
  intake_id   uuid NOT NULL,
  created_at  timestamptz NOT NULL,
  created_by  uuid NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  uuid NOT NULL,
  deleted_at  timestamptz,
  CONSTRAINT pk_outreach_facility PRIMARY KEY (id),
  CONSTRAINT fk_outreach_facility_activity FOREIGN KEY (activity_id) REFERENCES outreach_activity,
  CONSTRAINT fk_outreach_facility_facility FOREIGN KEY (facility_id) REFERENCES facility,
  CONSTRAINT fk_outreach_facility_intake FOREIGN KEY (intake_id) REFERENCES outreach_intake
);
COMMENT ON COLUMN outreach_facility.listed_id IS
  'The record as it was listed. A merge moves facility_id: the two rows of a merged pair stay two, count once, and go apart again.';
CREATE UNIQUE INDEX uq_outreach_facility_listed ON outreach_facility (activity_id, listed_id) WHERE deleted_at IS NULL;
CREATE INDEX ix_outreach_facility_facility ON outreach_facility (facility_id);
CREATE INDEX ix_outreach_facility_intake ON outreach_facility (intake_id);
-- The history of a facility tells what it took part in; that of the activity tells the intakes.
SELECT watch_table('outreach_facility', 'OUTREACH_FACILITY', 'facility_id');

-- From which day on which facility is reached by what is completed: kept by triggers in the
-- transaction that changes an activity or a participation, so that a target reads one index.
-- The first day from :start on, of every facility f, is a probe of ix_outreach_reach_facility:
--   LEFT JOIN LATERAL (SELECT r.completed_on FROM outreach_reach r
--                      WHERE r.facility_id = f.id AND r.completed_on >= :start
--                      ORDER BY r.completed_on LIMIT 1) first ON true
CREATE TABLE outreach_reach (
  participation_id uuid NOT NULL,
  facility_id  uuid NOT NULL,
  activity_id  uuid NOT NULL,
  completed_on date NOT NULL,
  cleaner_production boolean NOT NULL,
  energy_saving boolean NOT NULL,
  CONSTRAINT pk_outreach_reach PRIMARY KEY (participation_id)
);
CREATE INDEX ix_outreach_reach_facility ON outreach_reach (facility_id, completed_on);
CREATE INDEX ix_outreach_reach_activity ON outreach_reach (activity_id);
REVOKE INSERT, UPDATE, DELETE ON outreach_reach FROM ${appRole};

-- The activities are locked first: one that is being completed meanwhile is waited for.
CREATE FUNCTION outreach_reach_of_facilities() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    DELETE FROM outreach_reach r USING old_rows o WHERE r.participation_id = o.id;
    RETURN NULL;
  END IF;
  PERFORM 1 FROM outreach_activity a WHERE a.id IN (SELECT n.activity_id FROM new_rows n) ORDER BY a.id FOR SHARE;
  IF TG_OP = 'UPDATE' THEN
    DELETE FROM outreach_reach r USING new_rows n WHERE r.participation_id = n.id;
  END IF;
  INSERT INTO outreach_reach
  SELECT n.id, n.facility_id, n.activity_id, a.ends_on, a.cleaner_production, a.energy_saving
  FROM new_rows n JOIN outreach_activity a ON a.id = n.activity_id
  WHERE n.deleted_at IS NULL AND a.deleted_at IS NULL AND a.status = 'COMPLETED';
  RETURN NULL;
END $$;

CREATE FUNCTION outreach_reach_of_activities() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  changed uuid[] := ARRAY(
    SELECT n.id FROM new_rows n JOIN old_rows o USING (id)
    WHERE (n.status, n.ends_on, n.cleaner_production, n.energy_saving, n.deleted_at IS NULL)
      IS DISTINCT FROM (o.status, o.ends_on, o.cleaner_production, o.energy_saving, o.deleted_at IS NULL));
BEGIN
  IF cardinality(changed) > 0 THEN
    DELETE FROM outreach_reach r WHERE r.activity_id = ANY (changed);
    INSERT INTO outreach_reach
    SELECT p.id, p.facility_id, p.activity_id, n.ends_on, n.cleaner_production, n.energy_saving
    FROM outreach_facility p JOIN new_rows n ON n.id = p.activity_id
    WHERE n.id = ANY (changed) AND p.deleted_at IS NULL AND n.deleted_at IS NULL AND n.status = 'COMPLETED';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER outreach_reach_insert AFTER INSERT ON outreach_facility
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION outreach_reach_of_facilities();
CREATE TRIGGER outreach_reach_update AFTER UPDATE ON outreach_facility
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION outreach_reach_of_facilities();
CREATE TRIGGER outreach_reach_delete AFTER DELETE ON outreach_facility
  REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION outreach_reach_of_facilities();
CREATE TRIGGER outreach_reach_activity AFTER UPDATE ON outreach_activity
  REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION outreach_reach_of_activities();
