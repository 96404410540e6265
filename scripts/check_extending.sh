#!/usr/bin/env bash
# Applies every recipe of docs/extending.md to a scratch copy, builds it, and looks for what was added.
# usage: scripts/check_extending.sh [fit]   fit: only that each recipe still fits the code, which takes no build
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
if ! command -v python3 >/dev/null 2>&1; then
  echo "check: NOT RUN, since there is no python3 here: the recipes of docs/extending.md" >&2
  [ "${CI:-}" != true ]
  exit
fi
scratch=$(mktemp -d)
mkdir -p "$scratch/tree"
trap 'rm -rf "$scratch"' EXIT

git ls-files -z --cached --others --exclude-standard | tar --null -T - -cf - | tar -xf - -C "$scratch/tree"
python3 - "$root/docs/extending.md" "$scratch/tree" <<'PY'
import pathlib, re, sys

page, tree = pathlib.Path(sys.argv[1]).read_text(), pathlib.Path(sys.argv[2])
patches = re.findall(r"```diff\n(.*?)```", page, re.S)
assert len(patches) == 4, f"{len(patches)} recipes found"
for patch in patches:
    lines = patch.splitlines()
    target = tree / lines[1].removeprefix("+++ b/")
    text = target.read_text()
    hunks = "\n".join(lines[2:]).split("@@\n")[1:]
    for hunk in hunks:
        rows = hunk.rstrip("\n").split("\n")
        before = "\n".join(row[1:] for row in rows if row[:1] in (" ", "-"))
        after = "\n".join(row[1:] for row in rows if row[:1] in (" ", "+"))
        assert text.count(before) == 1, f"{target.name}: the recipe no longer fits:\n{before}"
        text = text.replace(before, after)
    target.write_text(text)
    print(f"applied: {target.relative_to(tree)}")
PY

[ "${1:-}" != fit ] || exit 0

cd "$scratch/tree"
swift build --product gen 2>&1 | tail -n 3
gen=.build/debug/gen
export GEN_DB=$scratch/extended.db

passed=0
failed=0
finds() { # what, text to find, command …
  local what=$1 wanted=$2
  shift 2
  if "$@" 2>&1 | grep -qF -- "$wanted"; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "not found: $what: '$wanted' in: $*" >&2
  fi
}

plain=$root/.build/debug/gen
[ -x "$plain" ] || (cd "$root" && swift build --product gen)
"$gen" init-db --quiet >/dev/null
GEN_DB=$scratch/plain.db "$plain" init-db --quiet >/dev/null
for pass in "$gen" "$plain"; do
  db=$scratch/extended.db
  [ "$pass" = "$gen" ] || db=$scratch/plain.db
  GEN_DB=$db "$pass" create-advertiser --name "Harbor Foods" --market GB --quiet >/dev/null
done

finds "column in DDL" "tax_number TEXT" "$gen" registry advertisers --format sql
finds "column's rule in DDL" "ck_advertisers_tax_number_length" "$gen" registry advertisers --format sql
finds "column in help" "--tax-number" "$gen" create advertisers --help
finds "column in dictionary" '`tax_number`' "$gen" registry --format markdown
finds "column in JSON" '"tax_number"' "$gen" show advertisers 1 --json
finds "column in CSV header" "tax_number" "$gen" list advertisers --format csv
"$gen" set advertisers 1 tax_number=GB1234 --quiet >/dev/null
finds "column is stored" "GB1234" "$gen" list advertisers --columns tax_number
finds "column in completions" "--tax-number" "$gen" completions bash

finds "value in DDL" "segment = 'ANIMALS'" "$gen" registry brands --format sql
finds "value in help" "ANIMALS" "$gen" create brands --help
finds "value in dictionary" '`ANIMALS`' "$gen" registry --format markdown
finds "value in JSON" '"ANIMALS"' "$gen" registry enums --json
"$gen" create brands --name Paws --internal-code PAWS --segment animals --quiet >/dev/null
finds "value is stored" "ANIMALS" "$gen" list brands --where internal_code=PAWS

finds "metric in view" "scan_per_view_rate" "$gen" registry campaign_performance_extended --format sql
finds "metric in dictionary" '`scan_per_view_rate`' "$gen" registry metrics --format markdown
finds "metric in JSON" '"scan_per_view_rate"' "$gen" registry metrics --json

finds "table in DDL" "CREATE TABLE contacts" "$gen" registry --format sql
finds "table's index or key" "UNIQUE (advertiser_id, name)" "$gen" registry contacts --format sql
finds "table in help" "contacts" "$gen" create --help
finds "table in dictionary" "### contacts" "$gen" registry --format markdown
finds "table in JSON" '"contacts"' "$gen" registry tables --json
"$gen" create contacts --advertiser "Harbor Foods" --name "Ada Example" --quiet >/dev/null
finds "table is listed" "Ada Example" "$gen" list contacts
finds "table in CSV" "id,advertiser_id,name,signs_orders" "$gen" list contacts --format csv
finds "table in digest" "contacts" "$gen" digest contacts

digest() { GEN_DB=$1 "$2" digest advertisers --json | grep -o '[0-9]*:[0-9a-f]\{32\}'; }
if [ "$(digest "$scratch/extended.db" "$gen")" != "$(digest "$scratch/plain.db" "$plain")" ]; then
  passed=$((passed + 1))
else
  failed=$((failed + 1))
  echo "a new column does not show in the digest" >&2
fi

echo "extending: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
