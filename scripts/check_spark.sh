#!/usr/bin/env bash
# Spark and SQLite give the same tables from the same landed files: the shipped data, and a world with
# every defect at three times its rate. Where PySpark cannot be had, it says so loudly and passes.
# usage: scripts/check_spark.sh [small]   small: some days of two advertisers, for the gate
#        (GEN=path of the program; .build/release/gen by default)
set -euo pipefail
cd "$(dirname "$0")/.."
gen=${GEN:-$PWD/.build/release/gen}

if ! reason=$(scripts/spark/setup.sh 2>&1); then
  {
    echo "##############################################################################"
    echo "# SKIPPED: the parity of Spark and SQLite was NOT checked on this machine."
    printf '# %s\n' "${reason##*$'\n'}"
    echo "##############################################################################"
  } >&2
  exit 0
fi
[ -x "$gen" ] || { echo "check_spark: $gen is not built" >&2; exit 3; }

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
python=$PWD/.venv/bin/python

"$python" scripts/spark/test_events.py

compare() { # folder with ads.db and landing/
  "$gen" events --db "$1/ads.db" --quiet > /dev/null
  "$gen" lakehouse run --db "$1/ads.db" --quiet > /dev/null
  "$gen" lakehouse inputs --db "$1/ads.db" --out "$1/inputs" --quiet > /dev/null
  "$python" scripts/spark/parity.py --db "$1/ads.db" --landing "$1/landing" \
    --inputs "$1/inputs" --out "$1/spark"
}

shipped() {
  echo "check_spark: the shipped data"
  mkdir "$scratch/shipped"
  "$gen" run-workflow complete --db "$scratch/shipped/ads.db" --quiet > /dev/null
  compare "$scratch/shipped"
}

dirty() { # days, advertisers, days of a flight
  echo "check_spark: a world of $1 days with every defect at three times its rate"
  mkdir "$scratch/dirty"
  {
    sed -e "s/^days: .*/days: $1/" -e "s/count: 10/count: $2/" -e 's/max: 5 }/max: 2 }/' \
      -e "s/^flight_days: .*/flight_days: { distribution: fixed, value: $3 }/" templates/worlds/demo.yml
    echo "events: { repeats: 0.15, late: 0.15, null_advertiser: 0.015, bad_amount: 0.009," \
      "malformed: 0.006, unknown_type: 0.006, clock_skew: 0.009 }"
  } > "$scratch/dirty/dirty.yml"
  "$gen" create-world --template "$scratch/dirty/dirty.yml" --db "$scratch/dirty/ads.db" --quiet > /dev/null
  compare "$scratch/dirty"
}

if [ "${1:-}" = small ]; then
  dirty 7 2 5
else
  shipped
  dirty 14 10 10
fi
