-- The documents that a plan cites, with the words by which it cites them.
CREATE TABLE plan_legal_basis (
  id          uuid NOT NULL,
  version     integer NOT NULL,
  plan_id     uuid NOT NULL,
  document_id uuid NOT NULL,
  ordinal     integer NOT NULL,
  citation    text NOT NULL,
  created_at  timestamptz NOT NULL,
  created_by  uuid NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  uuid NOT NULL,
  deleted_at  timestamptz,
  CONSTRAINT pk_plan_legal_basis PRIMARY KEY (id),
  CONSTRAINT fk_plan_legal_basis_plan FOREIGN KEY (plan_id) REFERENCES plan,
  CONSTRAINT fk_plan_legal_basis_document FOREIGN KEY (document_id) REFERENCES legal_document
);
CREATE UNIQUE INDEX uq_plan_legal_basis_document ON plan_legal_basis (plan_id, document_id) WHERE deleted_at IS NULL;
CREATE INDEX ix_plan_legal_basis_document ON plan_legal_basis (document_id);
SELECT watch_table('plan_legal_basis', 'PLAN_LEGAL_BASIS', 'plan_id');
