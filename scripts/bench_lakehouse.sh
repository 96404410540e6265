#!/usr/bin/env bash
# Measures events from landing to gold on SQLite: seconds and peak memory, for about 10^5 and 10^6 events of worlds.
# usage: scripts/bench_lakehouse.sh   (GEN=path of the program; .build/release/gen by default)
set -euo pipefail
cd "$(dirname "$0")/.."
gen=${GEN:-$PWD/.build/release/gen}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

measured() { # runs a command; prints its seconds and peak memory
  python3 - "$@" <<'PY'
import resource, subprocess, sys, time
started = time.monotonic()
code = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL).returncode
seconds = time.monotonic() - started
usage = resource.getrusage(resource.RUSAGE_CHILDREN)
cpu = usage.ru_utime + usage.ru_stime
print(f"  {seconds:.2f} s, {cpu:.2f} s of the processor, {usage.ru_maxrss / 1024:.0f} MiB")
sys.exit(code)
PY
}

for scale in 1 7; do
  folder=$scratch/$scale
  mkdir "$folder"
  "$gen" create-world --template demo --scale "$scale" --db "$folder/ads.db" --quiet > /dev/null
  echo "scale $scale: gen events"
  measured "$gen" events --db "$folder/ads.db" --quiet
  echo "scale $scale: gen lakehouse run, $("$gen" list truth_events --db "$folder/ads.db" --limit 1 --json |
    sed -n 's/.*"total": \([0-9]*\).*/\1/p') events"
  measured "$gen" lakehouse run --db "$folder/ads.db" --quiet
  rm -r "$folder"
done
