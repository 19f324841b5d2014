-- From how much energy a year on a production site counts as a designated large user.
CREATE TABLE energy_threshold (
  id          uuid NOT NULL,
  version     integer NOT NULL,
  toe         numeric(14, 3) NOT NULL,
  valid_from  date,
  valid_to    date,
  source      text NOT NULL,
  created_at  timestamptz NOT NULL,
  created_by  uuid NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  uuid NOT NULL,
  deleted_at  timestamptz,
  CONSTRAINT pk_energy_threshold PRIMARY KEY (id),
  CONSTRAINT ck_energy_threshold_toe CHECK (toe > 0),
  CONSTRAINT ck_energy_threshold_period CHECK (valid_to > valid_from),
  CONSTRAINT ex_energy_threshold_period EXCLUDE USING gist (daterange(valid_from, valid_to) WITH &&)
    WHERE (deleted_at IS NULL)
);
COMMENT ON TABLE energy_threshold IS 'Reference data: TOE a year from which a production site is a designated large energy user.';

SELECT watch_table('energy_threshold', 'ENERGY_THRESHOLD');

SELECT set_config('sxsh.actor', '00000000-0000-7000-8000-000000000000', true),
       set_config('sxsh.source', 'SYSTEM', true);
INSERT INTO energy_threshold (id, version, toe, valid_from, source, created_at, created_by, updated_at, updated_by)
SELECT uuidv7(), 0, 1000, '2011-05-15', 'Nghị định 21/2011/NĐ-CP, Điều 6', now(), system, now(), system
FROM (SELECT current_setting('sxsh.actor')::uuid AS system) it;

-- The threshold that a year's use is held against is the one in force on the year's last day.
CREATE FUNCTION energy_threshold_of(used_in integer) RETURNS numeric
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN (SELECT t.toe FROM energy_threshold t
          WHERE t.deleted_at IS NULL AND daterange(t.valid_from, t.valid_to) @> make_date(used_in, 12, 31));
