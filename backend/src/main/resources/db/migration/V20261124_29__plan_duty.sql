-- Standing duties of the plan's last part: which clause binds whom, outside of the matrix.
CREATE TABLE duty (
  id          uuid NOT NULL,
  version     integer NOT NULL,
  plan_id     uuid NOT NULL,
  clause_id   uuid NOT NULL,
  ordinal     integer NOT NULL,
  phrase      text NOT NULL,
  created_at  timestamptz NOT NULL,
  created_by  uuid NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  uuid NOT NULL,
  deleted_at  timestamptz,
  CONSTRAINT pk_duty PRIMARY KEY (id),
  CONSTRAINT fk_duty_plan FOREIGN KEY (plan_id) REFERENCES plan,
  CONSTRAINT fk_duty_clause FOREIGN KEY (plan_id, clause_id) REFERENCES plan_clause (plan_id, id)
);
CREATE UNIQUE INDEX uq_duty_clause ON duty (plan_id, clause_id) WHERE deleted_at IS NULL;
CREATE INDEX ix_duty_clause ON duty (clause_id);
SELECT watch_table('duty', 'DUTY', 'plan_id');

CREATE TABLE duty_party (
  id          uuid NOT NULL,
  version     integer NOT NULL,
  duty_id     uuid NOT NULL,
  plan_id     uuid NOT NULL,
  ordinal     integer NOT NULL,
  phrase      text NOT NULL,
  agency_id   uuid,
  agency_group_id uuid,
  created_at  timestamptz NOT NULL,
  created_by  uuid NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  uuid NOT NULL,
  deleted_at  timestamptz,
  CONSTRAINT pk_duty_party PRIMARY KEY (id),
  CONSTRAINT fk_duty_party_duty FOREIGN KEY (duty_id) REFERENCES duty,
  CONSTRAINT fk_duty_party_plan FOREIGN KEY (plan_id) REFERENCES plan,
  CONSTRAINT ck_duty_party_body CHECK (agency_id IS NULL OR agency_group_id IS NULL)
);
CREATE INDEX ix_duty_party_duty ON duty_party (duty_id);
CREATE INDEX ix_duty_party_plan ON duty_party (plan_id);
CREATE INDEX ix_duty_party_agency ON duty_party (agency_id);
CREATE INDEX ix_duty_party_agency_group ON duty_party (agency_group_id);
SELECT watch_table('duty_party', 'DUTY_PARTY', 'plan_id');
