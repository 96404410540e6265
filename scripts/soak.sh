#!/usr/bin/env bash
# The long checks that CI keeps small.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/fuzz.sh "${FUZZ_SECONDS:-600}"
SOAK_HOURS="${SOAK_HOURS:-100000000}" scripts/check.sh soak
GEN_STOPS="${GEN_STOPS:-100}" swift test --disable-xctest --filter LakehouseTests.InvarianceTests
