-- Sectors: the Vietnam Standard Industrial Classification, three versions side by side.
CREATE TABLE sector (
  id           uuid NOT NULL,
  version      integer NOT NULL,
  vsic_version text NOT NULL,
  code         text NOT NULL,
  level        integer NOT NULL,
  parent_code  text,
  section      text NOT NULL,
  name         text NOT NULL,
  source       text NOT NULL,
  created_at   timestamptz NOT NULL,
  created_by   uuid NOT NULL,
  updated_at   timestamptz NOT NULL,
  updated_by   uuid NOT NULL,
  deleted_at   timestamptz,
  search       text GENERATED ALWAYS AS (search_text_all(ARRAY[code, name])) STORED,
  CONSTRAINT pk_sector PRIMARY KEY (id),
  CONSTRAINT uq_sector_code UNIQUE (vsic_version, code),
  CONSTRAINT fk_sector_parent FOREIGN KEY (vsic_version, parent_code) REFERENCES sector (vsic_version, code),
  CONSTRAINT ck_sector_level CHECK (level BETWEEN 1 AND 5)
);
COMMENT ON TABLE sector IS 'Reference data: VSIC; one code can mean different things in two versions.';
COMMENT ON COLUMN sector.section IS 'The letter of the section that the code lies in; sections come first in the tree.';
CREATE INDEX ix_sector_parent ON sector (vsic_version, parent_code);
CREATE INDEX ix_sector_search ON sector USING gin (search gin_trgm_ops);
SELECT watch_table('sector', 'SECTOR');
