-- Production sites. The row holds what is true now, since a day; what was true before lies in
-- facility_past, so that the registry can be read as of any date.
CREATE SEQUENCE facility_code;

CREATE TABLE facility (
  id          uuid NOT NULL,
  version     integer NOT NULL,
  code        text NOT NULL,
  since       date,
  name        text NOT NULL,
  aliases     text[] NOT NULL DEFAULT '{}',
  enterprise_id uuid,
  tax_code    text,
  admin_unit_id uuid NOT NULL,
  address     text,
  zone_id     uuid,
  latitude    numeric(8, 5),
  longitude   numeric(8, 5),
  location_check text NOT NULL,
  location_reason text,
  sector_id   uuid,
  size        text,
  employees   integer,
  pollution_risk text,
  status      text NOT NULL,
  operating_from date,
  annual_toe  numeric(14, 3),
  annual_toe_year smallint,
  visibility  text NOT NULL DEFAULT 'NORMAL',
  note        text,
  last_confirmed_on date,
  completeness smallint NOT NULL,
  origins     jsonb NOT NULL DEFAULT '{}',
  created_at  timestamptz NOT NULL,
  created_by  uuid NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  uuid NOT NULL,
  deleted_at  timestamptz,
  search      text GENERATED ALWAYS AS (search_text_all(
    ARRAY[name, code, CASE WHEN length(tax_code) <> 12 THEN tax_code END, address] || aliases)) STORED,
  CONSTRAINT pk_facility PRIMARY KEY (id),
  CONSTRAINT fk_facility_enterprise FOREIGN KEY (enterprise_id) REFERENCES enterprise,
  CONSTRAINT fk_facility_admin_unit FOREIGN KEY (admin_unit_id) REFERENCES admin_unit,
  CONSTRAINT fk_facility_zone FOREIGN KEY (zone_id) REFERENCES industrial_zone,
  CONSTRAINT fk_facility_sector FOREIGN KEY (sector_id) REFERENCES sector,
  CONSTRAINT ck_facility_size CHECK (size IN ('HOUSEHOLD', 'MICRO', 'SMALL', 'MEDIUM', 'LARGE')),
  CONSTRAINT ck_facility_status CHECK (status IN ('PLANNED', 'OPERATING', 'SUSPENDED', 'CLOSED', 'MOVED')),
  CONSTRAINT ck_facility_pollution_risk CHECK (pollution_risk IN ('LOW', 'MEDIUM', 'HIGH')),
  CONSTRAINT ck_facility_visibility CHECK (visibility IN ('NORMAL', 'RESTRICTED')),
  CONSTRAINT ck_facility_location CHECK ((latitude IS NULL) = (longitude IS NULL)
    AND latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180),
  CONSTRAINT ck_facility_location_check
    CHECK (location_check IN ('MISSING', 'PLAUSIBLE', 'FAR_FROM_UNIT', 'OUTSIDE_PROVINCE')),
  CONSTRAINT ck_facility_employees CHECK (employees >= 0),
  CONSTRAINT ck_facility_annual_toe CHECK (annual_toe >= 0 AND (annual_toe IS NULL) = (annual_toe_year IS NULL)),
  CONSTRAINT ck_facility_completeness CHECK (completeness BETWEEN 0 AND 100)
);
COMMENT ON COLUMN facility.since IS 'First day on which the row is true as it stands; null: since before anybody asks.';
COMMENT ON COLUMN facility.admin_unit_id IS 'The version of the unit that the record was entered with; it is never rewritten by a merger of units.';
COMMENT ON COLUMN facility.annual_toe IS 'Energy use in TOE a year as declared; confidential.';
COMMENT ON COLUMN facility.origins IS 'Where the value of each field comes from: source, date, and whether an import may replace it.';
COMMENT ON COLUMN facility.search IS 'Without the twelve digits of a household: they are personal data.';
SELECT watch_table('facility', 'FACILITY');
