-- How much two records look like one facility: 0 to 100, with the reasons. Points: the same tax code
-- 50 (unless both are sites of one enterprise), the name up to 50 by likeness, the same place 10, a
-- like address 10, within 300 m 15, within 1.5 km 5; less 15 beyond 5 km, less 30 for two sites of
-- one enterprise whose names differ.
CREATE FUNCTION facility_distance(a facility, b facility) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN 111200 * sqrt(
    power((a.latitude - b.latitude)::double precision, 2)
    + power((a.longitude - b.longitude)::double precision * cos(radians(a.latitude::double precision)), 2));
COMMENT ON FUNCTION facility_distance IS 'Metres between two points on a plane, good enough within a province; null without both points.';

CREATE FUNCTION facility_likeness(a facility, b facility) RETURNS jsonb
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN (
    WITH fact AS (
      SELECT coalesce(a.tax_code = b.tax_code, false) AS same_tax,
             coalesce(a.enterprise_id = b.enterprise_id, false) AS same_owner,
             CASE WHEN a.name_key = b.name_key THEN 1 ELSE similarity(a.name_key, b.name_key) END AS name,
             a.admin_unit_id = b.admin_unit_id OR admin_unit_within(a.admin_unit_id, b.admin_unit_id)
               OR admin_unit_within(b.admin_unit_id, a.admin_unit_id) AS same_unit,
             coalesce(similarity(search_text(a.address), search_text(b.address)), 0) AS address,
             facility_distance(a, b) AS metres
    ), point AS (
      SELECT 'SAME_TAX_CODE' AS reason, 50 AS points, NULL::numeric AS measure FROM fact WHERE same_tax AND NOT same_owner
      UNION ALL
      SELECT CASE WHEN name = 1 THEN 'SAME_NAME' ELSE 'SIMILAR_NAME' END, round(50 * name)::integer, round((100 * name)::numeric)
      FROM fact WHERE name >= 0.5
      UNION ALL SELECT 'SAME_UNIT', 10, NULL FROM fact WHERE same_unit
      UNION ALL SELECT 'SIMILAR_ADDRESS', 10, round((100 * address)::numeric) FROM fact WHERE address >= 0.6
      UNION ALL SELECT 'NEAR', CASE WHEN metres <= 300 THEN 15 ELSE 5 END, round(metres::numeric) FROM fact WHERE metres <= 1500
      UNION ALL SELECT 'FAR', -15, round(metres::numeric) FROM fact WHERE metres > 5000
      UNION ALL SELECT 'SITES_OF_ONE_ENTERPRISE', -30, NULL FROM fact WHERE same_owner AND name < 0.8
    )
    SELECT jsonb_build_object(
      'score', greatest(0, least(100, coalesce(sum(points), 0))),
      'reasons', coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('code', reason, 'points', points, 'measure', measure))
                                    ORDER BY points DESC, reason), '[]'))
    FROM point);
COMMENT ON FUNCTION facility_likeness IS 'The score and the reasons of it; measure is per cent of likeness or metres.';

-- What a decision on a pair rests on: when it changes, the pair is open again.
CREATE FUNCTION facility_fingerprint(a facility) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN md5(concat_ws('|', a.name_key, coalesce(a.tax_code, '-'), a.admin_unit_id, search_text(coalesce(a.address, '-')),
                       coalesce(a.latitude::text, '-'), coalesce(a.longitude::text, '-'), coalesce(a.enterprise_id::text, '-')));
