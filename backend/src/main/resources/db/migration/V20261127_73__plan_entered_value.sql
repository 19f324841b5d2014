-- What a target was on a day, said by a person where no records tell, or against what they tell.
-- Never without evidence, a reason, and a day after which it does not stand any more.
CREATE TABLE entered_value (
  id          uuid NOT NULL,
  version     integer NOT NULL,
  target_id   uuid NOT NULL,
  day         date NOT NULL,
  numerator   bigint,
  denominator bigint,
  reached_on  date,
  evidence    text NOT NULL,
  reason      text NOT NULL,
  expires_on  date NOT NULL,
  created_at  timestamptz NOT NULL,
  created_by  uuid NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  uuid NOT NULL,
  deleted_at  timestamptz,
  CONSTRAINT pk_entered_value PRIMARY KEY (id),
  CONSTRAINT fk_entered_value_target FOREIGN KEY (target_id) REFERENCES target,
  CONSTRAINT ck_entered_value_numbers CHECK (numerator >= 0 AND denominator > 0),
  CONSTRAINT ck_entered_value_kind CHECK (num_nonnulls(numerator, reached_on) = 1),
  CONSTRAINT ck_entered_value_evidence CHECK (evidence <> '' AND reason <> '')
);
CREATE INDEX ix_entered_value_target ON entered_value (target_id, day);
SELECT watch_table('entered_value', 'ENTERED_VALUE', 'target_id');
