-- Courses by which officers and advisors are trained (§II.1, §II.4): what, how long, by whom.
CREATE TABLE course (
  id          uuid NOT NULL,
  version     integer NOT NULL,
  title       text NOT NULL,
  topic       text NOT NULL,
  hours       numeric(5, 1) NOT NULL,
  starts_on   date NOT NULL,
  ends_on     date NOT NULL,
  organiser_id uuid,
  other_organiser text,
  place       text,
  activity_id uuid,
  note        text,
  created_at  timestamptz NOT NULL,
  created_by  uuid NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  uuid NOT NULL,
  deleted_at  timestamptz,
  search      text GENERATED ALWAYS AS (search_text_all(ARRAY[title, place, other_organiser])) STORED,
  CONSTRAINT pk_course PRIMARY KEY (id),
  CONSTRAINT fk_course_organiser FOREIGN KEY (organiser_id) REFERENCES agency,
  CONSTRAINT fk_course_activity FOREIGN KEY (activity_id) REFERENCES outreach_activity,
  CONSTRAINT ck_course_topic CHECK (topic IN ('CLEANER_PRODUCTION', 'ENERGY_MANAGEMENT', 'ENVIRONMENT',
    'ADVISORY_SKILLS', 'OTHER')),
  CONSTRAINT ck_course_hours CHECK (hours > 0),
  CONSTRAINT ck_course_days CHECK (ends_on >= starts_on),
  CONSTRAINT ck_course_organiser CHECK (num_nonnulls(organiser_id, other_organiser) = 1)
);
COMMENT ON COLUMN course.activity_id IS 'The training of the register of activities that the course is, if it is one.';
CREATE INDEX ix_course_organiser ON course (organiser_id);
CREATE INDEX ix_course_activity ON course (activity_id);
CREATE INDEX ix_course_days ON course (starts_on);
SELECT watch_table('course', 'COURSE');
