#include <sqlite3.h>

// Only what Swift cannot import: cast macros and variadic functions.

/// The destructor that tells SQLite to copy a value before the call returns.
static inline sqlite3_destructor_type gen_sqlite_transient(void) {
  return SQLITE_TRANSIENT;
}

/// Switches a connection's setting on (1) or off (0); returns a result code.
static inline int gen_sqlite_switch(sqlite3 *db, int setting, int on) {
  return sqlite3_db_config(db, setting, on, (int *)0);
}

/// Keeps a virtual table out of triggers and views; called while it connects.
static inline int gen_sqlite_vtab_direct_only(sqlite3 *db) {
  return sqlite3_vtab_config(db, SQLITE_VTAB_DIRECTONLY);
}

/// Lets the library count no memory, before it is used first; returns a result code.
static inline int gen_sqlite_count_no_memory(void) {
  return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}
