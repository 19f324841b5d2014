-- The search of the change log by what people wrote: names, texts, codes and figures. The names of
-- the fields, ids and clock times, which nobody looks for, were two thirds of the index and of the
-- time that a write waits for it.

-- In plpgsql, because the planner would look into an SQL function and not see what it costs.
CREATE FUNCTION change_log_words(reason text, before jsonb, after jsonb) RETURNS text
  LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE COST 1000 AS $$
BEGIN
  RETURN public.search_text(concat_ws(' ', reason, (
    SELECT string_agg(DISTINCT value, ' ') FROM (
      SELECT jsonb_path_query(jsonb_build_array(before, after),
                              '$.** ? (@.type() == "string" || @.type() == "number")') #>> '{}' AS value) found
     WHERE value !~ '^([0-9a-f]{8}-[0-9a-f]{4}-|\d{4}-\d\d-\d\dT)')));
END $$;

DROP INDEX ix_change_log_text;
CREATE INDEX ix_change_log_words ON change_log USING gin (change_log_words(reason, before, after) gin_trgm_ops);
DROP FUNCTION change_log_text(text, jsonb, jsonb);
