-- What was done to inform and train: conferences, classes, articles, leaflets … (§II.1, annex group 1).
CREATE SEQUENCE outreach_code;

CREATE TABLE outreach_activity (
  id          uuid NOT NULL,
  version     integer NOT NULL,
  code        text NOT NULL,
  kind        text NOT NULL,
  title       text NOT NULL,
  cleaner_production boolean NOT NULL,
  energy_saving boolean NOT NULL,
  task_id     uuid,
  work_item_id uuid,
  organiser_id uuid NOT NULL,
  other_partners text,
  place       text,
  admin_unit_id uuid,
  starts_on   date NOT NULL,
  ends_on     date NOT NULL,
  status      text NOT NULL,
  status_reason text,
  cost        bigint,
  cost_source text,
  note        text,
  outlet      text,
  published_on date,
  copies      integer,
  duration_minutes integer,
  audience    integer,
  link        text,
  rerun_of_id uuid,
  created_at  timestamptz NOT NULL,
  created_by  uuid NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  uuid NOT NULL,
  deleted_at  timestamptz,
  search      text GENERATED ALWAYS AS (search_text_all(ARRAY[code, title, place, outlet, other_partners])) STORED,
  CONSTRAINT pk_outreach_activity PRIMARY KEY (id),
  CONSTRAINT uq_outreach_activity_code UNIQUE (code),
  CONSTRAINT fk_outreach_activity_task FOREIGN KEY (task_id) REFERENCES task,
  CONSTRAINT fk_outreach_activity_work_item FOREIGN KEY (work_item_id) REFERENCES work_item,
  CONSTRAINT fk_outreach_activity_organiser FOREIGN KEY (organiser_id) REFERENCES agency,
  CONSTRAINT fk_outreach_activity_admin_unit FOREIGN KEY (admin_unit_id) REFERENCES admin_unit,
  CONSTRAINT fk_outreach_activity_rerun_of FOREIGN KEY (rerun_of_id) REFERENCES outreach_activity,
  CONSTRAINT ck_outreach_activity_kind CHECK (kind IN ('CONFERENCE', 'TRAINING', 'WORKSHOP', 'STUDY_TOUR',
    'ARTICLE', 'BROADCAST', 'LEAFLET', 'POSTER', 'WEBSITE', 'SURVEY')),
  CONSTRAINT ck_outreach_activity_topic CHECK (cleaner_production OR energy_saving),
  CONSTRAINT ck_outreach_activity_work_item CHECK (work_item_id IS NULL OR task_id IS NOT NULL),
  CONSTRAINT ck_outreach_activity_days CHECK (ends_on >= starts_on),
  CONSTRAINT ck_outreach_activity_status CHECK (status IN ('PLANNED', 'COMPLETED', 'CANCELLED')),
  CONSTRAINT ck_outreach_activity_cancelled CHECK (status <> 'CANCELLED' OR status_reason IS NOT NULL),
  CONSTRAINT ck_outreach_activity_cost CHECK (cost >= 0 AND (cost_source IS NULL OR cost IS NOT NULL)),
  CONSTRAINT ck_outreach_activity_media CHECK (kind IN ('ARTICLE', 'BROADCAST', 'LEAFLET', 'POSTER', 'WEBSITE')
    OR num_nonnulls(outlet, published_on, copies, duration_minutes, audience, link, rerun_of_id) = 0),
  CONSTRAINT ck_outreach_activity_figures CHECK (copies >= 0 AND duration_minutes >= 0 AND audience >= 0),
  CONSTRAINT ck_outreach_activity_link CHECK (link ~ '^https?://'),
  CONSTRAINT ck_outreach_activity_rerun CHECK (rerun_of_id <> id)
);
COMMENT ON COLUMN outreach_activity.cleaner_production IS 'A topic of it; one activity can serve both, and counts once in each.';
COMMENT ON COLUMN outreach_activity.cost IS 'VND.';
COMMENT ON COLUMN outreach_activity.audience IS 'How many people it is thought to have reached; nothing of a re-run is counted again.';
CREATE INDEX ix_outreach_activity_task ON outreach_activity (task_id);
CREATE INDEX ix_outreach_activity_work_item ON outreach_activity (work_item_id);
CREATE INDEX ix_outreach_activity_organiser ON outreach_activity (organiser_id);
CREATE INDEX ix_outreach_activity_admin_unit ON outreach_activity (admin_unit_id);
CREATE INDEX ix_outreach_activity_rerun_of ON outreach_activity (rerun_of_id);
CREATE INDEX ix_outreach_activity_days ON outreach_activity (starts_on, ends_on);
CREATE INDEX ix_outreach_activity_search ON outreach_activity USING gin (search gin_trgm_ops);
SELECT watch_table('outreach_activity', 'OUTREACH_ACTIVITY');

-- The agencies that an activity was organised with.
CREATE TABLE outreach_partner (
  id          uuid NOT NULL,
  version     integer NOT NULL,
  activity_id uuid NOT NULL,
  agency_id   uuid NOT NULL,
  created_at  timestamptz NOT NULL,
  created_by  uuid NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  uuid NOT NULL,
  deleted_at  timestamptz,
  CONSTRAINT pk_outreach_partner PRIMARY KEY (id),
  CONSTRAINT fk_outreach_partner_activity FOREIGN KEY (activity_id) REFERENCES outreach_activity,
  CONSTRAINT fk_outreach_partner_agency FOREIGN KEY (agency_id) REFERENCES agency
);
CREATE UNIQUE INDEX uq_outreach_partner_agency ON outreach_partner (activity_id, agency_id) WHERE deleted_at IS NULL;
CREATE INDEX ix_outreach_partner_agency ON outreach_partner (agency_id);
SELECT watch_table('outreach_partner', 'OUTREACH_PARTNER', 'activity_id');
