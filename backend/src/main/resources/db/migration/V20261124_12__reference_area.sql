-- A user's area is a node of the tree and all that lies or lay below it. Records keep the unit that
-- they were entered with, so the area follows its communes through time:
-- forward, to what became of them (not of the district: its successor holds more than it did);
-- backward, to what they were before, when all of it came here (Trà Lĩnh went to two districts).
CREATE FUNCTION admin_unit_area(area uuid) RETURNS TABLE (unit_id uuid)
  LANGUAGE sql STABLE PARALLEL SAFE AS $$
  WITH RECURSIVE below AS (
    SELECT id, code, level, valid_from, valid_to FROM admin_unit WHERE id = area
    UNION
    SELECT child.id, child.code, child.level, child.valid_from, child.valid_to
    FROM below
    JOIN admin_unit child ON child.parent_code = below.code
     AND daterange(child.valid_from, child.valid_to) && daterange(below.valid_from, below.valid_to)
  ), later AS (
    SELECT id FROM below WHERE level = 3
    UNION
    SELECT next.successor_id FROM later
    JOIN admin_unit_succession next ON next.predecessor_id = later.id
  ), earlier AS (
    SELECT id FROM below
    UNION
    SELECT previous.predecessor_id FROM earlier
    JOIN admin_unit_succession previous ON previous.successor_id = earlier.id
    WHERE NOT EXISTS (
      SELECT FROM admin_unit_succession elsewhere
      WHERE elsewhere.predecessor_id = previous.predecessor_id
        AND elsewhere.successor_id <> previous.successor_id)
  )
  SELECT id FROM earlier UNION SELECT id FROM later
$$;

CREATE FUNCTION admin_unit_within(unit uuid, area uuid) RETURNS boolean
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN unit IN (SELECT unit_id FROM admin_unit_area(area));
