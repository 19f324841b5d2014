-- Mail on its way out: one digest a person and day (or week). The period is what makes it one, however
-- many servers gather what is new; the words are kept as they were gathered, so that a second try says
-- the same.
CREATE TABLE notice_mail (
  id            uuid NOT NULL,
  account_id    uuid NOT NULL,
  period        date NOT NULL,
  address       text NOT NULL,
  subject       text NOT NULL,
  body_text     text NOT NULL,
  body_html     text NOT NULL,
  state         text NOT NULL,
  attempts      integer NOT NULL,
  next_try_at   timestamptz NOT NULL,
  lease_until   timestamptz,
  problem       text,
  created_at    timestamptz NOT NULL,
  ended_at      timestamptz,
  CONSTRAINT pk_notice_mail PRIMARY KEY (id),
  CONSTRAINT uq_notice_mail_period UNIQUE (account_id, period),
  CONSTRAINT fk_notice_mail_account FOREIGN KEY (account_id) REFERENCES account,
  CONSTRAINT ck_notice_mail_state CHECK (state IN ('WAITING', 'SENDING', 'SENT', 'LOGGED', 'FAILED')),
  CONSTRAINT ck_notice_mail_lease CHECK ((state = 'SENDING') = (lease_until IS NOT NULL)),
  CONSTRAINT ck_notice_mail_end CHECK ((state IN ('SENT', 'LOGGED', 'FAILED')) = (ended_at IS NOT NULL))
);
COMMENT ON COLUMN notice_mail.period IS 'The day of the digest; of a weekly one its Monday.';
COMMENT ON COLUMN notice_mail.lease_until IS 'Until then one server alone sends it; a server that died gives it back so.';
CREATE INDEX ix_notice_mail_waiting ON notice_mail (created_at, id) WHERE state IN ('WAITING', 'SENDING');

ALTER TABLE notice
  ADD COLUMN mail_id uuid,
  ADD CONSTRAINT fk_notice_mail FOREIGN KEY (mail_id) REFERENCES notice_mail;
COMMENT ON COLUMN notice.mail_id IS 'The digest that told it; null while none has.';
CREATE INDEX ix_notice_mail ON notice (mail_id) WHERE mail_id IS NOT NULL;
