-- Who changed what, when, why and from where: written by the database itself, in the same
-- transaction as the change, for every statement that touches a watched table.

CREATE TABLE change_log (
  id          bigint GENERATED ALWAYS AS IDENTITY,
  xid         xid8 NOT NULL,
  at          timestamptz NOT NULL,
  actor_id    uuid NOT NULL,
  source      text NOT NULL,
  reason      text,
  origin      text,
  record_type text NOT NULL,
  record_id   uuid NOT NULL,
  subject_id  uuid NOT NULL,
  operation   text NOT NULL,
  before      jsonb,
  after       jsonb,
  CONSTRAINT pk_change_log PRIMARY KEY (xid, id),
  CONSTRAINT ck_change_log_source CHECK (source IN ('WEB', 'FIELD', 'IMPORT', 'MINISTRY', 'SYSTEM')),
  CONSTRAINT ck_change_log_operation CHECK (operation IN ('INSERT', 'UPDATE', 'DELETE', 'RESTORE'))
);
COMMENT ON COLUMN change_log.xid IS
  'Readers go by (xid, id) and stop below pg_snapshot_xmin: a number alone would skip what commits late.';
COMMENT ON COLUMN change_log.actor_id IS
  'Not null on purpose: a write that does not say who writes (see ChangeContext) fails here.';
COMMENT ON COLUMN change_log.subject_id IS
  'The record whose history tab shows the change: the task of a work item, for instance.';

CREATE INDEX ix_change_log_record ON change_log (record_id, xid, id);
CREATE INDEX ix_change_log_subject ON change_log (subject_id, xid, id);
CREATE INDEX ix_change_log_actor ON change_log (actor_id, xid, id);
CREATE INDEX ix_change_log_at ON change_log (at);

REVOKE ALL ON change_log FROM ${appRole};
GRANT SELECT ON change_log TO ${appRole};

CREATE FUNCTION change_log_is_final() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the change log is append-only' USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER change_log_is_final BEFORE UPDATE OR DELETE ON change_log
  FOR EACH STATEMENT EXECUTE FUNCTION change_log_is_final();

-- A row as the log keeps it: without what says nothing to a reader, and with secrets hidden.
CREATE FUNCTION change_log_image(row_image jsonb, redacted text[]) RETURNS jsonb
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN jsonb_strip_nulls(row_image - ARRAY['created_at', 'created_by', 'updated_at', 'updated_by', 'search'])
    || coalesce((SELECT jsonb_object_agg(name, '***') FROM unnest(redacted) name WHERE row_image ->> name IS NOT NULL), '{}');

-- Arguments: record type, column of the subject, redacted columns as an array literal.
CREATE FUNCTION change_log_write() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  actor    uuid   := nullif(current_setting('sxsh.actor', true), '')::uuid;
  source   text   := coalesce(nullif(current_setting('sxsh.source', true), ''), 'WEB');
  reason   text   := nullif(current_setting('sxsh.reason', true), '');
  origin   text   := nullif(current_setting('sxsh.origin', true), '');
  redacted text[] := TG_ARGV[2]::text[];
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO change_log (xid, at, actor_id, source, reason, origin, record_type, record_id, subject_id, operation, after)
    SELECT pg_current_xact_id(), now(), actor, source, reason, origin, TG_ARGV[0],
           n.id, (to_jsonb(n) ->> TG_ARGV[1])::uuid, 'INSERT', change_log_image(to_jsonb(n), redacted)
    FROM new_rows n;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO change_log (xid, at, actor_id, source, reason, origin, record_type, record_id, subject_id, operation, before)
    SELECT pg_current_xact_id(), now(), actor, source, reason, origin, TG_ARGV[0],
           o.id, (to_jsonb(o) ->> TG_ARGV[1])::uuid, 'DELETE', change_log_image(to_jsonb(o), redacted)
    FROM old_rows o;
  ELSE
    INSERT INTO change_log (xid, at, actor_id, source, reason, origin, record_type, record_id, subject_id, operation, before, after)
    SELECT pg_current_xact_id(), now(), actor, source, reason, origin, TG_ARGV[0],
           r.id, (r.new_row ->> TG_ARGV[1])::uuid,
           CASE WHEN r.old_row ->> 'deleted_at' IS NULL AND r.new_row ->> 'deleted_at' IS NOT NULL THEN 'DELETE'
                WHEN r.old_row ->> 'deleted_at' IS NOT NULL AND r.new_row ->> 'deleted_at' IS NULL THEN 'RESTORE'
                ELSE 'UPDATE' END,
           d.before, d.after
    FROM (SELECT n.id, to_jsonb(o) AS old_row, to_jsonb(n) AS new_row
          FROM old_rows o JOIN new_rows n USING (id)) r
    CROSS JOIN LATERAL (
      SELECT jsonb_object_agg(key, CASE WHEN key = ANY (redacted) THEN '"***"'::jsonb ELSE r.old_row -> key END) AS before,
             jsonb_object_agg(key, CASE WHEN key = ANY (redacted) THEN '"***"'::jsonb ELSE value END) AS after
      FROM jsonb_each(r.new_row)
      WHERE value IS DISTINCT FROM r.old_row -> key
        AND key <> ALL (ARRAY['created_at', 'created_by', 'updated_at', 'updated_by', 'search'])
    ) d
    WHERE d.after IS NOT NULL;
  END IF;
  RETURN NULL;
END $$;

-- Puts the change log on a table. The subject is the record whose history shows the change.
CREATE FUNCTION watch_table(watched regclass, record_type text, subject_column text DEFAULT 'id', redacted text[] DEFAULT '{}')
  RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  call text := format('EXECUTE FUNCTION change_log_write(%L, %L, %L)', record_type, subject_column, redacted::text);
BEGIN
  EXECUTE format('CREATE TRIGGER change_log_insert AFTER INSERT ON %s REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT %s', watched, call);
  EXECUTE format('CREATE TRIGGER change_log_update AFTER UPDATE ON %s REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT %s', watched, call);
  EXECUTE format('CREATE TRIGGER change_log_delete AFTER DELETE ON %s REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT %s', watched, call);
END $$;
