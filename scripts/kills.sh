#!/usr/bin/env bash
# Kills every writing command at random moments. What is left must be the old file, or one that verifies
# and is what the command makes; the same command must then complete. Events, layers and what is
# sent to platforms are made in many transactions: what is left verifies, and the same command goes on to the same end.
# usage: scripts/kills.sh [COUNT [COMMAND …]]   moments a command, 300 by default, and the cases; GEN names the program
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
gen=${GEN:-$root/.build/release/gen}
count=${1:-300}
wanted=" ${*:2} "
RANDOM=${KILL_SEED:-1}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch"
folders=(--profiles "$root/profiles" --templates "$root/templates")

quietly() { "$@" > /dev/null 2> "$scratch/errors" || { cat "$scratch/errors" >&2; return 1; }; }
die() {
  echo "kills: $1" >&2
  exit 1
}

# What a database contains, whatever its pages; nothing where there is none.
content() { if [ -e "$1" ]; then { "$gen" digest --db "$1" 2>&1 || true; } | cksum; else echo none; fi; }

cat > small.yml << 'YAML'
description: A small world
seed: 11
start_date: 2026-03-23
days: 9
advertisers: { count: 3, industries: { automotive: 1, travel: 2 } }
flight_days: { distribution: fixed, value: 7 }
markets: { US: 1, GB: 1 }
YAML
quietly "$gen" init-db --db base.db
quietly "$gen" create-profile --name mobile_consideration --db base.db "${folders[@]}"
quietly "$gen" create-campaign --advertiser-id 1 --auto --no-generate-performance --db base.db
quietly "$gen" snapshot create base.snapshot.db --db base.db
cp base.db other.db
quietly "$gen" create-advertiser --auto --seed 9 --db other.db
quietly "$gen" diff --accept base.json other.db

cp base.db asked.db
for type in 7 9 10; do quietly "$gen" tickets create --campaign 1 --type "$type" --db asked.db; done
cp base.db landed.db
quietly "$gen" events --db landed.db --landing landed

# name | what is there before | what is written | the command; DB is the database, OUT what is written beside
cases=(
  "init-db|none|DB|init-db --db DB"
  "create-profile|base.db|DB|create-profile --name high_cpm_tv_awareness --db DB FOLDERS"
  "create-example|base.db|DB|create-example --example nexbank_conversion --db DB FOLDERS"
  "create-campaign|base.db|DB|create-campaign --advertiser-id 1 --auto --seed 5 --db DB"
  "create-advertiser|base.db|DB|create-advertiser --auto --seed 5 --db DB"
  "generate-performance|base.db|DB|generate-performance --campaign-id 2 --db DB"
  "replace|base.db|DB|generate-performance --campaign-id 1 --replace --db DB"
  "advance|base.db|DB|advance --to 2030-01-01T00:00:00Z --db DB"
  "create|base.db|DB|create brands --name Paws --internal-code PAWS --db DB"
  "set|base.db|DB|set campaigns 1 name=Renamed --db DB"
  "delete|base.db|DB|delete frequency_caps 1 --db DB"
  "tickets-create|base.db|DB|tickets create --campaign 1 --type 2 --db DB"
  "alerts-scan|base.db|DB|alerts scan --db DB"
  "orchestrate|asked.db|DB|orchestrate --db DB"
  "snapshot-create|base.db|OUT|snapshot create OUT --db DB --force"
  "snapshot-restore|other.db|DB|snapshot restore base.snapshot.db --db DB --force"
  "export|base.db|OUT|export campaign_performance --out OUT --force --db DB"
  "events|base.db|DB|events --landing work/landing --db DB"
  "lakehouse|landed.db|DB|lakehouse run --landing landed --db DB"
  "create-world|other.db|DB|create-world --template SMALL --force FOLDERS --db DB"
  "accept|base.json|OUT|diff --accept OUT base.db"
)
if command -v sqlite3 > /dev/null; then
  sqlite3 old.db < "$root/Tests/StoreTests/Fixtures/schema-1.sql"
  cases+=("migrate|old.db|DB|migrate --db DB")
else
  echo "kills: sqlite3 is missing, so migrate WAS NOT KILLED" >&2
fi

# Puts what is there before in an empty folder.
prepare() {
  rm -rf work && mkdir work
  case $before in
    none) ;;
    *.json) cp "$before" work/out ;;
    *) cp "$before" work/ads.db && cp "$before" work/out ;;
  esac
}

# Where every ticket stands and what platforms made for it; how often they were asked depends on the kill.
board() {
  for part in "tickets --columns id,status,stage,external_platform_id" "platform_objects --columns id,kind,external_id"; do
    read -r -a parts <<< "$part"
    "$gen" list "${parts[@]}" --limit 100000 --format csv --db "$1" 2>&1
  done | cksum
}

state() { # of what is written
  if [ "$name" = orchestrate ]; then board work/ads.db; elif [ "$written" = DB ]; then content work/ads.db; elif [ -e work/out ]; then cksum < work/out; else echo none; fi
}

sound() { # the database verifies; an old schema is told as such
  [ -e work/ads.db ] || return 0
  "$gen" verify --db work/ads.db > verdict 2>&1 && return 0
  [ "$name" = migrate ] && grep -q "has the older schema" verdict
}

total=0
for entry in "${cases[@]}"; do
  IFS='|' read -r name before written line <<< "$entry"
  [ "$wanted" = "  " ] || [[ $wanted = *" $name "* ]] || continue
  line=${line//DB/work/ads.db}
  line=${line//OUT/work/out}
  line=${line//SMALL/$scratch/small.yml}
  read -r -a words <<< "${line//FOLDERS/${folders[*]}}"
  prepare
  old=$(state)
  started=$(date +%s%N)
  quietly "$gen" "${words[@]}" || die "$name fails when nobody kills it"
  length=$((($(date +%s%N) - started) / 1000))
  new=$(state)
  [ "$old" != "$new" ] || die "$name changes nothing, so that a kill would show nothing"
  kills=0 kept=0 done=0
  for ((i = 0; i < count; i++)); do
    prepare
    "$gen" "${words[@]}" > /dev/null 2>&1 &
    process=$!
    moment=$(((RANDOM * 32768 + RANDOM) % (length + length / 10 + 1)))
    sleep "$(printf '%d.%06d' $((moment / 1000000)) $((moment % 1000000)))"
    if kill -9 "$process" 2> /dev/null; then kills=$((kills + 1)); fi
    wait "$process" 2> /dev/null || true
    now=$(state)
    [ "$now" = "$old" ] || [ "$now" = "$new" ] || [[ $name = events || $name = lakehouse || $name = orchestrate ]] || die "$name, killed after $moment µs, left a third thing"
    sound || { cat verdict >&2; die "$name, killed after $moment µs, left what does not verify"; }
    if [ "$now" != "$new" ]; then
      kept=$((kept + 1))
      quietly "$gen" "${words[@]}" || die "$name, killed after $moment µs, does not complete"
      [ "$(state)" = "$new" ] || die "$name, killed after $moment µs, completes to something else"
    else
      done=$((done + 1))
    fi
    if ls -A work | grep -qE -- '-(wal|shm|journal)$|\.beside-'; then
      # What a killed process left beside goes with the next command that writes there.
      [ "$now" = "$new" ] || die "$name left files beside: $(ls -A work)"
    fi
  done
  total=$((total + count))
  printf 'kills: %-20s %4d moments in %7d µs, %4d killed: %4d old, %4d new\n' \
    "$name" "$count" "$length" "$kills" "$kept" "$done"
done
echo "kills: $total moments, never a third thing"
