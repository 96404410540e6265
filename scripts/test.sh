#!/usr/bin/env bash
# Builds all tests and runs them.
#   scripts/test.sh [--skip-build]
# Three tests at a time: without a bound every test begins at once, the ends of child processes wait in the
# queue behind all of them, and meanwhile the test library asks for these ends without a pause, which costs
# a core (seen with Swift 6.3.1).
set -euo pipefail
cd "$(dirname "$0")/.."
[ "${1:-}" = --skip-build ] || swift build --build-tests
exec "$(swift build --show-bin-path)/genPackageTests.xctest" --testing-library swift-testing \
  --experimental-maximum-parallelization-width 3
