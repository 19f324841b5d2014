-- How a person wants to be told by mail; whoever has chosen nothing gets a digest a day in Vietnamese.
CREATE TABLE notice_choice (
  id          uuid NOT NULL,
  version     integer NOT NULL,
  account_id  uuid NOT NULL,
  mail        text NOT NULL,
  language    text NOT NULL,
  created_at  timestamptz NOT NULL,
  created_by  uuid NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  uuid NOT NULL,
  deleted_at  timestamptz,
  CONSTRAINT pk_notice_choice PRIMARY KEY (id),
  CONSTRAINT uq_notice_choice_account UNIQUE (account_id),
  CONSTRAINT fk_notice_choice_account FOREIGN KEY (account_id) REFERENCES account,
  CONSTRAINT ck_notice_choice_mail CHECK (mail IN ('OFF', 'DAILY', 'WEEKLY')),
  CONSTRAINT ck_notice_choice_language CHECK (language IN ('VI', 'EN'))
);
SELECT watch_table('notice_choice', 'NOTICE_CHOICE', 'account_id');
