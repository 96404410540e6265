#!/usr/bin/env bash
# The long checks that CI keeps small.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/fuzz.sh "${FUZZ_SECONDS:-600}"
scripts/check_diff.sh
scripts/check.sh extending
KILLS="${KILLS:-300}" scripts/check.sh kills
GEN_MUTATIONS="${GEN_MUTATIONS:-20000}" swift test --disable-xctest --filter RemakingTests
GEN_KILLS="${GEN_KILLS:-200}" swift test --disable-xctest --filter OrchestrationProcessTests
GEN_STOPS="${GEN_STOPS:-100}" swift test --disable-xctest --filter LakehouseTests.InvarianceTests
GEN_NAMES="${GEN_NAMES:-1000000}" swift test --disable-xctest --filter TaxonomyPropertyTests
SOAK_HOURS="${SOAK_HOURS:-100000000}" scripts/check.sh soak
