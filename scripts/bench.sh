#!/usr/bin/env bash
# Measures, in one run: (a) the simulator into a sink that only counts, hourly rows into CSV and JSON Lines, their
# digest, and simulation with CSV, one thread each; (b) the whole path of the shipped data into SQLite; (c) a C program
# that binds and inserts the same rows, a row at a time; (d) tpchgen-cli, where it is installed (PyPI: tpchgen-cli).
# Raw output goes to Benchmarks/results/NAME.txt; absolute figures are this machine's, quote the ratios.
#   scripts/bench.sh [NAME]     the name of the result, "latest" by default
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh
hours=${BENCH_HOURS:-1000000}
name=${1:-latest}
scratch=$(mktemp -d -p "${BENCH_SCRATCH:-/dev/shm}")
trap 'rm -rf "$scratch"' EXIT

swift build -c release --static-swift-stdlib --product gen
swift build -c release --static-swift-stdlib --product bench
cc -O2 -o "$scratch/limit" Benchmarks/insertion-limit/insertion_limit.c -lsqlite3

best_of() { # runs, command: the least wall time in seconds
  local runs=$1
  shift
  for _ in $(seq "$runs"); do
    local before
    before=$(date +%s%N)
    "$@" >/dev/null 2>&1
    echo $(($(date +%s%N) - before))
  done | sort -n | head -n 1 | awk '{ printf "%.6f", $1 / 1e9 }'
}

make_all() {
  rm -f "$scratch/all.db"
  .build/release/gen run-workflow complete --db "$scratch/all.db" --quiet
}

tables=(campaign_performance performance_breakdown vast_errors third_party_delivery)
{
  echo "machine: $(uname -sr), $(nproc) cores, $(grep -m 1 'model name' /proc/cpuinfo | cut -d: -f2-)"
  echo "command: scripts/bench.sh $name (BENCH_HOURS=$hours), $(git rev-parse --short HEAD)"
  echo
  echo "(a) one thread: simulation into a null sink; formatting and digest of hourly rows in memory; both, and CSV"
  .build/release/bench --rows "$hours" | sed 's/^/    /'
  echo "(b) the seven shipped campaigns, eight commands in one process, into SQLite, best of 5"
  seconds=$(best_of 5 make_all)
  make_all >/dev/null 2>&1
  rows=$(.build/release/gen status --db "$scratch/all.db" --json \
    | grep -E "\"($(IFS='|'; echo "${tables[*]}"))\":" | grep -oE '[0-9]+' | awk '{ sum += $1 } END { print sum }')
  echo "    $rows rows in $seconds s"
  echo "(c) the same rows through C, a row bound at a time, best of 5"
  for _ in 1 2 3 4 5; do
    "$scratch/limit" "$scratch/all.db" "$scratch/limit.db" "${tables[@]}"
  done | sort -t: -k4 | head -n 1 | sed 's/^/    /'
  echo "(d) tpchgen-cli csv, lineitem at scale 1, one thread, best of 3"
  if command -v tpchgen-cli >/dev/null 2>&1; then
    for _ in 1 2 3; do scripts/bench_tpchgen.sh "$scratch"; done | sort -t= -k4 -n -r | head -n 1 | sed 's/^/    /'
  else
    echo "    not installed"
  fi
} | tee "Benchmarks/results/$name.txt"
