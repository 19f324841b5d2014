-- Changes that a facility asks for in its own record; an officer accepts or returns them.
CREATE TABLE facility_proposal (
  id          uuid NOT NULL,
  version     integer NOT NULL,
  facility_id uuid NOT NULL,
  proposed    jsonb NOT NULL,
  note        text,
  state       text NOT NULL,
  remark      text,
  decided_by  uuid,
  decided_at  timestamptz,
  created_at  timestamptz NOT NULL,
  created_by  uuid NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  uuid NOT NULL,
  deleted_at  timestamptz,
  CONSTRAINT pk_facility_proposal PRIMARY KEY (id),
  CONSTRAINT fk_facility_proposal_facility FOREIGN KEY (facility_id) REFERENCES facility,
  CONSTRAINT fk_facility_proposal_author FOREIGN KEY (created_by) REFERENCES account,
  CONSTRAINT fk_facility_proposal_decided_by FOREIGN KEY (decided_by) REFERENCES account,
  CONSTRAINT ck_facility_proposal_state CHECK (state IN ('PENDING', 'ACCEPTED', 'RETURNED', 'WITHDRAWN')),
  CONSTRAINT ck_facility_proposal_decided CHECK ((state IN ('ACCEPTED', 'RETURNED')) = (decided_by IS NOT NULL)),
  CONSTRAINT ck_facility_proposal_remark CHECK (state <> 'RETURNED' OR remark IS NOT NULL),
  CONSTRAINT ck_facility_proposal_four_eyes CHECK (decided_by <> created_by)
);
CREATE INDEX ix_facility_proposal_facility ON facility_proposal (facility_id, created_at);
CREATE INDEX ix_facility_proposal_author ON facility_proposal (created_by);
CREATE INDEX ix_facility_proposal_decided_by ON facility_proposal (decided_by);
CREATE INDEX ix_facility_proposal_pending ON facility_proposal (created_at) WHERE state = 'PENDING';
SELECT watch_table('facility_proposal', 'FACILITY_PROPOSAL', 'facility_id');
