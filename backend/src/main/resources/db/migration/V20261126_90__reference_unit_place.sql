-- Where to draw what is only known to lie in a unit: at the unit's centre; at that of what became of
-- it, for units that ended before centres were known; else at that of its district.
CREATE VIEW admin_unit_place AS
WITH RECURSIVE later AS (
  SELECT id AS unit_id, id AS at_id FROM admin_unit
  UNION
  SELECT later.unit_id, next.successor_id
  FROM later JOIN admin_unit_succession next ON next.predecessor_id = later.at_id
), successor AS (
  SELECT later.unit_id, round(avg(place.latitude), 5) AS latitude, round(avg(place.longitude), 5) AS longitude
  FROM later JOIN admin_unit place ON place.id = later.at_id
  WHERE place.latitude IS NOT NULL GROUP BY later.unit_id
)
SELECT u.id AS unit_id,
       coalesce(u.latitude, s.latitude, d.latitude) AS latitude,
       coalesce(u.longitude, s.longitude, d.longitude) AS longitude
FROM admin_unit u
LEFT JOIN successor s ON s.unit_id = u.id
LEFT JOIN admin_unit_district g ON g.unit_id = u.id
LEFT JOIN admin_unit d ON d.id = g.district_id;
