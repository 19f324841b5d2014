-- People who took part in activities. Personal data (law 91/2025/QH15): what they are kept for is
-- said in each row, the log hides them, and they can be erased while the person still counts.
CREATE TABLE outreach_person (
  id          uuid NOT NULL,
  version     integer NOT NULL,
  full_name   text NOT NULL,
  facility_id uuid,
  agency_id   uuid,
  workplace   text,
  position    text,
  phone       text,
  email       text,
  purpose     text NOT NULL,
  erased_at   timestamptz,
  joined_into_id uuid,
  created_at  timestamptz NOT NULL,
  created_by  uuid NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  uuid NOT NULL,
  deleted_at  timestamptz,
  name_key    text GENERATED ALWAYS AS (search_text(full_name)) STORED,
  phone_key   text GENERATED ALWAYS AS (nullif(regexp_replace(regexp_replace(phone, '[^0-9]', '', 'g'), '^(0084|84)', '0'), '')) STORED,
  email_key   text GENERATED ALWAYS AS (lower(email)) STORED,
  place_key   text GENERATED ALWAYS AS (coalesce(facility_id::text, agency_id::text, search_text(workplace))) STORED,
  search      text GENERATED ALWAYS AS (search_text_all(ARRAY[full_name, workplace, phone, email])) STORED,
  CONSTRAINT pk_outreach_person PRIMARY KEY (id),
  CONSTRAINT fk_outreach_person_facility FOREIGN KEY (facility_id) REFERENCES facility,
  CONSTRAINT fk_outreach_person_agency FOREIGN KEY (agency_id) REFERENCES agency,
  CONSTRAINT fk_outreach_person_joined_into FOREIGN KEY (joined_into_id) REFERENCES outreach_person,
  CONSTRAINT ck_outreach_person_place CHECK (num_nonnulls(facility_id, agency_id) <= 1),
  CONSTRAINT ck_outreach_person_joined CHECK (joined_into_id <> id)
);
COMMENT ON COLUMN outreach_person.joined_into_id IS 'The person that this one was found to be.';
CREATE INDEX ix_outreach_person_facility ON outreach_person (facility_id);
CREATE INDEX ix_outreach_person_agency ON outreach_person (agency_id);
CREATE INDEX ix_outreach_person_joined_into ON outreach_person (joined_into_id);
CREATE INDEX ix_outreach_person_name ON outreach_person (name_key);
CREATE INDEX ix_outreach_person_phone ON outreach_person (phone_key);
CREATE INDEX ix_outreach_person_email ON outreach_person (email_key);
SELECT watch_table('outreach_person', 'OUTREACH_PERSON', 'id',
  '{full_name,phone,email,position,workplace,name_key,phone_key,email_key,place_key}');

CREATE TABLE outreach_attendance (
  id          uuid NOT NULL,
  version     integer NOT NULL,
  activity_id uuid NOT NULL,
  person_id   uuid NOT NULL,
  listed_id   uuid NOT NULL,
  way         text NOT NULL,
  created_at  timestamptz NOT NULL,
  created_by  uuid NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  uuid NOT NULL,
  deleted_at  timestamptz,
  CONSTRAINT pk_outreach_attendance PRIMARY KEY (id),
  CONSTRAINT fk_outreach_attendance_activity FOREIGN KEY (activity_id) REFERENCES outreach_activity,
  CONSTRAINT fk_outreach_attendance_person FOREIGN KEY (person_id) REFERENCES outreach_person,
  CONSTRAINT fk_outreach_attendance_listed FOREIGN KEY (listed_id) REFERENCES outreach_person,
  CONSTRAINT ck_outreach_attendance_way CHECK (way IN ('CHOSEN', 'CHECK_IN', 'SAMPLE'))
);
COMMENT ON COLUMN outreach_attendance.listed_id IS
  'The person as entered; joining two people moves person_id, and parting them gives it back.';
CREATE UNIQUE INDEX uq_outreach_attendance_listed ON outreach_attendance (activity_id, listed_id) WHERE deleted_at IS NULL;
CREATE INDEX ix_outreach_attendance_person ON outreach_attendance (person_id);
CREATE INDEX ix_outreach_attendance_listed ON outreach_attendance (listed_id);
SELECT watch_table('outreach_attendance', 'OUTREACH_ATTENDANCE', 'activity_id');
