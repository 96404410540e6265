#!/usr/bin/env bash
# Writes the pages of docs/ that are made from the program itself; a test fails when one is out of date.
set -euo pipefail
cd "$(dirname "$0")/.."
gen=.build/release/gen
"$gen" registry --format markdown > docs/data-dictionary.md
"$gen" manual --format exit-codes > docs/exit-codes.md
"$gen" manual --format findings > docs/findings.md
