-- What records lack, for the work list: in a registry that is well kept these are few.
CREATE INDEX ix_facility_without_fields ON facility (id) WHERE deleted_at IS NULL
  AND (address IS NULL OR sector_id IS NULL OR size IS NULL OR pollution_risk IS NULL OR operating_from IS NULL);
CREATE INDEX ix_facility_without_tax_code ON facility (id) WHERE deleted_at IS NULL AND tax_code IS NULL;
CREATE INDEX ix_facility_without_enterprise ON facility (id)
  WHERE deleted_at IS NULL AND enterprise_id IS NULL AND size <> 'HOUSEHOLD';
