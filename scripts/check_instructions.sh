#!/usr/bin/env bash
# Counts, under callgrind, the instructions of `bench` for a row of each measurement and to begin with, and holds them
# against Benchmarks/instructions.tsv: more than 2 % above a count fails. Counts are of one compiler and one
# architecture; wall times of a busy machine say nothing, these say the same every time.
#   scripts/check_instructions.sh            compares
#   scripts/check_instructions.sh --record   writes the counts of this build
set -euo pipefail
cd "$(dirname "$0")/.."
recorded=Benchmarks/instructions.tsv
allowed=2
scripts/setup.sh valgrind
swift build -c release --static-swift-stdlib >&2
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

instructions() { # measurement, rows: the instructions of the process
  env -i SWIFT_DETERMINISTIC_HASHING=1 valgrind --tool=callgrind --callgrind-out-file=/dev/null \
    .build/release/bench "$1" --rows "$2" --rounds 1 2>&1 >/dev/null | awk '/Collected/ { print $NF }'
}

count() { # measurement, few rows, many rows: a line of the table, without what does not grow with the rows
  local few many
  few=$(instructions "$1" "$2")
  many=$(instructions "$1" "$3")
  [ -n "$few" ] && [ -n "$many" ] || { echo "check_instructions: $1 was not counted" >&2; exit 1; }
  printf '%s\t%d\n' "$1" $(((many - few) / ($3 - $2))) >"$scratch/$1"
  [ "$1" != hours ] || printf 'start\t%d\n' $((few - (many - few) / ($3 - $2) * $2)) >"$scratch/start"
}

measurements=(start hours simulate path csv jsonl digest)
for name in hours simulate path; do count "$name" 2880 8640 & done
# The memory of these holds 46,080 rows, which are gone through once or three times.
for name in csv jsonl digest; do count "$name" 46080 138240 & done
failed=0
for _ in 1 2 3 4 5 6; do wait -n || failed=1; done
[ "$failed" -eq 0 ]

{
  echo "# instructions a row, and to begin with; $(uname -m), $(swift --version 2>/dev/null | head -n 1)"
  for name in "${measurements[@]}"; do cat "$scratch/$name"; done
} >"$scratch/now.tsv"

if [ "${1:-}" = --record ]; then
  cp "$scratch/now.tsv" "$recorded"
  cat "$recorded"
  exit
fi
if [ ! -f "$recorded" ]; then
  echo "check_instructions: there is no $recorded yet; make it: scripts/check_instructions.sh --record" >&2
  exit 1
fi
if [ "$(head -n 1 "$recorded")" != "$(head -n 1 "$scratch/now.tsv")" ]; then
  {
    echo "check_instructions: the counts of $recorded are of another compiler or architecture"
    echo "  recorded: $(head -n 1 "$recorded")"
    echo "  here:     $(head -n 1 "$scratch/now.tsv")"
    echo "count the last good commit with this one: scripts/check_instructions.sh --record"
  } >&2
  exit 1
fi
awk -F '\t' -v allowed="$allowed" '
  /^#/ { next }
  NR == FNR { before[$1] = $2; next }
  {
    change = 100 * ($2 / before[$1] - 1)
    verdict = change > allowed ? "more than " allowed " % worse" : change < -allowed ? "better; record it" : ""
    printf "%-9s %12d  was %12d  %+6.2f %%  %s\n", $1, $2, before[$1], change, verdict
    if (change > allowed || !($1 in before)) failed = 1
  }
  END { exit failed }' "$recorded" "$scratch/now.tsv"
