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
  cat > "$scratch/dirty/dirty.yml" << YAML
description: Every defect at three times its rate
seed: 8
start_date: 2026-03-02
days: $1
advertisers: { count: $2, industries: { automotive: 2, consumer_goods: 3, financial_services: 1, travel: 1 } }
campaigns_per_advertiser: { distribution: zipf, exponent: 1.2, max: 2 }
profiles: { high_cpm_tv_awareness: 2, mobile_consideration: 2, conversion_interactive: 1 }
budget: { distribution: lognormal, median: 40000, sigma: 0.9 }
budget_changes: { rate: 0.8, median_change: 0.3 }
incidents: { rate: 0.5 }
flight_days: { distribution: fixed, value: $3 }
line_items_per_campaign: { 1: 3, 2: 1 }
creatives_per_line_item: { 1: 1, 2: 2 }
markets: { US: 3, GB: 1 }
events: { repeats: 0.15, late: 0.15, null_advertiser: 0.015, bad_amount: 0.009, malformed: 0.006, unknown_type: 0.006, clock_skew: 0.009 }
YAML
  "$gen" create-world --template "$scratch/dirty/dirty.yml" --db "$scratch/dirty/ads.db" --quiet > /dev/null
  compare "$scratch/dirty"
}

if [ "${1:-}" = small ]; then
  dirty 7 2 5
else
  shipped
  dirty 14 10 10
fi
