-- A door through which participants write themselves into the list of an activity: whoever holds the
-- link may, on the days of the activity. The link cannot be guessed; a new one ends the one before.
CREATE TABLE outreach_check_in (
  id          uuid NOT NULL,
  version     integer NOT NULL,
  activity_id uuid NOT NULL,
  token       text NOT NULL,
  created_at  timestamptz NOT NULL,
  created_by  uuid NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  uuid NOT NULL,
  deleted_at  timestamptz,
  CONSTRAINT pk_outreach_check_in PRIMARY KEY (id),
  CONSTRAINT uq_outreach_check_in_token UNIQUE (token),
  CONSTRAINT fk_outreach_check_in_activity FOREIGN KEY (activity_id) REFERENCES outreach_activity
);
CREATE UNIQUE INDEX uq_outreach_check_in_activity ON outreach_check_in (activity_id) WHERE deleted_at IS NULL;
SELECT watch_table('outreach_check_in', 'OUTREACH_CHECK_IN', 'activity_id', '{token}');
