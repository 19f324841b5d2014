-- Pairs of records that may be one facility, and what people decided on them.
CREATE TABLE facility_duplicate (
  id          uuid NOT NULL,
  version     integer NOT NULL,
  first_id    uuid NOT NULL,
  second_id   uuid NOT NULL,
  score       smallint NOT NULL,
  reasons     jsonb NOT NULL,
  fingerprint text NOT NULL,
  state       text NOT NULL,
  note        text,
  created_at  timestamptz NOT NULL,
  created_by  uuid NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  uuid NOT NULL,
  deleted_at  timestamptz,
  CONSTRAINT pk_facility_duplicate PRIMARY KEY (id),
  CONSTRAINT fk_facility_duplicate_first FOREIGN KEY (first_id) REFERENCES facility,
  CONSTRAINT fk_facility_duplicate_second FOREIGN KEY (second_id) REFERENCES facility,
  CONSTRAINT uq_facility_duplicate_pair UNIQUE (first_id, second_id),
  CONSTRAINT ck_facility_duplicate_order CHECK (first_id < second_id),
  CONSTRAINT ck_facility_duplicate_state CHECK (state IN ('OPEN', 'DISTINCT', 'MERGED')),
  CONSTRAINT ck_facility_duplicate_score CHECK (score BETWEEN 0 AND 100)
);
CREATE INDEX ix_facility_duplicate_second ON facility_duplicate (second_id);
CREATE INDEX ix_facility_duplicate_open ON facility_duplicate (score DESC, id) WHERE state = 'OPEN';
SELECT watch_table('facility_duplicate', 'FACILITY_DUPLICATE', 'first_id');
