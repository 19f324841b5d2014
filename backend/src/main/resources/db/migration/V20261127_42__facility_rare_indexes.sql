-- What few records have, for those who look for just these.
CREATE INDEX ix_facility_location_check ON facility (location_check, name COLLATE "vi-x-icu", id)
  WHERE deleted_at IS NULL AND location_check <> 'PLAUSIBLE';
CREATE INDEX ix_facility_annual_toe ON facility (name COLLATE "vi-x-icu", id)
  WHERE deleted_at IS NULL AND annual_toe IS NOT NULL;
