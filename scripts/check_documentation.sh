#!/usr/bin/env bash
# Every symbol that another room can see has a documentation comment.
set -euo pipefail
cd "$(dirname "$0")/.."
if ! command -v python3 >/dev/null 2>&1; then
  echo "check: NOT RUN, since there is no python3 here: documentation of every symbol" >&2
  [ "${CI:-}" != true ]
  exit
fi
rm -rf .build/*/symbolgraph
log=$(swift package dump-symbol-graph --minimum-access-level package --skip-synthesized-members 2>&1) || {
  echo "$log" >&2
  exit 1
}
python3 - <<'PY'
import glob, json, os, sys

rooms = {name for name in os.listdir("Sources") if not name.startswith("C") or name == "Chance"}
seen, bare = 0, []
for path in glob.glob(".build/*/symbolgraph/*.symbols.json"):
    if os.path.basename(path).split(".")[0].split("@")[0] not in rooms:
        continue
    graph = json.load(open(path))
    inherited = {r["source"] for r in graph["relationships"] if "sourceOrigin" in r}
    for symbol in graph["symbols"]:
        if "location" not in symbol or symbol["accessLevel"] not in ("public", "package"):
            continue
        seen += 1
        if "docComment" not in symbol and symbol["identifier"]["precise"] not in inherited:
            bare.append(".".join(symbol["pathComponents"]))
for name in sorted(set(bare)):
    print(f"check: not documented: {name}", file=sys.stderr)
print(f"documentation: {seen} symbols that other rooms can see, {len(set(bare))} without a comment")
sys.exit(1 if bare or seen < 1000 else 0)
PY
