-- That somebody asked to send a mail again that could not be sent: who, when, and where it goes now.
CREATE TABLE mail_resend (
  id          uuid NOT NULL,
  version     integer NOT NULL,
  mail_id     uuid NOT NULL,
  account_id  uuid NOT NULL,
  address     text NOT NULL,
  created_at  timestamptz NOT NULL,
  created_by  uuid NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  uuid NOT NULL,
  deleted_at  timestamptz,
  CONSTRAINT pk_mail_resend PRIMARY KEY (id),
  CONSTRAINT fk_mail_resend_mail FOREIGN KEY (mail_id) REFERENCES notice_mail ON DELETE CASCADE,
  CONSTRAINT fk_mail_resend_account FOREIGN KEY (account_id) REFERENCES account
);
CREATE INDEX ix_mail_resend_mail ON mail_resend (mail_id);
SELECT watch_table('mail_resend', 'MAIL_RESEND', 'account_id');

ALTER TABLE notice_mail
  ADD COLUMN waits_since timestamptz,
  ADD COLUMN resend_id uuid,
  ADD CONSTRAINT fk_notice_mail_resend FOREIGN KEY (resend_id) REFERENCES mail_resend ON DELETE SET NULL;
UPDATE notice_mail SET waits_since = created_at;
ALTER TABLE notice_mail ALTER COLUMN waits_since SET NOT NULL;
COMMENT ON COLUMN notice_mail.waits_since IS 'When it was written, or asked to be sent again: how long it has waited counts from then.';
