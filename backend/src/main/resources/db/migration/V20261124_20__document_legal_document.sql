-- Legal documents that plans, factors and ceilings rest on, and whether they still hold.
CREATE TABLE legal_document (
  id          uuid NOT NULL,
  version     integer NOT NULL,
  number      text COLLATE "vi-x-icu" NOT NULL,
  kind        text COLLATE "vi-x-icu" NOT NULL,
  title       text COLLATE "vi-x-icu" NOT NULL,
  issuer      text COLLATE "vi-x-icu" NOT NULL,
  issued_on   date,
  effect      text NOT NULL,
  effect_since date,
  replaced_by_id uuid,
  note        text,
  created_at  timestamptz NOT NULL,
  created_by  uuid NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  uuid NOT NULL,
  deleted_at  timestamptz,
  search      text GENERATED ALWAYS AS (search_text(number || ' ' || kind || ' ' || title || ' ' || issuer)) STORED,
  CONSTRAINT pk_legal_document PRIMARY KEY (id),
  CONSTRAINT fk_legal_document_replaced_by FOREIGN KEY (replaced_by_id) REFERENCES legal_document,
  CONSTRAINT ck_legal_document_effect CHECK (effect IN ('IN_FORCE', 'AMENDED', 'REPLACED', 'EXPIRED', 'UNKNOWN')),
  CONSTRAINT ck_legal_document_replaced_by CHECK (replaced_by_id <> id)
);
COMMENT ON COLUMN legal_document.effect_since IS 'From which day the document is what effect says; null when nobody knows.';
CREATE UNIQUE INDEX uq_legal_document_number ON legal_document (search_text(number), search_text(issuer))
  WHERE deleted_at IS NULL;
CREATE INDEX ix_legal_document_search ON legal_document USING gin (search gin_trgm_ops);
CREATE INDEX ix_legal_document_replaced_by ON legal_document (replaced_by_id);
SELECT watch_table('legal_document', 'LEGAL_DOCUMENT');
