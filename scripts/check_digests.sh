#!/usr/bin/env bash
# The same commands give the same bytes: twice, and from the debug and the release build.
set -euo pipefail
cd "$(dirname "$0")/.."
debug=$PWD/.build/debug/gen
release=$PWD/.build/release/gen
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

make_one() { # gen folder seed
  mkdir -p "$2"
  (
    cd "$2"
    exec >/dev/null
    "$1" init-db --quiet
    "$1" create-advertiser --auto --seed "$3" --quiet
    "$1" create-advertiser --name "Harbor Foods" --industry consumer_goods --market GB --seed "$3" --quiet
    "$1" set advertisers 1 status=INACTIVE --quiet
    "$1" digest > digests.txt
  )
}

for seed in 1 2; do
  make_one "$release" "$scratch/release-$seed" "$seed"
  make_one "$release" "$scratch/again-$seed" "$seed"
  make_one "$debug" "$scratch/debug-$seed" "$seed"
  cmp "$scratch/release-$seed/ads.db" "$scratch/again-$seed/ads.db"
  cmp "$scratch/release-$seed/ads.db" "$scratch/debug-$seed/ads.db"
  diff "$scratch/release-$seed/digests.txt" "$scratch/debug-$seed/digests.txt"
done
if cmp -s "$scratch/release-1/digests.txt" "$scratch/release-2/digests.txt"; then
  echo "check: two seeds gave the same data" >&2
  exit 1
fi
diff <("$debug" fingerprint) <("$release" fingerprint)
echo "digests: equal for 2 seeds in debug and release, and between two runs"
