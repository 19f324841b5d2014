-- The units whose records stand in one place with those of a unit: what it became and was, and what
-- holds it. The wider twin of admin_unit_area(a) = b or the other way about, read from either end.
CREATE FUNCTION facility_places_like(unit uuid) RETURNS TABLE (unit_id uuid)
  LANGUAGE sql STABLE PARALLEL SAFE AS $$
  WITH RECURSIVE before AS (
    SELECT unit AS id
    UNION
    SELECT s.predecessor_id FROM before JOIN admin_unit_succession s ON s.successor_id = before.id
  ), after AS (
    SELECT unit AS id
    UNION
    SELECT s.successor_id FROM after JOIN admin_unit_succession s ON s.predecessor_id = after.id
  ), above AS (
    SELECT id FROM (SELECT id FROM before UNION SELECT id FROM after) level
    UNION
    SELECT parent.id FROM above
    JOIN admin_unit child ON child.id = above.id
    JOIN admin_unit parent ON parent.code = child.parent_code
     AND daterange(parent.valid_from, parent.valid_to) && daterange(child.valid_from, child.valid_to)
  )
  SELECT u.unit_id FROM admin_unit_area(unit) u UNION SELECT id FROM above
$$;
