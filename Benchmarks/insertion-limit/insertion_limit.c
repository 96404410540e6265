/*
 * The limit against which gen's own path into SQLite is measured: a C program that binds and inserts the
 * same rows of the same tables, a row at a time, with the same DDL, page size and pragmas.
 *
 * usage: insertion_limit SOURCE.db TARGET.db TABLE...
 *
 * All rows are read into memory first; only the insertion is timed. One line of JSON a run goes to stdout.
 */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

struct cell {
  int kind;
  union {
    sqlite3_int64 integer;
    double real;
    struct {
      char *bytes;
      int length;
    } text;
  } value;
};

struct table {
  const char *name;
  int columns;
  size_t rows, capacity;
  struct cell *cells;
};

static void stop(sqlite3 *database, const char *what) {
  fprintf(stderr, "insertion_limit: %s: %s\n", what, database ? sqlite3_errmsg(database) : "");
  exit(1);
}

static void run(sqlite3 *database, const char *sql) {
  if (sqlite3_exec(database, sql, 0, 0, 0) != SQLITE_OK) stop(database, sql);
}

static sqlite3_stmt *prepare(sqlite3 *database, const char *sql) {
  sqlite3_stmt *statement;
  if (sqlite3_prepare_v2(database, sql, -1, &statement, 0) != SQLITE_OK) stop(database, sql);
  return statement;
}

static void keep(struct cell *cell, sqlite3_stmt *statement, int column) {
  cell->kind = sqlite3_column_type(statement, column);
  switch (cell->kind) {
    case SQLITE_INTEGER: cell->value.integer = sqlite3_column_int64(statement, column); break;
    case SQLITE_FLOAT: cell->value.real = sqlite3_column_double(statement, column); break;
    case SQLITE_TEXT:
      cell->value.text.length = sqlite3_column_bytes(statement, column);
      cell->value.text.bytes = malloc(cell->value.text.length + 1);
      if (!cell->value.text.bytes) stop(0, "out of memory");
      memcpy(cell->value.text.bytes, sqlite3_column_text(statement, column), cell->value.text.length);
      break;
    default: break;
  }
}

static void load(sqlite3 *source, struct table *table) {
  char sql[256];
  snprintf(sql, sizeof sql, "SELECT * FROM \"%s\"", table->name);
  sqlite3_stmt *statement = prepare(source, sql);
  table->columns = sqlite3_column_count(statement);
  while (sqlite3_step(statement) == SQLITE_ROW) {
    if (table->rows == table->capacity) {
      table->capacity = table->capacity ? 2 * table->capacity : 1024;
      table->cells = realloc(table->cells, table->capacity * table->columns * sizeof *table->cells);
      if (!table->cells) stop(0, "out of memory");
    }
    for (int column = 0; column < table->columns; column++)
      keep(&table->cells[table->rows * table->columns + column], statement, column);
    table->rows++;
  }
  sqlite3_finalize(statement);
}

static void insert(sqlite3 *target, const struct table *table) {
  char sql[1024];
  int length = snprintf(sql, sizeof sql, "INSERT INTO \"%s\" VALUES (?", table->name);
  for (int column = 1; column < table->columns; column++)
    length += snprintf(sql + length, sizeof sql - length, ",?");
  snprintf(sql + length, sizeof sql - length, ")");
  sqlite3_stmt *statement = prepare(target, sql);
  for (size_t row = 0; row < table->rows; row++) {
    const struct cell *cell = &table->cells[row * table->columns];
    for (int column = 1; column <= table->columns; column++, cell++) {
      switch (cell->kind) {
        case SQLITE_INTEGER: sqlite3_bind_int64(statement, column, cell->value.integer); break;
        case SQLITE_FLOAT: sqlite3_bind_double(statement, column, cell->value.real); break;
        case SQLITE_TEXT:
          sqlite3_bind_text(
              statement, column, cell->value.text.bytes, cell->value.text.length, SQLITE_STATIC);
          break;
        default: sqlite3_bind_null(statement, column); break;
      }
    }
    if (sqlite3_step(statement) != SQLITE_DONE) stop(target, table->name);
    sqlite3_reset(statement);
  }
  sqlite3_finalize(statement);
}

static double seconds(clockid_t clock) {
  struct timespec now;
  clock_gettime(clock, &now);
  return now.tv_sec + now.tv_nsec * 1e-9;
}

int main(int count, char **words) {
  if (count < 4) {
    fprintf(stderr, "usage: insertion_limit SOURCE.db TARGET.db TABLE...\n");
    return 2;
  }
  sqlite3 *source, *target;
  if (sqlite3_open_v2(words[1], &source, SQLITE_OPEN_READONLY, 0) != SQLITE_OK) stop(source, words[1]);
  remove(words[2]);
  if (sqlite3_open(words[2], &target) != SQLITE_OK) stop(target, words[2]);
  run(target,
      "PRAGMA page_size = 16384; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"
      "PRAGMA locking_mode = EXCLUSIVE; PRAGMA foreign_keys = OFF; PRAGMA cache_size = -65536;");
  sqlite3_stmt *schema = prepare(source, "SELECT sql FROM sqlite_master WHERE type = 'table'");
  while (sqlite3_step(schema) == SQLITE_ROW) run(target, (const char *)sqlite3_column_text(schema, 0));
  sqlite3_finalize(schema);

  int tables = count - 3;
  struct table *all = calloc(tables, sizeof *all);
  size_t rows = 0;
  for (int index = 0; index < tables; index++) {
    all[index].name = words[3 + index];
    load(source, &all[index]);
    rows += all[index].rows;
  }

  double before = seconds(CLOCK_MONOTONIC), busy = seconds(CLOCK_PROCESS_CPUTIME_ID);
  run(target, "BEGIN");
  for (int index = 0; index < tables; index++) insert(target, &all[index]);
  run(target, "COMMIT");
  double taken = seconds(CLOCK_MONOTONIC) - before;
  busy = seconds(CLOCK_PROCESS_CPUTIME_ID) - busy;

  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  printf(
      "{\"rows\": %zu, \"hours\": %zu, \"seconds\": %.6f, \"cpu_seconds\": %.6f, \"peak_kib\": %ld}\n", rows,
      all[0].rows, taken, busy, usage.ru_maxrss);
  sqlite3_close(target);
  sqlite3_close(source);
  return 0;
}
