-- What belongs to a facility: numbers that others know it by, people, lines and products.
CREATE TABLE facility_identifier (
  id          uuid NOT NULL,
  version     integer NOT NULL,
  facility_id uuid NOT NULL,
  ordinal     integer NOT NULL,
  kind        text NOT NULL,
  value       text NOT NULL,
  source      text,
  valid_from  date,
  valid_to    date,
  created_at  timestamptz NOT NULL,
  created_by  uuid NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  uuid NOT NULL,
  deleted_at  timestamptz,
  CONSTRAINT pk_facility_identifier PRIMARY KEY (id),
  CONSTRAINT fk_facility_identifier_facility FOREIGN KEY (facility_id) REFERENCES facility,
  CONSTRAINT ck_facility_identifier_kind CHECK (kind IN
    ('BUSINESS_LICENCE', 'ENVIRONMENT_LICENCE', 'MINING_LICENCE', 'NATIONAL_SXSH', 'ENERGY_PORTAL', 'OTHER')),
  CONSTRAINT ck_facility_identifier_period CHECK (valid_to > valid_from),
  CONSTRAINT ex_facility_identifier_national EXCLUDE USING gist
    (kind WITH =, value WITH =, facility_id WITH <>, daterange(valid_from, valid_to) WITH &&)
    WHERE (kind IN ('NATIONAL_SXSH', 'ENERGY_PORTAL') AND deleted_at IS NULL)
);
COMMENT ON CONSTRAINT ex_facility_identifier_national ON facility_identifier IS
  'National ids name one facility at a time; a licence can cover several sites.';
CREATE INDEX ix_facility_identifier_facility ON facility_identifier (facility_id);
CREATE INDEX ix_facility_identifier_value ON facility_identifier (value);
SELECT watch_table('facility_identifier', 'FACILITY_IDENTIFIER', 'facility_id');

CREATE TABLE facility_contact (
  id          uuid NOT NULL,
  version     integer NOT NULL,
  facility_id uuid NOT NULL,
  ordinal     integer NOT NULL,
  full_name   text NOT NULL,
  position    text,
  phone       text,
  email       text,
  purpose     text NOT NULL,
  audience    text NOT NULL,
  created_at  timestamptz NOT NULL,
  created_by  uuid NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  uuid NOT NULL,
  deleted_at  timestamptz,
  search      text GENERATED ALWAYS AS (search_text_all(ARRAY[full_name, phone, email])) STORED,
  CONSTRAINT pk_facility_contact PRIMARY KEY (id),
  CONSTRAINT fk_facility_contact_facility FOREIGN KEY (facility_id) REFERENCES facility,
  CONSTRAINT ck_facility_contact_audience CHECK (audience IN ('STAFF', 'RESTRICTED'))
);
COMMENT ON COLUMN facility_contact.purpose IS 'What the personal data are kept for (law 91/2025/QH15).';
COMMENT ON COLUMN facility_contact.audience IS 'STAFF: whoever may read the facility; RESTRICTED: who may see confidential fields.';
CREATE INDEX ix_facility_contact_facility ON facility_contact (facility_id);
CREATE INDEX ix_facility_contact_search ON facility_contact USING gin (search gin_trgm_ops);
SELECT watch_table('facility_contact', 'FACILITY_CONTACT', 'facility_id', '{full_name,phone,email}');

CREATE TABLE process_line (
  id          uuid NOT NULL,
  version     integer NOT NULL,
  facility_id uuid NOT NULL,
  ordinal     integer NOT NULL,
  name        text NOT NULL,
  technology  text,
  started_year smallint,
  capacity    numeric(18, 3),
  capacity_unit text,
  created_at  timestamptz NOT NULL,
  created_by  uuid NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  uuid NOT NULL,
  deleted_at  timestamptz,
  CONSTRAINT pk_process_line PRIMARY KEY (id),
  CONSTRAINT fk_process_line_facility FOREIGN KEY (facility_id) REFERENCES facility,
  CONSTRAINT ck_process_line_capacity CHECK (capacity >= 0 AND (capacity IS NULL) = (capacity_unit IS NULL)),
  CONSTRAINT ck_process_line_started CHECK (started_year BETWEEN 1900 AND 2100)
);
CREATE INDEX ix_process_line_facility ON process_line (facility_id);
SELECT watch_table('process_line', 'PROCESS_LINE', 'facility_id');

CREATE TABLE facility_product (
  id          uuid NOT NULL,
  version     integer NOT NULL,
  facility_id uuid NOT NULL,
  ordinal     integer NOT NULL,
  name        text NOT NULL,
  unit        text NOT NULL,
  line_id     uuid,
  created_at  timestamptz NOT NULL,
  created_by  uuid NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  uuid NOT NULL,
  deleted_at  timestamptz,
  CONSTRAINT pk_facility_product PRIMARY KEY (id),
  CONSTRAINT fk_facility_product_facility FOREIGN KEY (facility_id) REFERENCES facility,
  CONSTRAINT fk_facility_product_line FOREIGN KEY (line_id) REFERENCES process_line
);
CREATE INDEX ix_facility_product_facility ON facility_product (facility_id);
CREATE INDEX ix_facility_product_line ON facility_product (line_id);
SELECT watch_table('facility_product', 'FACILITY_PRODUCT', 'facility_id');
