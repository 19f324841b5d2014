-- Boundaries of administrative units for maps: a layer is one file that an administrator brought.
CREATE TABLE boundary_layer (
  id          uuid NOT NULL,
  version     integer NOT NULL,
  name        text NOT NULL,
  source      text,
  valid_from  date NOT NULL,
  schematic   boolean NOT NULL,
  sha256      text NOT NULL,
  units       integer NOT NULL,
  points      integer NOT NULL,
  created_at  timestamptz NOT NULL,
  created_by  uuid NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  uuid NOT NULL,
  deleted_at  timestamptz,
  CONSTRAINT pk_boundary_layer PRIMARY KEY (id)
);
COMMENT ON COLUMN boundary_layer.schematic IS 'A drawing that only tells units apart, no boundary.';
COMMENT ON COLUMN boundary_layer.points IS 'How many are kept, after the simplification for display.';
SELECT watch_table('boundary_layer', 'BOUNDARY_LAYER');

-- The shapes of a layer never change: its row in the change log holds the digest of the file.
CREATE TABLE boundary_shape (
  layer_id    uuid NOT NULL,
  unit_id     uuid NOT NULL,
  coordinates jsonb NOT NULL,
  CONSTRAINT pk_boundary_shape PRIMARY KEY (layer_id, unit_id),
  CONSTRAINT fk_boundary_shape_layer FOREIGN KEY (layer_id) REFERENCES boundary_layer,
  CONSTRAINT fk_boundary_shape_unit FOREIGN KEY (unit_id) REFERENCES admin_unit
);
COMMENT ON COLUMN boundary_shape.coordinates IS 'As of a MultiPolygon of GeoJSON: polygons, rings, points of longitude and latitude (WGS 84).';
CREATE INDEX ix_boundary_shape_unit ON boundary_shape (unit_id);
