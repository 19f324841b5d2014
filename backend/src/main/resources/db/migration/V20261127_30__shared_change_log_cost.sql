-- What an entry of the change log costs a bulk write: a row was made JSON twice, to read its id from
-- the second, and asked for secrets that most tables have none of. What is left of a name for
-- comparing is made from the name and told nobody anything.

CREATE OR REPLACE FUNCTION change_log_image(row_image jsonb, redacted text[]) RETURNS jsonb
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN jsonb_strip_nulls(row_image - ARRAY['created_at', 'created_by', 'updated_at', 'updated_by', 'search', 'name_key'])
    || coalesce((SELECT jsonb_object_agg(name, '***') FROM unnest(redacted) name WHERE row_image ->> name IS NOT NULL), '{}');

-- Arguments: record type, column of the subject, redacted columns as an array literal.
CREATE OR REPLACE FUNCTION change_log_write() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_variable
DECLARE
  actor    uuid   := nullif(current_setting('sxsh.actor', true), '')::uuid;
  source   text   := coalesce(nullif(current_setting('sxsh.source', true), ''), 'WEB');
  reason   text   := nullif(current_setting('sxsh.reason', true), '');
  origin   text   := nullif(current_setting('sxsh.origin', true), '');
  redacted text[] := TG_ARGV[2]::text[];
BEGIN
  IF TG_OP = 'INSERT' AND TG_ARGV[1] = 'id' AND redacted = '{}' THEN
    INSERT INTO change_log (xid, at, actor_id, source, reason, origin, record_type, record_id, subject_id, operation, after)
    SELECT pg_current_xact_id(), now(), actor, source, reason, origin, TG_ARGV[0], n.id, n.id, 'INSERT',
           jsonb_strip_nulls(to_jsonb(n) - ARRAY['created_at', 'created_by', 'updated_at', 'updated_by', 'search', 'name_key'])
    FROM new_rows n;
  ELSIF TG_OP = 'INSERT' THEN
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
        AND key <> ALL (ARRAY['created_at', 'created_by', 'updated_at', 'updated_by', 'search', 'name_key'])
    ) d
    WHERE d.after IS NOT NULL;
  END IF;
  RETURN NULL;
END $$;
