#!/usr/bin/env bash
# Makes the complete data set on a fresh machine: set-up, build, the workflows `complete` and `lakehouse`, and a
# check of what was made. usage: ./run_all.sh [DATABASE]   (ads.db in this folder by default)
#
# The database is made beside its place and takes it at the end, and so does the folder landing beside it.
# One that gen made before is replaced with its events; any other file is left untouched, and the script fails.
set -euo pipefail
cd "$(dirname "$0")"
target=${1:-ads.db}

step() {
  name=$1
  shift
  printf '== %s\n' "$name" >&2
  "$@" || { status=$?; echo "run_all: the step '$name' failed (exit code $status)" >&2; exit "$status"; }
}

folder=$(step "look for the folder of the database" realpath -e "$(dirname "$target")")
step "set-up" scripts/setup.sh
step "build" swift build -c release --static-swift-stdlib --product gen
gen=$PWD/.build/release/gen

if [ -e "$target" ]; then
  step "look at the database that is there" "$gen" status --db "$target" --json > /dev/null
fi
if [ ! -e "$target" ] && [ -e "$folder/landing/ad_clicks" ]; then
  echo "run_all: $folder/landing holds events of another database; move it away first" >&2
  exit 2
fi
draft=$folder/.$(basename "$target").run_all.$$
landing=$folder/.landing.run_all.$$
trap 'rm -f "$draft" "$draft"-*; rm -rf "$landing"' EXIT

started=$(date +%s%N)
step "the workflow complete" "$gen" run-workflow complete --db "$draft"
echo "data made in $((($(date +%s%N) - started) / 1000000)) ms" >&2
step "the workflow lakehouse" "$gen" run-workflow lakehouse --db "$draft" --landing "$landing"
step "status" "$gen" status --db "$draft"
step "verify" "$gen" verify --db "$draft"
step "manifest" "$gen" snapshot show --db "$draft"
step "put the database in its place" mv -fT "$draft" "$target"
if [ -d "$landing/ad_clicks" ]; then
  mkdir -p "$folder/landing"
  rm -rf "$folder/landing/ad_clicks"
  mv "$landing/ad_clicks" "$folder/landing/ad_clicks"
fi
echo "made $target"
