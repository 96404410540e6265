#!/usr/bin/env bash
# Installs the release binary, its completions and its manual page below a prefix.
set -euo pipefail
cd "$(dirname "$0")/.."
prefix=${1:?usage: scripts/install.sh PREFIX}
gen=.build/release/gen
install -Dm755 "$gen" "$prefix/bin/gen"
page() { mkdir -p "$(dirname "$2")" && "$gen" "${@:3}" > "$2.new" && mv "$2.new" "$2"; }
page bash "$prefix/share/bash-completion/completions/gen" completions bash
page zsh "$prefix/share/zsh/site-functions/_gen" completions zsh
page fish "$prefix/share/fish/vendor_completions.d/gen.fish" completions fish
page manual "$prefix/share/man/man1/gen.1" manual
for folder in profiles templates; do
  if [ -d "$folder" ]; then
    mkdir -p "$prefix/share/gen"
    cp -R "$folder" "$prefix/share/gen/"
  fi
done
echo "installed $prefix/bin/gen"
