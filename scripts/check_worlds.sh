#!/usr/bin/env bash
# Worlds meet the world: a shard that is killed is made again by itself, a full disk loses nothing, Ctrl-C
# leaves the place as it was, and threads, shards and builds give the same rows. What demo.yml promises is there.
set -euo pipefail
cd "$(dirname "$0")/.."
gen=$PWD/.build/release/gen
debug=$PWD/.build/debug/gen
scratch=$(mktemp -d)
small=$scratch/small
trap 'umount "$small" 2>/dev/null || true; rm -rf "$scratch"' EXIT
fail() { echo "check: $1" >&2; exit 1; }
digest() { "$gen" digest --db "$1" | grep -v '^gen_manifest'; }
make_world() { "$gen" create-world --template demo --quiet "$@" >/dev/null; }

# Equal digests for 1, 2 and 8 threads, in debug and release, and for 3 shards.
make_world --db "$scratch/one.db" --threads 1
for threads in 2 8; do
  make_world --db "$scratch/threads.db" --threads "$threads" --force
  cmp "$scratch/one.db" "$scratch/threads.db" || fail "$threads threads gave another file than one"
done
if [ -x "$debug" ]; then
  "$debug" create-world --template demo --quiet --db "$scratch/debug.db" >/dev/null
  cmp "$scratch/one.db" "$scratch/debug.db" || fail "the debug build gave another file"
fi
for shard in 1 2 3; do make_world --db "$scratch/part-$shard.db" --shard "$shard/3"; done

# A shard that is killed leaves nothing, disturbs no other, and is made again.
before=$(cat "$scratch"/part-[13].db | sha256sum)
rm "$scratch/part-2.db"
"$gen" create-world --template quarter --scale 20 --quiet --db "$scratch/part-2.db" >/dev/null 2>&1 &
victim=$!
sleep 1
kill -9 "$victim" 2>/dev/null || fail "the victim was done before it could be killed"
wait "$victim" 2>/dev/null || true
[ ! -e "$scratch/part-2.db" ] || fail "a killed run left a database"
make_world --db "$scratch/part-2.db" --shard 2/3
[ "$before" = "$(cat "$scratch"/part-[13].db | sha256sum)" ] || fail "another shard was touched"
"$gen" merge "$scratch/whole.db" "$scratch"/part-[123].db --quiet >/dev/null
[ "$(digest "$scratch/whole.db")" = "$(digest "$scratch/one.db")" ] || fail "shards do not join to the whole"
[ -z "$(ls -A "$scratch" | grep beside || true)" ] || fail "something lies beside the databases"

# Ctrl-C in the middle: exit 130, and the database that was there is still there.
cp "$scratch/one.db" "$scratch/kept.db"
timeout --signal=INT --kill-after=20 1 \
  "$gen" create-world --template quarter --scale 20 --quiet --force --db "$scratch/kept.db" 2>/dev/null >&2 \
  && status=0 || status=$?
[ "$status" = 130 ] || [ "$status" = 124 ] || fail "Ctrl-C ended with $status"
cmp "$scratch/one.db" "$scratch/kept.db" || fail "Ctrl-C changed the database"

# A full disk: a sentence, exit 3, what was finished is intact and what was not is gone.
mkdir "$small"
if [ "$(id -u)" -eq 0 ] && mount -t tmpfs -o size=9m tmpfs "$small" 2>/dev/null; then
  make_world --db "$small/first.db" --shard 1/3
  first=$(sha256sum < "$small/first.db")
  "$gen" create-world --template quarter --quiet --db "$small/second.db" \
    >/dev/null 2>"$scratch/said" && status=0 || status=$?
  [ "$status" = 3 ] || fail "a full disk ended with $status"
  grep -qi "full\|space" "$scratch/said" || fail "a full disk was not told: $(cat "$scratch/said")"
  [ "$(ls -A "$small")" = first.db ] || fail "a full disk left: $(ls -A "$small")"
  [ "$first" = "$(sha256sum < "$small/first.db")" ] || fail "a full disk hurt what was finished"
else
  echo "check: NOT RUN, since no small disk can be mounted here: a full disk" >&2
fi
# In demo.yml at least three advertisers lose their budget below what they spent, and get it back.
"$gen" events --db "$scratch/one.db" --landing "$scratch/landing" --quiet >/dev/null
"$gen" lakehouse run --db "$scratch/one.db" --landing "$scratch/landing" --quiet >/dev/null
recovered=$("$gen" list gold_advertiser_spend --db "$scratch/one.db" --columns advertiser_id,can_serve \
  --format csv --limit 0 | tr -d '\r' | awk -F, '
  NR == 1 { next }
  $1 != advertiser { advertiser = $1; steps = served = "" }
  $2 != served { served = $2; steps = steps served; if (steps ~ /101/) found[advertiser] }
  END { for (one in found) count++; print count + 0 }')
[ "$recovered" -ge 3 ] || fail "$recovered advertisers of demo.yml lose their budget and get it back; want three"

echo "worlds: equal for 1, 2, 8 threads, 3 shards and both builds; killed, stopped and starved without loss"
