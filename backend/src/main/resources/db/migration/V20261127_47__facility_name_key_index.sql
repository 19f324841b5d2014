-- Names alike are looked for place by place, the same name in a place first.
DROP INDEX ix_facility_name_key_like;
DROP INDEX ix_facility_name_key;
CREATE INDEX ix_facility_name_key ON facility (name_key, admin_unit_id) WHERE deleted_at IS NULL;
