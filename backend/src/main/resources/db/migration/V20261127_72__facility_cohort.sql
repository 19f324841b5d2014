-- A denominator that stays: the facilities in operation on a day, as they were known when somebody
-- froze the list (TGT-4). What is learnt later changes the registry of that day, and not this.
CREATE TABLE facility_cohort (
  id         uuid NOT NULL,
  version    integer NOT NULL,
  day        date NOT NULL,
  note       text,
  count      integer NOT NULL,
  created_at timestamptz NOT NULL,
  created_by uuid NOT NULL,
  updated_at timestamptz NOT NULL,
  updated_by uuid NOT NULL,
  deleted_at timestamptz,
  CONSTRAINT pk_facility_cohort PRIMARY KEY (id),
  CONSTRAINT ck_facility_cohort_count CHECK (count >= 0)
);
CREATE UNIQUE INDEX uq_facility_cohort_day ON facility_cohort (day) WHERE deleted_at IS NULL;
SELECT watch_table('facility_cohort', 'FACILITY_COHORT');

CREATE TABLE facility_cohort_member (
  cohort_id     uuid NOT NULL,
  facility_id   uuid NOT NULL,
  code          text NOT NULL,
  name          text NOT NULL,
  admin_unit_id uuid NOT NULL,
  sector_id     uuid,
  size          text,
  visibility    text NOT NULL,
  CONSTRAINT pk_facility_cohort_member PRIMARY KEY (cohort_id, facility_id),
  CONSTRAINT fk_facility_cohort_member_cohort FOREIGN KEY (cohort_id) REFERENCES facility_cohort
    DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_facility_cohort_member_facility FOREIGN KEY (facility_id) REFERENCES facility
);
COMMENT ON TABLE facility_cohort_member IS
  'Written once when the list is frozen, never changed: a merge or a correction leaves it as it is.';
