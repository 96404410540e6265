#!/usr/bin/env bash
# Writes the pages of docs/ that are made from the program itself; a test fails when one is out of date.
set -euo pipefail
cd "$(dirname "$0")/.."
gen=${GEN:-.build/release/gen}
page() { "$gen" registry "${@:2}" --format markdown > "docs/$1.new" && mv "docs/$1.new" "docs/$1"; }
page data-dictionary.md
page exit-codes.md exits
page findings.md findings
page defaults.md defaults
