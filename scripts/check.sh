#!/usr/bin/env bash
# The gate: what CI runs, and what to run before a change is handed in.
#   scripts/check.sh            everything, in CI's order
#   scripts/check.sh lint       one part: lint, fit, build, documentation, release, binary, soak, instructions, fuzz,
#                               digests, worlds, kills, spark, test; extending, which builds twice, by name alone
set -euo pipefail
cd "$(dirname "$0")/.."

started=$SECONDS
step() { printf '\n== %s (at %d s)\n' "$1" "$((SECONDS - started))"; }

part_lint() {
  step "lint"
  swift format lint --strict --recursive Sources Tests Fuzz/Sources Package.swift
  for script in scripts/*.sh .ci/run run_all.sh; do [ ! -f "$script" ] || bash -n "$script"; done
}

part_build() {
  step "build, debug"
  swift build --build-tests --explicit-target-dependency-import-check error
}

part_documentation() {
  step "documentation of every symbol"
  scripts/check_documentation.sh
}

part_release() {
  step "build, release"
  # In one go: a second product would have all modules compiled again.
  swift build -c release --static-swift-stdlib
}

part_binary() {
  step "the release binary: start, size, help"
  scripts/check_binary.sh
}

part_soak() {
  step "soak: ${SOAK_HOURS:-1000000} simulated hours of random campaigns"
  swift build -c release --static-swift-stdlib
  .build/release/soak --hours "${SOAK_HOURS:-1000000}"
}

part_instructions() {
  step "instructions a row, at most 2 % above those recorded"
  scripts/check_instructions.sh
}

part_fuzz() {
  step "fuzzing, ${FUZZ_SECONDS:-30} s"
  scripts/fuzz.sh "${FUZZ_SECONDS:-30}"
}

part_digests() {
  step "digests: debug and release, twice"
  scripts/check_digests.sh
}

part_worlds() {
  step "worlds: threads, shards, kills, a full disk"
  scripts/check_worlds.sh
}

part_kills() {
  step "kill -9 at ${KILLS:-3} random moments of every writing command"
  scripts/kills.sh "${KILLS:-3}"
}

part_spark() {
  step "spark: the lakehouse on both engines, a small world"
  scripts/check_spark.sh small
}

part_fit() {
  step "the recipes of docs/extending.md fit the code"
  scripts/check_extending.sh fit
}

part_extending() {
  step "the recipes of docs/extending.md, in a scratch copy"
  scripts/check_extending.sh
}

part_test() {
  step "tests"
  scripts/test.sh --skip-build
}

if [ $# -gt 0 ]; then
  for part in "$@"; do "part_$part"; done
else
  for part in lint fit build documentation; do "part_$part"; done
  # The optimising build keeps little more than one core busy, and fuzzing uses no folder of its.
  log=$(mktemp)
  trap 'rm -f "$log"' EXIT
  part_fuzz > "$log" 2>&1 &
  beside=$!
  part_release
  wait "$beside" || { cat "$log" >&2; exit 1; }
  cat "$log"
  # The tests come last, so that the run ends with the test runner's own closing line.
  for part in binary soak instructions digests worlds kills spark test; do "part_$part"; done
fi
