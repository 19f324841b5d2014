-- Materials that an activity used, and evidence that it took place.
CREATE TABLE outreach_file (
  id          uuid NOT NULL,
  version     integer NOT NULL,
  activity_id uuid NOT NULL,
  purpose     text NOT NULL,
  file_name   text NOT NULL,
  media_type  text NOT NULL,
  size        integer NOT NULL,
  sha256      text NOT NULL,
  created_at  timestamptz NOT NULL,
  created_by  uuid NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  uuid NOT NULL,
  deleted_at  timestamptz,
  CONSTRAINT pk_outreach_file PRIMARY KEY (id),
  CONSTRAINT fk_outreach_file_activity FOREIGN KEY (activity_id) REFERENCES outreach_activity,
  CONSTRAINT ck_outreach_file_purpose CHECK (purpose IN ('MATERIAL', 'EVIDENCE')),
  CONSTRAINT ck_outreach_file_size CHECK (size BETWEEN 1 AND 10485760)
);
CREATE INDEX ix_outreach_file_activity ON outreach_file (activity_id);
SELECT watch_table('outreach_file', 'OUTREACH_FILE', 'activity_id');

-- The bytes never change: the row of the file in the change log holds their digest.
CREATE TABLE outreach_file_content (
  file_id     uuid NOT NULL,
  content     bytea NOT NULL,
  CONSTRAINT pk_outreach_file_content PRIMARY KEY (file_id),
  CONSTRAINT fk_outreach_file_content_file FOREIGN KEY (file_id) REFERENCES outreach_file
);
ALTER TABLE outreach_file_content ALTER COLUMN content SET STORAGE EXTERNAL;
