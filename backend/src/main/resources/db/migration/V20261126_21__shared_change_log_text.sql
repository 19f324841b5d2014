-- Searching the words of the change log by an index: without one each search normalises every entry.

-- In plpgsql, because the planner would look into an SQL function and not see what it costs.
CREATE FUNCTION change_log_text(reason text, before jsonb, after jsonb) RETURNS text
  LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE COST 1000 AS $$
BEGIN
  RETURN public.search_text(coalesce(reason, '') || ' ' || coalesce(before::text, '') || ' ' || coalesce(after::text, ''));
END $$;

CREATE INDEX ix_change_log_text ON change_log USING gin (change_log_text(reason, before, after) gin_trgm_ops);
