-- A district that became part of the area as a whole brought its communes along, also those of which
-- nobody knows what they became (five of Quảng Uyên): their facilities lie in Quảng Hòa.
CREATE OR REPLACE FUNCTION admin_unit_area(area uuid) RETURNS TABLE (unit_id uuid)
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
    SELECT came.id FROM earlier
    CROSS JOIN LATERAL (
      SELECT previous.predecessor_id AS id FROM admin_unit_succession previous
      WHERE previous.successor_id = earlier.id AND NOT EXISTS (
        SELECT FROM admin_unit_succession elsewhere
        WHERE elsewhere.predecessor_id = previous.predecessor_id
          AND elsewhere.successor_id <> previous.successor_id)
      UNION ALL
      SELECT child.id FROM admin_unit district
      JOIN admin_unit child ON child.parent_code = district.code AND child.level = 3
       AND daterange(child.valid_from, child.valid_to) && daterange(district.valid_from, district.valid_to)
      WHERE district.id = earlier.id AND district.level = 2
        AND NOT EXISTS (SELECT FROM admin_unit_succession known WHERE known.predecessor_id = child.id)
    ) came
  )
  SELECT id FROM earlier UNION SELECT id FROM later
$$;
