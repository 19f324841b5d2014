-- Every order that a list of facilities can be read in.
CREATE INDEX ix_facility_size ON facility (size, id) WHERE deleted_at IS NULL;
CREATE INDEX ix_facility_status ON facility (status, id) WHERE deleted_at IS NULL;
CREATE INDEX ix_facility_pollution_risk ON facility (pollution_risk, id) WHERE deleted_at IS NULL;
CREATE INDEX ix_facility_completeness ON facility (completeness, id) WHERE deleted_at IS NULL;
CREATE INDEX ix_facility_last_confirmed ON facility (last_confirmed_on, id) WHERE deleted_at IS NULL;
DROP INDEX ix_facility_admin_unit;
CREATE INDEX ix_facility_admin_unit ON facility (admin_unit_id, id);
DROP INDEX ix_facility_sector;
CREATE INDEX ix_facility_sector ON facility (sector_id, id);
