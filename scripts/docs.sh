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
page qa-rules.md qa-rules

# The figures of the shipped data stand between two markers of docs/fidelity.md.
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT
"$gen" run-workflow complete --db "$data/ads.db" --quiet > /dev/null
"$gen" fidelity --db "$data/ads.db" --format markdown > "$data/table.md"
awk -v table="$data/table.md" '
  /<!-- shipped: end -->/ { old = 0 }
  !old { print }
  /<!-- shipped: begin -->/ { old = 1; while ((getline line < table) > 0) print line }
' docs/fidelity.md > docs/fidelity.md.new && mv docs/fidelity.md.new docs/fidelity.md
