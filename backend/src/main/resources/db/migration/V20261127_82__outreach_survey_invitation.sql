-- Links by which a facility answers the survey once, with no account. Only the hash of what a link
-- carries is kept: whoever reads the database cannot answer for anybody.
CREATE TABLE survey_invitation (
  id          uuid NOT NULL,
  version     integer NOT NULL,
  batch_id    uuid NOT NULL,
  survey_id   uuid NOT NULL,
  facility_id uuid NOT NULL,
  activity_id uuid,
  phase       text,
  token_hash  bytea NOT NULL,
  expires_on  date NOT NULL,
  withdrawn_at timestamptz,
  answer_id   uuid,
  created_at  timestamptz NOT NULL,
  created_by  uuid NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  uuid NOT NULL,
  deleted_at  timestamptz,
  CONSTRAINT pk_survey_invitation PRIMARY KEY (id),
  CONSTRAINT uq_survey_invitation_token UNIQUE (token_hash),
  CONSTRAINT uq_survey_invitation_answer UNIQUE (answer_id),
  CONSTRAINT fk_survey_invitation_survey FOREIGN KEY (survey_id) REFERENCES survey,
  CONSTRAINT fk_survey_invitation_facility FOREIGN KEY (facility_id) REFERENCES facility,
  CONSTRAINT fk_survey_invitation_activity FOREIGN KEY (activity_id) REFERENCES outreach_activity,
  CONSTRAINT fk_survey_invitation_answer FOREIGN KEY (answer_id) REFERENCES survey_answer,
  CONSTRAINT ck_survey_invitation_phase CHECK (phase IS NULL OR (phase IN ('BEFORE', 'AFTER') AND activity_id IS NOT NULL)),
  CONSTRAINT ck_survey_invitation_end CHECK (withdrawn_at IS NULL OR answer_id IS NULL)
);
CREATE INDEX ix_survey_invitation_batch ON survey_invitation (batch_id);
CREATE INDEX ix_survey_invitation_survey ON survey_invitation (survey_id);
CREATE INDEX ix_survey_invitation_facility ON survey_invitation (facility_id);
CREATE INDEX ix_survey_invitation_activity ON survey_invitation (activity_id);
SELECT watch_table('survey_invitation', 'SURVEY_INVITATION', 'facility_id', '{token_hash}');

-- How often a network has knocked with a link lately: one count, whichever server was asked.
CREATE TABLE survey_throttle (
  network      text NOT NULL,
  window_start timestamptz NOT NULL,
  tries        integer NOT NULL,
  CONSTRAINT pk_survey_throttle PRIMARY KEY (network)
);
