-- What a facility was before an event changed it: each row true for a period that is over.
CREATE TABLE facility_past (
  id          uuid NOT NULL,
  version     integer NOT NULL,
  facility_id uuid NOT NULL,
  valid_from  date,
  valid_to    date NOT NULL,
  name        text NOT NULL,
  enterprise_id uuid,
  tax_code    text,
  admin_unit_id uuid NOT NULL,
  address     text,
  zone_id     uuid,
  latitude    numeric(8, 5),
  longitude   numeric(8, 5),
  sector_id   uuid,
  size        text,
  status      text NOT NULL,
  created_at  timestamptz NOT NULL,
  created_by  uuid NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  uuid NOT NULL,
  deleted_at  timestamptz,
  search      text GENERATED ALWAYS AS (search_text_all(ARRAY[name, address])) STORED,
  CONSTRAINT pk_facility_past PRIMARY KEY (id),
  CONSTRAINT fk_facility_past_facility FOREIGN KEY (facility_id) REFERENCES facility,
  CONSTRAINT fk_facility_past_enterprise FOREIGN KEY (enterprise_id) REFERENCES enterprise,
  CONSTRAINT fk_facility_past_admin_unit FOREIGN KEY (admin_unit_id) REFERENCES admin_unit,
  CONSTRAINT fk_facility_past_zone FOREIGN KEY (zone_id) REFERENCES industrial_zone,
  CONSTRAINT fk_facility_past_sector FOREIGN KEY (sector_id) REFERENCES sector,
  CONSTRAINT ck_facility_past_period CHECK (valid_to > valid_from),
  CONSTRAINT ex_facility_past_period EXCLUDE USING gist
    (facility_id WITH =, daterange(valid_from, valid_to) WITH &&) WHERE (deleted_at IS NULL)
);
CREATE INDEX ix_facility_past_admin_unit ON facility_past (admin_unit_id);
CREATE INDEX ix_facility_past_enterprise ON facility_past (enterprise_id);
CREATE INDEX ix_facility_past_zone ON facility_past (zone_id);
CREATE INDEX ix_facility_past_sector ON facility_past (sector_id);
SELECT watch_table('facility_past', 'FACILITY_PAST', 'facility_id');

-- The dated facts that made a facility another than before.
CREATE TABLE facility_event (
  id          uuid NOT NULL,
  version     integer NOT NULL,
  facility_id uuid NOT NULL,
  kind        text NOT NULL,
  occurred_on date NOT NULL,
  past_id     uuid,
  other_facility_id uuid,
  indicators  text,
  legal_basis text,
  note        text,
  created_at  timestamptz NOT NULL,
  created_by  uuid NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  uuid NOT NULL,
  deleted_at  timestamptz,
  CONSTRAINT pk_facility_event PRIMARY KEY (id),
  CONSTRAINT fk_facility_event_facility FOREIGN KEY (facility_id) REFERENCES facility,
  CONSTRAINT fk_facility_event_past FOREIGN KEY (past_id) REFERENCES facility_past,
  CONSTRAINT fk_facility_event_other FOREIGN KEY (other_facility_id) REFERENCES facility,
  CONSTRAINT ck_facility_event_kind CHECK (kind IN ('STATUS', 'RENAME', 'SALE', 'SPLIT', 'RELOCATION')),
  CONSTRAINT ck_facility_event_indicators CHECK (indicators IN ('CONTINUE', 'RESTART')),
  CONSTRAINT ck_facility_event_choice CHECK (kind = 'STATUS' OR indicators IS NOT NULL)
);
COMMENT ON COLUMN facility_event.indicators IS 'Whether consumption and savings are compared across the event or begin anew.';
CREATE INDEX ix_facility_event_facility ON facility_event (facility_id, occurred_on);
COMMENT ON COLUMN facility_event.past_id IS 'What the facility was before; null for a split, which changes no field of it.';
CREATE INDEX ix_facility_event_past ON facility_event (past_id);
CREATE INDEX ix_facility_event_other ON facility_event (other_facility_id);
SELECT watch_table('facility_event', 'FACILITY_EVENT', 'facility_id');
