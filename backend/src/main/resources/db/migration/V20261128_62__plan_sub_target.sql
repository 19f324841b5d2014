-- What a target wants in one year, of all facilities or of a part of them (TGT-2): either a share of
-- the part's denominator or a number of facilities. The parts need not add up to the whole.
CREATE TABLE sub_target (
  id          uuid NOT NULL,
  version     integer NOT NULL,
  target_id   uuid NOT NULL,
  year        integer NOT NULL,
  split       text NOT NULL,
  part_key    text,
  percent     numeric,
  number      bigint,
  basis       text,
  created_at  timestamptz NOT NULL,
  created_by  uuid NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  uuid NOT NULL,
  deleted_at  timestamptz,
  CONSTRAINT pk_sub_target PRIMARY KEY (id),
  CONSTRAINT fk_sub_target_target FOREIGN KEY (target_id) REFERENCES target,
  CONSTRAINT ck_sub_target_split CHECK (split IN ('NONE', 'AREA', 'SECTOR', 'SIZE', 'ZONE')),
  CONSTRAINT ck_sub_target_whole CHECK ((split = 'NONE') = (part_key IS NULL)),
  CONSTRAINT ck_sub_target_value CHECK (num_nonnulls(percent, number) = 1),
  CONSTRAINT ck_sub_target_range CHECK (percent BETWEEN 0 AND 100 AND number >= 0)
);
COMMENT ON COLUMN sub_target.part_key IS 'Id of the unit, division or zone, or the word of the size; null: all facilities.';
CREATE UNIQUE INDEX uq_sub_target_part ON sub_target (target_id, year, split, coalesce(part_key, '')) WHERE deleted_at IS NULL;
SELECT watch_table('sub_target', 'SUB_TARGET', 'target_id');
