#!/usr/bin/env bash
# Judges the release binary: it starts fast, stays lean, and a failed start shows.
set -euo pipefail
cd "$(dirname "$0")/.."
gen=.build/release/gen

"$gen" --version >/dev/null
if ldd "$gen" | grep -E 'libFoundation|libicu'; then
  echo "check: the binary links Foundation, which costs start-up time and 60 MB" >&2
  exit 1
fi

# The median of 21 whole-process starts. The product's promise is 15 ms; where even a program that does
# nothing takes long to start, gen may take 10 ms more than it.
median() {
  for _ in $(seq 21); do
    local before
    before=$(date +%s%N)
    "$@" >/dev/null
    echo $(($(date +%s%N) - before))
  done | sort -n | sed -n 11p
}
start=$(median "$gen" --version)
nothing=$(median .build/release/soak --hours 0)
limit=$((nothing + 10000000 > 15000000 ? nothing + 10000000 : 15000000))
echo "start: $((start / 1000)) microseconds (median of 21 whole processes; the limit is $((limit / 1000)))"
[ "$start" -lt "$limit" ] || { echo "check: gen starts too slowly" >&2; exit 1; }

lines=$("$gen" --help | wc -l)
echo "gen --help: $lines lines"
[ "$lines" -le 50 ] || { echo "check: gen --help no longer fits a screen of 50 lines" >&2; exit 1; }
