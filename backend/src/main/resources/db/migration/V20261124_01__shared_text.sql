-- Vietnamese text: how it is compared when diacritics do not count.

ALTER DEFAULT PRIVILEGES GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${appRole};
ALTER DEFAULT PRIVILEGES GRANT USAGE ON SEQUENCES TO ${appRole};

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- The twin of vn.sxsh.shared.text.SearchText: no marks, no case, đ = d, NFC = NFD, hoà = hòa.
CREATE FUNCTION search_text(value text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN trim(BOTH ' ' FROM regexp_replace(
    lower(translate(regexp_replace(normalize(value, NFKD), '[\u0300-\u036f]', '', 'g'), 'Đđ', 'dd')),
    '\s+', ' ', 'g'));

-- A pattern for LIKE that finds what a person typed, wildcards taken literally.
CREATE FUNCTION search_pattern(typed text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN '%' || regexp_replace(search_text(typed), '([\\%_])', '\\\1', 'g') || '%';
