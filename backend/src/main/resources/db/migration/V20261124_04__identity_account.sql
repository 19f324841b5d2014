-- People and machines that may use the program, and their sessions.
CREATE TABLE account (
  id             uuid NOT NULL,
  version        integer NOT NULL,
  kind           text NOT NULL,
  username       text NOT NULL,
  display_name   text NOT NULL,
  email          text,
  phone          text,
  role           text NOT NULL,
  scope_kind     text NOT NULL,
  scope_ref_id   uuid,
  agency_id      uuid,
  status         text NOT NULL,
  demonstration  boolean NOT NULL DEFAULT false,
  password_hash  text,
  must_change_password boolean NOT NULL DEFAULT false,
  token_epoch    integer NOT NULL DEFAULT 0,
  created_at     timestamptz NOT NULL,
  created_by     uuid NOT NULL,
  updated_at     timestamptz NOT NULL,
  updated_by     uuid NOT NULL,
  deleted_at     timestamptz,
  search         text GENERATED ALWAYS AS (search_text(username || ' ' || display_name)) STORED,
  CONSTRAINT pk_account PRIMARY KEY (id),
  CONSTRAINT ck_account_kind CHECK (kind IN ('PERSON', 'MACHINE', 'SYSTEM')),
  CONSTRAINT ck_account_status CHECK (status IN ('ACTIVE', 'DISABLED')),
  CONSTRAINT ck_account_scope CHECK ((scope_kind IN ('AREA', 'AGENCY', 'FACILITY')) = (scope_ref_id IS NOT NULL))
);
COMMENT ON COLUMN account.token_epoch IS 'Raised when every token made before must end: password, role, scope or status changed.';
COMMENT ON TABLE account IS 'Reference data: people and machines that may use the program.';
CREATE UNIQUE INDEX uq_account_username ON account (lower(username)) WHERE deleted_at IS NULL;
CREATE INDEX ix_account_search ON account USING gin (search gin_trgm_ops);
SELECT watch_table('account', 'ACCOUNT', 'id', '{password_hash}');

-- The account under which the program itself acts.
SELECT set_config('sxsh.actor', '00000000-0000-7000-8000-000000000000', true), set_config('sxsh.source', 'SYSTEM', true);
INSERT INTO account (id, version, kind, username, display_name, role, scope_kind, status, created_at, created_by, updated_at, updated_by)
VALUES ('00000000-0000-7000-8000-000000000000', 0, 'SYSTEM', 'he-thong', 'Hệ thống', 'SYSTEM', 'PROVINCE', 'DISABLED',
        now(), '00000000-0000-7000-8000-000000000000', now(), '00000000-0000-7000-8000-000000000000');

CREATE TABLE session (
  id          uuid NOT NULL,
  account_id  uuid NOT NULL,
  token_epoch integer NOT NULL,
  started_at  timestamptz NOT NULL,
  expires_at  timestamptz NOT NULL,
  ended_at    timestamptz,
  CONSTRAINT pk_session PRIMARY KEY (id),
  CONSTRAINT fk_session_account FOREIGN KEY (account_id) REFERENCES account
);
COMMENT ON TABLE session IS 'A family of refresh tokens, from one login to its end.';
CREATE INDEX ix_session_account ON session (account_id);

CREATE TABLE refresh_token (
  hash       bytea NOT NULL,
  session_id uuid NOT NULL,
  used_at    timestamptz,
  CONSTRAINT pk_refresh_token PRIMARY KEY (hash),
  CONSTRAINT fk_refresh_token_session FOREIGN KEY (session_id) REFERENCES session ON DELETE CASCADE
);
CREATE INDEX ix_refresh_token_session ON refresh_token (session_id);

CREATE TABLE login_throttle (
  key           text NOT NULL,
  window_start  timestamptz NOT NULL,
  tries         integer NOT NULL,
  blocked_until timestamptz,
  CONSTRAINT pk_login_throttle PRIMARY KEY (key)
);
COMMENT ON TABLE login_throttle IS 'Tries to log in, by account name and by network address.';
