-- The ids that clients made for their records, so that a repeated create has one effect.
CREATE TABLE creation (
  id          uuid NOT NULL,
  fingerprint bytea NOT NULL,
  created_at  timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_creation PRIMARY KEY (id)
);
