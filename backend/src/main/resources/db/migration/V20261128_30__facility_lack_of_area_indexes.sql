-- What records of an area lack, for its work list: counted, or read by their names, without looking
-- at the area's other records.
DROP INDEX ix_facility_without_fields;
CREATE INDEX ix_facility_without_fields ON facility (admin_unit_id, id) WHERE deleted_at IS NULL
  AND (address IS NULL OR sector_id IS NULL OR size IS NULL OR pollution_risk IS NULL OR operating_from IS NULL);
DROP INDEX ix_facility_without_tax_code;
CREATE INDEX ix_facility_without_tax_code ON facility (admin_unit_id, id) WHERE deleted_at IS NULL AND tax_code IS NULL;
DROP INDEX ix_facility_without_enterprise;
CREATE INDEX ix_facility_without_enterprise ON facility (admin_unit_id, name COLLATE "vi-x-icu", id)
  WHERE deleted_at IS NULL AND enterprise_id IS NULL AND size <> 'HOUSEHOLD';
CREATE INDEX ix_facility_without_place ON facility (admin_unit_id, name COLLATE "vi-x-icu", id)
  WHERE deleted_at IS NULL AND location_check = 'MISSING';
