-- Phrases of papers that mean several bodies, such as "các sở, ngành có liên quan".
CREATE TABLE agency_group (
  id          uuid NOT NULL,
  version     integer NOT NULL,
  code        text NOT NULL,
  name        text NOT NULL,
  aliases     text[] NOT NULL,
  description text,
  created_at  timestamptz NOT NULL,
  created_by  uuid NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  uuid NOT NULL,
  deleted_at  timestamptz,
  search      text GENERATED ALWAYS AS (search_text_all(ARRAY[code, name] || aliases)) STORED,
  CONSTRAINT pk_agency_group PRIMARY KEY (id)
);
COMMENT ON TABLE agency_group IS 'Reference data: groups of bodies that papers name with one phrase.';
CREATE UNIQUE INDEX uq_agency_group_code ON agency_group (upper(code)) WHERE deleted_at IS NULL;
CREATE INDEX ix_agency_group_search ON agency_group USING gin (search gin_trgm_ops);
SELECT watch_table('agency_group', 'AGENCY_GROUP');

CREATE TABLE agency_group_member (
  id         uuid NOT NULL,
  version    integer NOT NULL,
  group_id   uuid NOT NULL,
  agency_id  uuid NOT NULL,
  valid_from date,
  valid_to   date,
  created_at timestamptz NOT NULL,
  created_by uuid NOT NULL,
  updated_at timestamptz NOT NULL,
  updated_by uuid NOT NULL,
  deleted_at timestamptz,
  CONSTRAINT pk_agency_group_member PRIMARY KEY (id),
  CONSTRAINT fk_agency_group_member_group FOREIGN KEY (group_id) REFERENCES agency_group,
  CONSTRAINT fk_agency_group_member_agency FOREIGN KEY (agency_id) REFERENCES agency,
  CONSTRAINT ck_agency_group_member_period CHECK (valid_to > valid_from),
  CONSTRAINT ex_agency_group_member_period EXCLUDE USING gist
    (group_id WITH =, agency_id WITH =, daterange(valid_from, valid_to) WITH &&) WHERE (deleted_at IS NULL)
);
COMMENT ON TABLE agency_group_member IS 'Reference data: who belongs to a group, and from when to when.';
CREATE INDEX ix_agency_group_member_agency ON agency_group_member (agency_id);
SELECT watch_table('agency_group_member', 'AGENCY_GROUP_MEMBER', 'group_id');
