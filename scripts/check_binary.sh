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

# The median of 21 whole-process starts; the product's promise is 15 ms.
median=$(for _ in $(seq 21); do
  before=$(date +%s%N)
  "$gen" --version >/dev/null
  echo $(($(date +%s%N) - before))
done | sort -n | sed -n 11p)
echo "start: $((median / 1000)) microseconds (median of 21 whole processes; the limit is 15000)"
[ "$median" -lt 15000000 ] || { echo "check: gen starts too slowly" >&2; exit 1; }

lines=$("$gen" --help | wc -l)
echo "gen --help: $lines lines"
[ "$lines" -le 50 ] || { echo "check: gen --help no longer fits a screen of 50 lines" >&2; exit 1; }
