#!/usr/bin/env bash
# Measures, in one run on one machine: simulation, text and digests on one core; what a second thread brings; worlds
# into CSV and into SQLite; the shipped data; and two limits: a C program that binds and inserts the same rows, a row
# at a time, and tpchgen-cli (PyPI: tpchgen-cli), where it is installed. The ratios that are asked for stand at the end.
# Raw output goes to Benchmarks/results/NAME.txt; absolute figures are this machine's, quote the ratios.
#   scripts/bench.sh [NAME]     the name of the result, "latest" by default
#   BENCH_CPU=x86-64-v3 …       builds for such processors alone
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh
hours=${BENCH_HOURS:-1000000}
scale=${BENCH_SCALE:-4}
name=${1:-latest}
scratch=$(mktemp -d -p "${BENCH_SCRATCH:-/dev/shm}")
trap 'rm -rf "$scratch"' EXIT
tables=campaign_performance,performance_breakdown,vast_errors,third_party_delivery

flags=(-c release --static-swift-stdlib)
[ -z "${BENCH_CPU:-}" ] || flags+=(--scratch-path ".build-$BENCH_CPU" -Xcc "-march=$BENCH_CPU")
swift build "${flags[@]}" --product gen
swift build "${flags[@]}" --product bench
bin=$(swift build "${flags[@]}" --show-bin-path)
cc -O2 -o "$scratch/limit" Benchmarks/insertion-limit/insertion_limit.c -lsqlite3

best() { # wall|cpu, runs, command: the least seconds of some runs
  local clock=$1 runs=$2
  shift 2
  for _ in $(seq "$runs"); do
    (TIMEFORMAT='%R %U %S'; time "$@" </dev/null >/dev/null 2>&1) 2>&1
  done | awk -v clock="$clock" '
    { taken = clock == "wall" ? $1 : $2 + $3 } NR == 1 || taken < least { least = taken } END { print least }'
}

world() { "$bin/gen" create-world --template quarter --scale "$scale" --quiet "$@"; }
world_csv() { world --tables campaign_performance --to csv:- --threads 1; }
world_db() { world --tables "$tables" --threads 2 --db "$scratch/world.db" --force; }
shipped() { rm -f "$scratch/all.db" && "$bin/gen" run-workflow complete --db "$scratch/all.db" --quiet; }
lineitem() { tpchgen-cli csv --quiet -s 1 --tables=lineitem --num-threads=1 --stdout; }
limit() { "$scratch/limit" "$1" "$scratch/limit.db" ${tables//,/ }; }
least_limit() { for _ in 1 2 3; do limit "$1"; done | sort -t: -k4 | head -n 1; }
number() { grep -oE "\"$1\": [0-9.]+" | grep -oE '[0-9.]+$'; } # a member of a line of JSON
word() { grep -oE "$1=[0-9.]+" | grep -oE '[0-9.]+$'; }        # a word of a line of bench
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f\n", a / b }'; }
megabytes() { echo "bytes=$1 cpu_seconds=$2 mb_per_cpu_second=$(ratio "$1" "${2}e6")"; }
speed() { awk -v n="$1" -v s="$2" 'BEGIN { printf "%.0f\n", n / s }'; }

measure() {
  echo "machine: $(uname -sr), $(nproc) cores, $(grep -m 1 'model name' /proc/cpuinfo | cut -d: -f2-)"
  echo "date:    $(date -u +%Y-%m-%d), load before: $(cut -d' ' -f1-3 /proc/loadavg)"
  echo "command: BENCH_HOURS=$hours BENCH_SCALE=$scale BENCH_CPU=${BENCH_CPU:-} scripts/bench.sh $name"
  echo "commit:  $(git rev-parse --short HEAD)"
  echo
  echo "(a) line items of 720 hours; one thread, into a null sink, but for threads; CPU time, the best of 3"
  "$bin/bench" --rows "$hours" | tee "$scratch/bench" | sed 's/^/    /'

  local bytes csv peer_bytes= peer=
  bytes=$(world_csv | wc -c)
  csv=$(best cpu 3 world_csv)
  echo "(b) quarter at scale $scale, campaign_performance as CSV to a pipe, digested; one thread, CPU time, best of 3"
  echo "    $(megabytes "$bytes" "$csv")"

  echo "(c) tpchgen-cli csv, lineitem at scale 1, one thread, CPU time, best of 3"
  if command -v tpchgen-cli >/dev/null 2>&1; then
    peer_bytes=$(lineitem </dev/null | wc -c)
    peer=$(best cpu 3 lineitem)
    echo "    $(megabytes "$peer_bytes" "$peer")"
  else
    echo "    not installed"
  fi

  local world_wall c_world
  world_wall=$(best wall 3 world_db)
  world_db >/dev/null
  c_world=$(least_limit "$scratch/world.db")
  echo "(d) quarter at scale $scale, the tables of delivery, into SQLite; two threads, wall time, best of 3"
  echo "    gen: $world_wall s, C: $c_world"

  local shipped_wall c_shipped
  shipped_wall=$(best wall 5 shipped)
  shipped >/dev/null
  c_shipped=$(least_limit "$scratch/all.db")
  echo "(e) the seven shipped campaigns, eight commands in one process, into SQLite; wall time, best of 5"
  echo "    gen: $shipped_wall s, C: $c_shipped"

  ratios
}

ratios() {
  local simulated c_hours hours
  simulated=$(grep ^simulate "$scratch/bench" | word rows_per_cpu_second)
  hours=$(number hours <<<"$c_world")
  c_hours=$(speed "$hours" "$(number seconds <<<"$c_world")")
  echo
  echo "ratios"
  if [ -n "$peer" ]; then
    local peer_speed
    peer_speed=$(speed "$peer_bytes" "$peer")
    echo "    hourly facts as CSV, simulation included, to tpchgen-cli, MB per CPU-second:"
    echo "      (a) to (c): $(ratio "$(grep ^path "$scratch/bench" | word mb_per_cpu_second)e6" "$peer_speed")"
    echo "      (b) to (c): $(ratio "$(speed "$bytes" "$csv")" "$peer_speed")"
    echo "      formatting alone: $(ratio "$(grep ^csv "$scratch/bench" | word mb_per_cpu_second)e6" "$peer_speed")"
  fi
  echo "    simulation into a null sink, two threads to one: $(grep ^threads "$scratch/bench" | word ratio)"
  echo "    hours, to those that C inserts with the rows of all tables of delivery:"
  echo "      simulated, all tables, one thread: $(ratio "$simulated" "$c_hours")"
  echo "      made into SQLite on two cores: $(ratio "$(speed "$hours" "$world_wall")" "$c_hours")"
}
measure | tee "Benchmarks/results/$name.txt"
