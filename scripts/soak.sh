#!/usr/bin/env bash
# The long checks that CI keeps small.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/fuzz.sh "${FUZZ_SECONDS:-600}"
