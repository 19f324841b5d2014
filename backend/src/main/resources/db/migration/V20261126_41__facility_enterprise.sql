-- Companies, cooperatives and households that own production sites.
CREATE TABLE enterprise (
  id          uuid NOT NULL,
  version     integer NOT NULL,
  name        text NOT NULL,
  aliases     text[] NOT NULL DEFAULT '{}',
  tax_code    text,
  address     text,
  source      text,
  created_at  timestamptz NOT NULL,
  created_by  uuid NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  uuid NOT NULL,
  deleted_at  timestamptz,
  search      text GENERATED ALWAYS AS (search_text_all(ARRAY[name, tax_code] || aliases)) STORED,
  CONSTRAINT pk_enterprise PRIMARY KEY (id)
);
CREATE UNIQUE INDEX uq_enterprise_tax_code ON enterprise (tax_code) WHERE deleted_at IS NULL;
CREATE INDEX ix_enterprise_search ON enterprise USING gin (search gin_trgm_ops);
SELECT watch_table('enterprise', 'ENTERPRISE');
