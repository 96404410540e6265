-- What schema 6 changed is how triggers are spelled, and the next one an index and the gate. Tests migrate it.
PRAGMA user_version = 6;
