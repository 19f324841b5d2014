-- Whether a facility is aware by its latest answer, and from when until when: kept by triggers in
-- the transaction that changes an answer, so that a target reads rows that are ready. Of several
-- answers of one day the last entered counts; what follows and says the same lengthens the period.
CREATE TABLE survey_awareness (
  facility_id uuid NOT NULL,
  from_on     date NOT NULL,
  to_on       date,
  aware       boolean NOT NULL,
  earliest    boolean NOT NULL,
  CONSTRAINT pk_survey_awareness PRIMARY KEY (facility_id, from_on)
);
COMMENT ON COLUMN survey_awareness.earliest IS 'The period that begins with the first answer of the facility.';
REVOKE INSERT, UPDATE, DELETE ON survey_awareness FROM ${appRole};

-- Makes the periods of some facilities anew. Whoever changes answers of one of them meanwhile is
-- waited for, and then seen: the lock is of few numbers, so that a bulk write does not fill the
-- table of locks, and always in one order.
CREATE FUNCTION survey_awareness_again(facilities uuid[]) RETURNS void
  LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  turn integer;
BEGIN
  FOR turn IN SELECT DISTINCT hashtext(f::text) & 255 FROM unnest(facilities) f ORDER BY 1 LOOP
    PERFORM pg_advisory_xact_lock(hashtext('survey_awareness'), turn);
  END LOOP;
  DELETE FROM survey_awareness s WHERE s.facility_id = ANY (facilities);
  INSERT INTO survey_awareness
  SELECT c.facility_id, c.answered_on,
         lead(c.answered_on) OVER (PARTITION BY c.facility_id ORDER BY c.answered_on),
         c.aware, c.before IS NULL
  FROM (SELECT d.*, lag(d.aware) OVER (PARTITION BY d.facility_id ORDER BY d.answered_on) AS before
        FROM (SELECT DISTINCT ON (a.facility_id, a.answered_on) a.facility_id, a.answered_on, a.aware
              FROM survey_answer a WHERE a.deleted_at IS NULL AND a.facility_id = ANY (facilities)
              ORDER BY a.facility_id, a.answered_on, a.created_at DESC, a.id DESC) d) c
  WHERE c.before IS DISTINCT FROM c.aware;
END $$;

CREATE FUNCTION survey_awareness_of_answers() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  changed uuid[];
BEGIN
  IF TG_OP = 'INSERT' THEN
    changed := ARRAY(SELECT DISTINCT n.facility_id FROM new_rows n);
  ELSIF TG_OP = 'DELETE' THEN
    changed := ARRAY(SELECT DISTINCT o.facility_id FROM old_rows o);
  ELSE
    changed := ARRAY(
      SELECT DISTINCT both_ends.facility_id
      FROM new_rows n JOIN old_rows o USING (id)
      CROSS JOIN LATERAL (VALUES (n.facility_id), (o.facility_id)) both_ends (facility_id)
      WHERE (n.facility_id, n.answered_on, n.aware, n.created_at, n.deleted_at IS NULL)
        IS DISTINCT FROM (o.facility_id, o.answered_on, o.aware, o.created_at, o.deleted_at IS NULL));
  END IF;
  IF cardinality(changed) > 0 THEN
    PERFORM survey_awareness_again(changed);
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER survey_awareness_insert AFTER INSERT ON survey_answer
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION survey_awareness_of_answers();
CREATE TRIGGER survey_awareness_update AFTER UPDATE ON survey_answer
  REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION survey_awareness_of_answers();
CREATE TRIGGER survey_awareness_delete AFTER DELETE ON survey_answer
  REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION survey_awareness_of_answers();

SELECT survey_awareness_again(ARRAY(SELECT DISTINCT a.facility_id FROM survey_answer a));
