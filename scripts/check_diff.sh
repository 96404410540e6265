#!/usr/bin/env bash
# Compares two large databases and fails when that takes more memory than it may.
# usage: scripts/check_diff.sh [ROWS [MEGABYTES]]   10,000,000 rows, a tenth of them changed, 150 MB
set -euo pipefail
cd "$(dirname "$0")/.."
gen=${GEN:-$PWD/.build/release/gen}
rows=${1:-10000000}
limit=${2:-150}
command -v sqlite3 > /dev/null || { echo "check_diff: sqlite3 is missing" >&2; exit 3; }
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch"

make_one() { # file value-of-a-tenth
  sqlite3 "$1" "
    PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
    CREATE TABLE hours (line INT, hour TEXT, clicks INT, spend INT, note TEXT, PRIMARY KEY (line, hour))
      STRICT, WITHOUT ROWID;
    WITH RECURSIVE n(i) AS (VALUES (0) UNION ALL SELECT i + 1 FROM n WHERE i + 1 < $rows)
    INSERT INTO hours SELECT i / 10000, printf('%08d', i % 10000), i % 97, i * 7 % 100003 + (i % 10 = 3) * $2,
      'note ' || i % 31 FROM n" > /dev/null
}
make_one a.db 0
make_one b.db 1

# Runs a comparison, and tells its seconds and the most memory that it had.
measure() {
  local started peak=0 now process
  started=$(date +%s%N)
  "$gen" diff a.db b.db "$@" > out &
  process=$!
  while now=$(awk '/VmHWM/ {print $2}' "/proc/$process/status" 2> /dev/null) && [ -n "$now" ]; do
    peak=$now
    sleep 0.05
  done
  local status=0
  wait "$process" || status=$?
  [ "$status" = 1 ] || { echo "check_diff: gen diff $* ended with $status" >&2; exit 1; }
  printf 'check_diff: %-16s %9d lines in %6d ms, %d MB at most\n' "$*" "$(wc -l < out)" \
    "$((($(date +%s%N) - started) / 1000000))" "$((peak / 1024))"
  [ "$((peak / 1024))" -lt "$limit" ] || { echo "check_diff: more than $limit MB" >&2; exit 1; }
}
measure --stat
grep -q "hours .* $(printf "%d" $((rows / 10)) | sed -E ':a;s/([0-9])([0-9]{3})($|,)/\1,\2\3/;ta') " out || {
  cat out >&2
  echo "check_diff: other counts were expected" >&2
  exit 1
}
measure --format jsonl
measure --format sql
