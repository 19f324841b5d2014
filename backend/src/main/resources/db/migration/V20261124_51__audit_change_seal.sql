-- Tamper evidence: settled entries of the change log are sealed in blocks. Every seal holds the hash
-- of its entries and of the seal before, so that whoever edits an entry as superuser breaks the chain.

CREATE TABLE change_seal (
  id            bigint NOT NULL,
  last_xid      xid8 NOT NULL,
  last_id       bigint NOT NULL,
  entries       integer NOT NULL,
  hash          bytea NOT NULL,
  sealed_at     timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_change_seal PRIMARY KEY (id),
  CONSTRAINT ck_change_seal_entries CHECK (entries > 0)
);
REVOKE ALL ON change_seal FROM ${appRole};
GRANT SELECT ON change_seal TO ${appRole};

CREATE TRIGGER change_seal_is_final BEFORE UPDATE OR DELETE ON change_seal
  FOR EACH STATEMENT EXECUTE FUNCTION change_log_is_final();
CREATE TRIGGER change_seal_is_never_emptied BEFORE TRUNCATE ON change_seal
  FOR EACH STATEMENT EXECUTE FUNCTION change_log_is_final();
CREATE TRIGGER change_log_is_never_emptied BEFORE TRUNCATE ON change_log
  FOR EACH STATEMENT EXECUTE FUNCTION change_log_is_final();

-- The hash of a block: everything an entry says, in one spelling whatever the settings of the session.
CREATE FUNCTION change_seal_hash(previous bytea, after_xid xid8, after_id bigint, upto_xid xid8, upto_id bigint)
  RETURNS bytea LANGUAGE sql STABLE
  RETURN (
    SELECT sha256(previous || coalesce(string_agg(
      sha256(convert_to(jsonb_build_array(
        c.id, c.xid::text, c.at AT TIME ZONE 'UTC', c.actor_id, c.source, c.reason, c.origin, c.record_type,
        c.record_id, c.subject_id, c.operation, c.before, c.after)::text, 'UTF8')), ''::bytea ORDER BY c.xid, c.id), ''::bytea))
    FROM change_log c
    WHERE (c.xid, c.id) > (after_xid, after_id) AND (c.xid, c.id) <= (upto_xid, upto_id));

-- Seals what no running transaction can add to any more; returns the number of entries sealed.
CREATE FUNCTION change_seal_write(most integer) RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  previous change_seal;
  block    record;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('change_seal'));
  SELECT * INTO previous FROM change_seal ORDER BY id DESC LIMIT 1;
  IF previous.id IS NULL THEN
    previous := ROW(0, '0'::xid8, 0, 0, ''::bytea, now());
  END IF;
  SELECT count(*)::integer AS entries, (array_agg(b.xid ORDER BY b.xid DESC, b.id DESC))[1] AS last_xid,
         (array_agg(b.id ORDER BY b.xid DESC, b.id DESC))[1] AS last_id
    INTO block
    FROM (SELECT c.xid, c.id FROM change_log c
           WHERE (c.xid, c.id) > (previous.last_xid, previous.last_id)
             AND c.xid < pg_snapshot_xmin(pg_current_snapshot())
           ORDER BY c.xid, c.id LIMIT most) b;
  IF block.entries > 0 THEN
    INSERT INTO change_seal (id, last_xid, last_id, entries, hash)
    VALUES (previous.id + 1, block.last_xid, block.last_id, block.entries,
            change_seal_hash(previous.hash, previous.last_xid, previous.last_id, block.last_xid, block.last_id));
  END IF;
  RETURN block.entries;
END $$;
REVOKE ALL ON FUNCTION change_seal_write(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION change_seal_write(integer) TO ${appRole};

-- Computes every seal again; the first one that differs, or none.
CREATE FUNCTION change_seal_first_broken() RETURNS bigint LANGUAGE sql STABLE
  RETURN (
    SELECT min(s.id) FROM (
      SELECT id, hash, entries, last_xid, last_id,
             lag(id, 1, 0::bigint) OVER w AS previous_id,
             lag(hash, 1, ''::bytea) OVER w AS previous_hash,
             lag(last_xid, 1, '0'::xid8) OVER w AS after_xid,
             lag(last_id, 1, 0::bigint) OVER w AS after_id
      FROM change_seal WINDOW w AS (ORDER BY id)) s
    WHERE s.id <> s.previous_id + 1
       OR s.hash <> change_seal_hash(s.previous_hash, s.after_xid, s.after_id, s.last_xid, s.last_id));
