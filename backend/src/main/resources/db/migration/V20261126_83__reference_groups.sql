-- By which district and which division a record counts. A pivot groups by them and a list filters by
-- them, so that the number in a cell is the number of rows behind it.
CREATE VIEW admin_unit_district AS
SELECT u.id AS unit_id, coalesce(d.id, u.id) AS district_id
FROM admin_unit u
LEFT JOIN LATERAL (
  SELECT p.id FROM admin_unit p
  WHERE u.level = 3 AND p.level = 2 AND p.code = u.parent_code
    AND daterange(p.valid_from, p.valid_to) && daterange(u.valid_from, u.valid_to)
  ORDER BY p.valid_from DESC NULLS LAST LIMIT 1) d ON true;

CREATE VIEW sector_division AS
SELECT s.id AS sector_id, coalesce(division.id, s.id) AS division_id
FROM sector s
LEFT JOIN sector division ON division.vsic_version = s.vsic_version AND division.level = 2
  AND s.level > 2 AND division.code = left(s.code, 2);
