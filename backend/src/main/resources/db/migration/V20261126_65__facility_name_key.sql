-- What is left of a name for comparing: no marks, no words that only tell the form of a business or
-- that every site has, in the order of the alphabet. "Công ty TNHH MTV Gạch Hòa An" and "Cty gạch
-- Hoà An" have one key.
CREATE FUNCTION facility_name_key(name text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN (
    SELECT coalesce(string_agg(word, ' ' ORDER BY word COLLATE "C"), '')
    FROM regexp_split_to_table(
      regexp_replace(
        regexp_replace(search_text(name), '[^a-z0-9]+', ' ', 'g'),
        '\m(cong ty co phan|cong ty trach nhiem huu han|trach nhiem huu han|mot thanh vien|hai thanh vien|doanh nghiep tu nhan|hop tac xa|ho kinh doanh|cong ty|co phan|doanh nghiep|xi nghiep|nha may|co so|san xuat|chi nhanh|ctcp|cty|cp|tnhh|mtv|1tv|htx|dntn|hkd|dn|xn|nm|cn|sx)\M', ' ', 'g'),
      ' +') word
    WHERE word <> '');

ALTER TABLE facility ADD COLUMN name_key text GENERATED ALWAYS AS (facility_name_key(name)) STORED;
CREATE INDEX ix_facility_name_key ON facility (name_key) WHERE deleted_at IS NULL;
CREATE INDEX ix_facility_name_key_like ON facility USING gin (name_key gin_trgm_ops) WHERE deleted_at IS NULL;
CREATE INDEX ix_facility_tax_code ON facility (tax_code) WHERE tax_code IS NOT NULL AND deleted_at IS NULL;
