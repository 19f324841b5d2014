-- Which step of the ladder of cleaner production a facility stood on in a year, said by a person
-- against what the records tell. Never without evidence, a reason, and a day after which it does not
-- stand any more. Of one step and year the last entered counts, so that records of a merged pair can
-- lie beside each other.
CREATE TABLE ladder_override (
  id          uuid NOT NULL,
  version     integer NOT NULL,
  facility_id uuid NOT NULL,
  step        text NOT NULL,
  year        integer NOT NULL,
  holds       boolean NOT NULL,
  evidence    text NOT NULL,
  reason      text NOT NULL,
  expires_on  date NOT NULL,
  created_at  timestamptz NOT NULL,
  created_by  uuid NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  uuid NOT NULL,
  deleted_at  timestamptz,
  CONSTRAINT pk_ladder_override PRIMARY KEY (id),
  CONSTRAINT fk_ladder_override_facility FOREIGN KEY (facility_id) REFERENCES facility,
  CONSTRAINT ck_ladder_override_step CHECK (step IN ('REACHED', 'AWARE', 'POTENTIAL', 'ASSESSED',
    'APPLYING', 'DEMONSTRATION')),
  CONSTRAINT ck_ladder_override_year CHECK (year BETWEEN 2000 AND 2100),
  CONSTRAINT ck_ladder_override_evidence CHECK (evidence <> '' AND reason <> '')
);
CREATE INDEX ix_ladder_override_facility ON ladder_override (facility_id);
SELECT watch_table('ladder_override', 'LADDER_OVERRIDE', 'facility_id');
