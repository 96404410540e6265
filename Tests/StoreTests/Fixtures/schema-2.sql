-- What schema 2 added to schema 1, and one row of it. Tests migrate it.
PRAGMA user_version = 2;
CREATE TABLE user_changes (
  id INTEGER PRIMARY KEY,
  table_name TEXT NOT NULL,
  row_key TEXT NOT NULL,
  column_name TEXT NOT NULL,
  old_value TEXT,
  new_value TEXT,
  changed_at TEXT NOT NULL
) STRICT;
INSERT INTO user_changes VALUES (1, 'advertisers', '1', 'name', 'Harbor Food', 'Harbor Foods', '2026-01-06T09:00:00Z');
