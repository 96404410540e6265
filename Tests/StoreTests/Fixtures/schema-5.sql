-- What schema 5 changed are the tables of events, and the next one how triggers are spelled. Tests migrate it.
PRAGMA user_version = 5;
