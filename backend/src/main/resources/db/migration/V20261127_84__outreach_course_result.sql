-- What came of a course for each person, and the certificate that was issued.
CREATE TABLE course_result (
  id          uuid NOT NULL,
  version     integer NOT NULL,
  course_id   uuid NOT NULL,
  person_id   uuid NOT NULL,
  listed_id   uuid NOT NULL,
  outcome     text NOT NULL,
  certificate_number text,
  issued_on   date,
  expires_on  date,
  created_at  timestamptz NOT NULL,
  created_by  uuid NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  uuid NOT NULL,
  deleted_at  timestamptz,
  CONSTRAINT pk_course_result PRIMARY KEY (id),
  CONSTRAINT fk_course_result_course FOREIGN KEY (course_id) REFERENCES course,
  CONSTRAINT fk_course_result_person FOREIGN KEY (person_id) REFERENCES outreach_person,
  CONSTRAINT fk_course_result_listed FOREIGN KEY (listed_id) REFERENCES outreach_person,
  CONSTRAINT ck_course_result_outcome CHECK (outcome IN ('PASSED', 'FAILED', 'ATTENDED')),
  CONSTRAINT ck_course_result_passed CHECK (certificate_number IS NULL OR outcome = 'PASSED'),
  CONSTRAINT ck_course_result_certificate CHECK ((certificate_number IS NULL) = (issued_on IS NULL)),
  CONSTRAINT ck_course_result_days CHECK (expires_on IS NULL OR (issued_on IS NOT NULL AND expires_on >= issued_on))
);
COMMENT ON COLUMN course_result.listed_id IS
  'The person as entered; joining two people moves person_id, and parting them gives it back.';
COMMENT ON COLUMN course_result.expires_on IS 'The last day on which the certificate is valid; null: it does not expire.';
CREATE UNIQUE INDEX uq_course_result_listed ON course_result (course_id, listed_id) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX uq_course_result_certificate ON course_result (course_id, lower(certificate_number)) WHERE deleted_at IS NULL;
CREATE INDEX ix_course_result_person ON course_result (person_id);
CREATE INDEX ix_course_result_listed ON course_result (listed_id);
SELECT watch_table('course_result', 'COURSE_RESULT', 'course_id');
