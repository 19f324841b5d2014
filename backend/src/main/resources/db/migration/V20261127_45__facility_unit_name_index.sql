-- The names of a place in their order: for readers of an area, and to find names alike.
CREATE INDEX ix_facility_unit_name ON facility (admin_unit_id, name COLLATE "vi-x-icu", id)
  INCLUDE (name_key, size, status, visibility) WHERE deleted_at IS NULL;
