-- What schema 3 added to schema 2. Tests migrate it.
PRAGMA user_version = 3;
CREATE TABLE planned_changes (
  id INTEGER PRIMARY KEY,
  campaign_id INTEGER NOT NULL REFERENCES campaigns (id) ON DELETE CASCADE,
  table_name TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  effective_at TEXT NOT NULL,
  row_json TEXT NOT NULL,
  UNIQUE (table_name, row_id)
) STRICT;
