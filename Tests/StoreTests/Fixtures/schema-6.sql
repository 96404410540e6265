-- What schema 6 changed is how triggers are spelled, and the next one an index. Tests migrate it.
PRAGMA user_version = 6;
