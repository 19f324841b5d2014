-- What an administrator must know of accounts: their sessions, their last use, the first set-up.
ALTER TABLE session
  ADD COLUMN device       boolean NOT NULL DEFAULT false,
  ADD COLUMN origin       text,
  ADD COLUMN last_used_at timestamptz NOT NULL DEFAULT now();
COMMENT ON COLUMN session.origin IS 'The network address that it was last used from.';

CREATE TABLE account_use (
  account_id   uuid NOT NULL,
  last_used_at timestamptz NOT NULL,
  CONSTRAINT pk_account_use PRIMARY KEY (account_id),
  CONSTRAINT fk_account_use_account FOREIGN KEY (account_id) REFERENCES account ON DELETE CASCADE
);
COMMENT ON TABLE account_use IS 'The last login of an account: beside it, because it is no change of it.';

CREATE TABLE setup_link (
  hash       bytea NOT NULL,
  expires_at timestamptz NOT NULL,
  CONSTRAINT pk_setup_link PRIMARY KEY (hash)
);
COMMENT ON TABLE setup_link IS 'The one-time link by which the first administrator makes an account.';
