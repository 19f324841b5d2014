-- Administrative units as they were and are: each row is one version of a unit, true for a period.
CREATE TABLE admin_unit (
  id          uuid NOT NULL,
  version     integer NOT NULL,
  code        text NOT NULL,
  name        text NOT NULL,
  short_name  text NOT NULL,
  kind        text NOT NULL,
  level       integer NOT NULL,
  parent_code text,
  valid_from  date,
  valid_to    date,
  latitude    numeric(8, 5),
  longitude   numeric(8, 5),
  source      text NOT NULL,
  created_at  timestamptz NOT NULL,
  created_by  uuid NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  uuid NOT NULL,
  deleted_at  timestamptz,
  search      text GENERATED ALWAYS AS (search_text_all(ARRAY[code, name])) STORED,
  CONSTRAINT pk_admin_unit PRIMARY KEY (id),
  CONSTRAINT ck_admin_unit_kind CHECK (kind IN ('PROVINCE', 'CITY', 'DISTRICT', 'WARD', 'TOWNSHIP', 'COMMUNE')),
  CONSTRAINT ck_admin_unit_level CHECK (level BETWEEN 1 AND 3),
  CONSTRAINT ck_admin_unit_period CHECK (valid_to > valid_from),
  CONSTRAINT ex_admin_unit_period EXCLUDE USING gist (code WITH =, daterange(valid_from, valid_to) WITH &&)
    WHERE (deleted_at IS NULL)
);
COMMENT ON TABLE admin_unit IS 'Reference data: versions of administrative units.';
COMMENT ON COLUMN admin_unit.code IS 'Given to another place after a merger: only code and valid_from together name a unit.';
COMMENT ON COLUMN admin_unit.parent_code IS 'A code and not a row, because a unit can outlive versions of its parent.';
COMMENT ON COLUMN admin_unit.valid_from IS 'First day; null: since before anybody asks.';
COMMENT ON COLUMN admin_unit.valid_to IS 'First day on which it is true no more; null: true today.';
CREATE UNIQUE INDEX uq_admin_unit_code ON admin_unit (code, valid_from) NULLS NOT DISTINCT;
CREATE INDEX ix_admin_unit_parent ON admin_unit (parent_code);
CREATE INDEX ix_admin_unit_search ON admin_unit USING gin (search gin_trgm_ops);
SELECT watch_table('admin_unit', 'ADMIN_UNIT');

CREATE TABLE admin_unit_succession (
  id             uuid NOT NULL,
  version        integer NOT NULL,
  predecessor_id uuid NOT NULL,
  successor_id   uuid NOT NULL,
  created_at     timestamptz NOT NULL,
  created_by     uuid NOT NULL,
  updated_at     timestamptz NOT NULL,
  updated_by     uuid NOT NULL,
  deleted_at     timestamptz,
  CONSTRAINT pk_admin_unit_succession PRIMARY KEY (id),
  CONSTRAINT uq_admin_unit_succession UNIQUE (predecessor_id, successor_id),
  CONSTRAINT fk_admin_unit_succession_predecessor FOREIGN KEY (predecessor_id) REFERENCES admin_unit,
  CONSTRAINT fk_admin_unit_succession_successor FOREIGN KEY (successor_id) REFERENCES admin_unit
);
COMMENT ON TABLE admin_unit_succession IS 'Reference data: what became of a unit on the day that it ended.';
CREATE INDEX ix_admin_unit_succession_successor ON admin_unit_succession (successor_id);
SELECT watch_table('admin_unit_succession', 'ADMIN_UNIT_SUCCESSION', 'predecessor_id');
