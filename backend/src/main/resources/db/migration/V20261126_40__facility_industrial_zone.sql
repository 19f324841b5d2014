-- Economic zones, industrial parks and industrial clusters that facilities stand in.
CREATE TABLE industrial_zone (
  id          uuid NOT NULL,
  version     integer NOT NULL,
  code        text NOT NULL,
  name        text NOT NULL,
  kind        text NOT NULL,
  admin_unit_id uuid,
  established_on date,
  note        text,
  created_at  timestamptz NOT NULL,
  created_by  uuid NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  uuid NOT NULL,
  deleted_at  timestamptz,
  search      text GENERATED ALWAYS AS (search_text_all(ARRAY[code, name])) STORED,
  CONSTRAINT pk_industrial_zone PRIMARY KEY (id),
  CONSTRAINT fk_industrial_zone_admin_unit FOREIGN KEY (admin_unit_id) REFERENCES admin_unit,
  CONSTRAINT ck_industrial_zone_kind CHECK (kind IN ('ECONOMIC_ZONE', 'INDUSTRIAL_PARK', 'INDUSTRIAL_CLUSTER'))
);
CREATE UNIQUE INDEX uq_industrial_zone_code ON industrial_zone (upper(code)) WHERE deleted_at IS NULL;
CREATE INDEX ix_industrial_zone_admin_unit ON industrial_zone (admin_unit_id);
SELECT watch_table('industrial_zone', 'INDUSTRIAL_ZONE');
