-- Each try to send a mail. One that has no end is being made, or its server died over it.
CREATE TABLE mail_try (
  id          uuid NOT NULL,
  mail_id     uuid NOT NULL,
  address     text NOT NULL,
  resend_id   uuid,
  began_at    timestamptz NOT NULL,
  ended_at    timestamptz,
  outcome     text,
  problem     text,
  CONSTRAINT pk_mail_try PRIMARY KEY (id),
  CONSTRAINT fk_mail_try_mail FOREIGN KEY (mail_id) REFERENCES notice_mail ON DELETE CASCADE,
  CONSTRAINT fk_mail_try_resend FOREIGN KEY (resend_id) REFERENCES mail_resend ON DELETE CASCADE,
  CONSTRAINT ck_mail_try_outcome CHECK (outcome IN ('TAKEN', 'LATER', 'REFUSED', 'SERVER', 'LOGGED')),
  CONSTRAINT ck_mail_try_end CHECK ((ended_at IS NULL) = (outcome IS NULL))
);
COMMENT ON COLUMN mail_try.resend_id IS 'The request to which it answers; null: the program sent by itself.';
CREATE INDEX ix_mail_try_mail ON mail_try (mail_id, id);
CREATE INDEX ix_mail_try_resend ON mail_try (resend_id) WHERE resend_id IS NOT NULL;
