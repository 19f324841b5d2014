-- The words that the change log is searched by cost whoever writes no more: those of settled entries
-- are indexed a second later. What is newer is looked through entry by entry, so nothing is missed.
DROP INDEX ix_change_log_words;

CREATE OR REPLACE FUNCTION change_log_words(reason text, before jsonb, after jsonb) RETURNS text
  LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE COST 1000 AS $$
BEGIN
  RETURN public.search_text(concat_ws(' ', reason, (
    SELECT string_agg(value, ' ') FROM (
      SELECT jsonb_path_query(jsonb_build_array(before, after),
                              '$.** ? (@.type() == "string" || @.type() == "number")') #>> '{}' AS value) found
    WHERE NOT (length(value) = 36 AND substr(value, 9, 1) = '-')
      AND NOT (length(value) > 18 AND value LIKE '____-__-__T__:%'))));
END $$;
COMMENT ON FUNCTION change_log_words IS 'What people wrote: no names of fields, no ids, no clock times.';

CREATE TABLE change_word (
  xid   xid8 NOT NULL,
  id    bigint NOT NULL,
  words text NOT NULL,
  CONSTRAINT pk_change_word PRIMARY KEY (xid, id)
);
COMMENT ON TABLE change_word IS 'What change_log_words says of the entry with the same number; every entry up to the last one here is here.';
CREATE INDEX ix_change_word_words ON change_word USING gin (words gin_trgm_ops);
REVOKE ALL ON change_word FROM ${appRole};
GRANT SELECT ON change_word TO ${appRole};

-- Where the indexed entries end.
CREATE FUNCTION change_word_end(OUT xid xid8, OUT id bigint) LANGUAGE plpgsql STABLE AS $$
BEGIN
  SELECT w.xid, w.id INTO xid, id FROM public.change_word w ORDER BY w.xid DESC, w.id DESC LIMIT 1;
  xid := coalesce(xid, '0'::xid8);
  id := coalesce(id, 0);
END $$;

-- Indexes entries that no running transaction can add to any more; returns how many.
CREATE FUNCTION change_word_write(most integer) RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  last    record;
  written integer;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('change_word'));
  last := change_word_end();
  INSERT INTO change_word (xid, id, words)
  SELECT c.xid, c.id, change_log_words(c.reason, c.before, c.after) FROM change_log c
  WHERE (c.xid, c.id) > (last.xid, last.id) AND c.xid < pg_snapshot_xmin(pg_current_snapshot())
  ORDER BY c.xid, c.id LIMIT most;
  GET DIAGNOSTICS written = ROW_COUNT;
  RETURN written;
END $$;
REVOKE ALL ON FUNCTION change_word_write(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION change_word_write(integer) TO ${appRole};

-- The entries that hold what was typed.
CREATE FUNCTION change_log_search(typed text) RETURNS TABLE (xid xid8, id bigint)
  LANGUAGE sql STABLE AS $$
  SELECT w.xid, w.id FROM change_word w WHERE w.words LIKE search_pattern(typed)
  UNION ALL
  SELECT c.xid, c.id FROM change_log c
  WHERE (c.xid, c.id) > ((SELECT e.xid FROM change_word_end() e), (SELECT e.id FROM change_word_end() e))
    AND change_log_words(c.reason, c.before, c.after) LIKE search_pattern(typed)
$$;
