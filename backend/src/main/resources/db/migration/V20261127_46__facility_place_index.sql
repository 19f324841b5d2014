-- What stands in a window of the map, or near a point.
CREATE INDEX ix_facility_place ON facility (latitude, longitude) WHERE deleted_at IS NULL AND latitude IS NOT NULL;
