-- Bodies with duties under a plan, the people to turn to, and what became of merged bodies.
CREATE TABLE agency (
  id            uuid NOT NULL,
  version       integer NOT NULL,
  code          text NOT NULL,
  name          text NOT NULL,
  aliases       text[] NOT NULL,
  kind          text NOT NULL,
  parent_id     uuid,
  admin_unit_id uuid,
  valid_from    date,
  valid_to      date,
  source        text,
  created_at    timestamptz NOT NULL,
  created_by    uuid NOT NULL,
  updated_at    timestamptz NOT NULL,
  updated_by    uuid NOT NULL,
  deleted_at    timestamptz,
  search        text GENERATED ALWAYS AS (search_text_all(ARRAY[code, name] || aliases)) STORED,
  CONSTRAINT pk_agency PRIMARY KEY (id),
  CONSTRAINT fk_agency_parent FOREIGN KEY (parent_id) REFERENCES agency,
  CONSTRAINT fk_agency_admin_unit FOREIGN KEY (admin_unit_id) REFERENCES admin_unit,
  CONSTRAINT ck_agency_parent CHECK (parent_id <> id),
  CONSTRAINT ck_agency_period CHECK (valid_to > valid_from),
  CONSTRAINT ck_agency_kind CHECK (kind IN ('CENTRAL', 'PROVINCIAL_COMMITTEE', 'DEPARTMENT', 'PUBLIC_UNIT', 'MEDIA',
    'DISTRICT_COMMITTEE', 'COMMUNE_COMMITTEE', 'DIVISION', 'SCIENCE', 'OTHER'))
);
COMMENT ON TABLE agency IS 'Reference data: bodies with duties under a plan.';
COMMENT ON COLUMN agency.aliases IS 'Other names that papers use; how an import recognises the body.';
COMMENT ON COLUMN agency.valid_to IS 'First day on which the body is no more.';
CREATE UNIQUE INDEX uq_agency_code ON agency (upper(code)) WHERE deleted_at IS NULL;
CREATE INDEX ix_agency_parent ON agency (parent_id);
CREATE INDEX ix_agency_admin_unit ON agency (admin_unit_id);
CREATE INDEX ix_agency_search ON agency USING gin (search gin_trgm_ops);
SELECT watch_table('agency', 'AGENCY');

CREATE TABLE agency_focal_point (
  id           uuid NOT NULL,
  version      integer NOT NULL,
  agency_id    uuid NOT NULL,
  full_name    text NOT NULL,
  position     text,
  phone        text,
  email        text,
  mandate_from date,
  mandate_to   date,
  created_at   timestamptz NOT NULL,
  created_by   uuid NOT NULL,
  updated_at   timestamptz NOT NULL,
  updated_by   uuid NOT NULL,
  deleted_at   timestamptz,
  CONSTRAINT pk_agency_focal_point PRIMARY KEY (id),
  CONSTRAINT fk_agency_focal_point_agency FOREIGN KEY (agency_id) REFERENCES agency,
  CONSTRAINT ck_agency_focal_point_mandate CHECK (mandate_to > mandate_from)
);
COMMENT ON TABLE agency_focal_point IS 'Reference data: who speaks for a body, with the dates of the mandate.';
CREATE INDEX ix_agency_focal_point_agency ON agency_focal_point (agency_id);
SELECT watch_table('agency_focal_point', 'AGENCY_FOCAL_POINT', 'agency_id', '{phone,email}');

CREATE TABLE agency_succession (
  id             uuid NOT NULL,
  version        integer NOT NULL,
  predecessor_id uuid NOT NULL,
  successor_id   uuid NOT NULL,
  kind           text NOT NULL,
  effective_on   date NOT NULL,
  legal_basis    text,
  created_at     timestamptz NOT NULL,
  created_by     uuid NOT NULL,
  updated_at     timestamptz NOT NULL,
  updated_by     uuid NOT NULL,
  deleted_at     timestamptz,
  CONSTRAINT pk_agency_succession PRIMARY KEY (id),
  CONSTRAINT fk_agency_succession_predecessor FOREIGN KEY (predecessor_id) REFERENCES agency,
  CONSTRAINT fk_agency_succession_successor FOREIGN KEY (successor_id) REFERENCES agency,
  CONSTRAINT ck_agency_succession_other CHECK (predecessor_id <> successor_id),
  CONSTRAINT ck_agency_succession_kind CHECK (kind IN ('RENAME', 'MERGE', 'SPLIT'))
);
COMMENT ON TABLE agency_succession IS 'Reference data: which body took over from which, when and on what basis.';
CREATE UNIQUE INDEX uq_agency_succession ON agency_succession (predecessor_id, successor_id) WHERE deleted_at IS NULL;
CREATE INDEX ix_agency_succession_successor ON agency_succession (successor_id);
SELECT watch_table('agency_succession', 'AGENCY_SUCCESSION', 'predecessor_id');

-- The body itself and every body that it took over from, at any remove: their duties are its own.
CREATE FUNCTION agency_lineage(agency uuid) RETURNS TABLE (agency_id uuid)
  LANGUAGE sql STABLE PARALLEL SAFE AS $$
  WITH RECURSIVE line AS (
    SELECT agency AS id
    UNION
    SELECT s.predecessor_id FROM line JOIN agency_succession s ON s.successor_id = line.id AND s.deleted_at IS NULL
  )
  SELECT id FROM line
$$;
