-- Views of lists that people have saved under a name; each belongs to one account.
CREATE TABLE saved_view (
  id          uuid NOT NULL,
  version     integer NOT NULL,
  owner_id    uuid NOT NULL,
  page        text NOT NULL,
  name        text NOT NULL,
  query       text NOT NULL,
  created_at  timestamptz NOT NULL,
  created_by  uuid NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  uuid NOT NULL,
  deleted_at  timestamptz,
  CONSTRAINT pk_saved_view PRIMARY KEY (id),
  CONSTRAINT fk_saved_view_owner FOREIGN KEY (owner_id) REFERENCES account
);
CREATE UNIQUE INDEX uq_saved_view_name ON saved_view (owner_id, page, lower(name)) WHERE deleted_at IS NULL;
-- What somebody looks for is nobody else's business, the readers of the log included.
SELECT watch_table('saved_view', 'SAVED_VIEW', 'id', '{query}');
