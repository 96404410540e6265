#!/usr/bin/env bash
# Fuzzes the YAML reader with address sanitizer.
#   scripts/fuzz.sh [SECONDS]     30 by default; anything but 0 as exit status is a finding
# Fuzz/Corpus holds the seeds; what runs discover grows in Fuzz/.build-fuzz, and an input that broke
# something is kept there too. Put such an input into Fuzz/Corpus once it is mended.
set -euo pipefail
cd "$(dirname "$0")/../Fuzz"

seconds=${1:-30}
case $seconds in
  '' | *[!0-9]*) echo "usage: scripts/fuzz.sh [SECONDS]" >&2; exit 2 ;;
esac

scratch=.build-fuzz
build=(swift build --scratch-path "$scratch" --product FuzzYAML
  -Xswiftc -sanitize=fuzzer,address -Xswiftc -O -Xswiftc -use-ld=lld)
"${build[@]}"
program=$("${build[@]}" --show-bin-path)/FuzzYAML

mkdir -p "$scratch/corpus/yaml" "$scratch/found"
echo "fuzzing the YAML reader for $seconds s"
status=0
# libFuzzer takes 0 as without end; no time at all means the seeds alone.
limit=(-max_total_time="$seconds")
[ "$seconds" -ne 0 ] || limit=(-runs=0)
"$program" "${limit[@]}" -timeout=2 -rss_limit_mb=512 -max_len=4096 -print_final_stats=1 \
  -dict=yaml.dict -artifact_prefix="$scratch/found/" \
  "$scratch/corpus/yaml" Corpus/yaml >"$scratch/log" 2>&1 || status=$?
grep -E '^(stat::|Done|SUMMARY)|ERROR' "$scratch/log" || true
if [ "$status" -ne 0 ]; then
  tail -n 60 "$scratch/log"
  echo "fuzzing found something: see Fuzz/$scratch/log and Fuzz/$scratch/found" >&2
  exit 1
fi
