-- Search in lists of names: exact hits first, then hits that agree in their diacritics.

CREATE FUNCTION search_text_all(names text[]) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN search_text(array_to_string(names, ' ; '));
COMMENT ON FUNCTION search_text_all IS 'All names of a record in one searchable text; declared immutable because texts only are joined.';

-- 0 is what was typed, 1 the same without diacritics, 2 holds what was typed, 3 holds it without diacritics.
CREATE FUNCTION search_rank(names text[], typed text) RETURNS integer
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN (
    SELECT coalesce(min(CASE
        WHEN lower(normalize(name, NFC)) = wanted.exact THEN 0
        WHEN search_text(name) = wanted.plain THEN 1
        WHEN position(wanted.exact IN lower(normalize(name, NFC))) > 0 THEN 2
        ELSE 3 END), 3)
    FROM unnest(names) name,
         (SELECT lower(normalize(btrim(typed), NFC)) AS exact, search_text(typed) AS plain) wanted);
