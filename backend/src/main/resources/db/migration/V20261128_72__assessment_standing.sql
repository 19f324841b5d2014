-- Which completed assessment of a facility counts, and from when until when: kept by triggers in the
-- transaction that changes an assessment, so that targets and lists read rows that are ready. Of
-- several of one day the last entered counts.
CREATE TABLE assessment_standing (
  facility_id   uuid NOT NULL,
  from_on       date NOT NULL,
  to_on         date,
  assessment_id uuid NOT NULL,
  potential     boolean NOT NULL,
  CONSTRAINT pk_assessment_standing PRIMARY KEY (facility_id, from_on)
);
COMMENT ON COLUMN assessment_standing.to_on IS 'Until before the day of the next one; null: the latest.';
COMMENT ON COLUMN assessment_standing.potential IS 'Found potential, that is a high or medium level (target T2).';
CREATE UNIQUE INDEX uq_assessment_standing_latest ON assessment_standing (assessment_id) WHERE to_on IS NULL;
REVOKE INSERT, UPDATE, DELETE ON assessment_standing FROM ${appRole};

-- Makes the rows of some facilities anew. Whoever changes assessments of one of them meanwhile is
-- waited for, and then seen: the locks are few and always taken in one order.
CREATE FUNCTION assessment_standing_again(facilities uuid[]) RETURNS void
  LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  turn integer;
BEGIN
  FOR turn IN SELECT DISTINCT hashtext(f::text) & 255 FROM unnest(facilities) f ORDER BY 1 LOOP
    PERFORM pg_advisory_xact_lock(hashtext('assessment_standing'), turn);
  END LOOP;
  DELETE FROM assessment_standing s WHERE s.facility_id = ANY (facilities);
  INSERT INTO assessment_standing
  SELECT d.facility_id, d.assessed_on,
         lead(d.assessed_on) OVER (PARTITION BY d.facility_id ORDER BY d.assessed_on),
         d.id, d.level IN ('HIGH', 'MEDIUM')
  FROM (SELECT DISTINCT ON (a.facility_id, a.assessed_on) a.*
        FROM potential_assessment a
        WHERE a.deleted_at IS NULL AND a.completed_at IS NOT NULL AND a.facility_id = ANY (facilities)
        ORDER BY a.facility_id, a.assessed_on, a.created_at DESC, a.id DESC) d;
END $$;

CREATE FUNCTION assessment_standing_of_assessments() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  changed uuid[];
BEGIN
  IF TG_OP = 'INSERT' THEN
    changed := ARRAY(SELECT DISTINCT n.facility_id FROM new_rows n WHERE n.completed_at IS NOT NULL);
  ELSIF TG_OP = 'DELETE' THEN
    changed := ARRAY(SELECT DISTINCT o.facility_id FROM old_rows o WHERE o.completed_at IS NOT NULL);
  ELSE
    changed := ARRAY(
      SELECT DISTINCT both_ends.facility_id
      FROM new_rows n JOIN old_rows o USING (id)
      CROSS JOIN LATERAL (VALUES (n.facility_id), (o.facility_id)) both_ends (facility_id)
      WHERE (n.completed_at IS NOT NULL OR o.completed_at IS NOT NULL)
        AND (n.facility_id, n.assessed_on, n.level, n.completed_at IS NULL, n.deleted_at IS NULL)
          IS DISTINCT FROM (o.facility_id, o.assessed_on, o.level, o.completed_at IS NULL, o.deleted_at IS NULL));
  END IF;
  IF cardinality(changed) > 0 THEN
    PERFORM assessment_standing_again(changed);
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER assessment_standing_insert AFTER INSERT ON potential_assessment
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION assessment_standing_of_assessments();
CREATE TRIGGER assessment_standing_update AFTER UPDATE ON potential_assessment
  REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION assessment_standing_of_assessments();
CREATE TRIGGER assessment_standing_delete AFTER DELETE ON potential_assessment
  REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION assessment_standing_of_assessments();
