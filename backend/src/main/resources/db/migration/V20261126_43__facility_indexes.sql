-- What lists, searches and checks of the registry go by.
CREATE UNIQUE INDEX uq_facility_code ON facility (code) WHERE deleted_at IS NULL;
ALTER TABLE facility ADD CONSTRAINT ex_facility_tax_code EXCLUDE USING gist
  (tax_code WITH =, coalesce(enterprise_id, id) WITH <>) WHERE (tax_code IS NOT NULL AND deleted_at IS NULL);
COMMENT ON CONSTRAINT ex_facility_tax_code ON facility IS 'A tax code is one facility''s, or belongs to several sites of one enterprise.';
CREATE INDEX ix_facility_name ON facility (name COLLATE "vi-x-icu", id) WHERE deleted_at IS NULL;
CREATE INDEX ix_facility_search ON facility USING gin (search gin_trgm_ops);
CREATE INDEX ix_facility_admin_unit ON facility (admin_unit_id);
CREATE INDEX ix_facility_sector ON facility (sector_id);
CREATE INDEX ix_facility_enterprise ON facility (enterprise_id);
CREATE INDEX ix_facility_zone ON facility (zone_id);
CREATE INDEX ix_facility_updated ON facility (updated_at, id) WHERE deleted_at IS NULL;
