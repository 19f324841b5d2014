-- The usual order of the registry, with what a filter by counted values and a reader's area need: a
-- page deep in the list, or of few rows far apart, is found without reading the rows in between.
DROP INDEX ix_facility_name;
CREATE INDEX ix_facility_name ON facility (name COLLATE "vi-x-icu", id)
  INCLUDE (admin_unit_id, sector_id, size, status, pollution_risk, visibility) WHERE deleted_at IS NULL;
