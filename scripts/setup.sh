#!/usr/bin/env bash
# Installs what gen needs and this machine lacks. Silent when nothing is missing; safe to run again.
# scripts/setup.sh tests      also the programs that tests compare gen with: sqlite3 and sqldiff.
# scripts/setup.sh spark      also what scripts/spark/setup.sh makes a place for PySpark with.
# scripts/setup.sh valgrind   also valgrind, which only scripts/check_instructions.sh needs.
set -euo pipefail

packages=(libsqlite3-dev libyaml-dev libzstd-dev libcurl4-openssl-dev pkg-config)

missing=()
command -v pkg-config >/dev/null 2>&1 || missing+=(pkg-config)
if ! command -v pkg-config >/dev/null 2>&1 || ! pkg-config --exists sqlite3; then
  missing+=(libsqlite3-dev)
fi
if ! command -v pkg-config >/dev/null 2>&1 || ! pkg-config --exists yaml-0.1; then
  missing+=(libyaml-dev)
fi
if ! command -v pkg-config >/dev/null 2>&1 || ! pkg-config --exists libzstd; then
  missing+=(libzstd-dev)
fi
if ! command -v pkg-config >/dev/null 2>&1 || ! pkg-config --exists libcurl; then
  missing+=(libcurl4-openssl-dev)
fi

case "${1:-}" in
  tests)
    command -v sqlite3 >/dev/null 2>&1 || missing+=(sqlite3)
    command -v sqldiff >/dev/null 2>&1 || missing+=(sqlite3-tools)
    ;;
  valgrind)
    packages+=(valgrind)
    command -v valgrind >/dev/null 2>&1 || missing+=(valgrind)
    ;;
  spark)
    packages+=(default-jre-headless python3-venv)
    command -v java >/dev/null 2>&1 || missing+=(default-jre-headless)
    python3 -c 'import venv, ensurepip' >/dev/null 2>&1 || missing+=(python3-venv)
    ;;
esac

if ! command -v swift >/dev/null 2>&1; then
  echo "setup: no Swift toolchain on PATH; install Swift 6.2 or newer (https://www.swift.org/install)" >&2
  exit 3
fi

[ ${#missing[@]} -eq 0 ] && exit 0

cannot() {
  {
    echo "setup: these packages are missing: ${missing[*]}"
    echo "setup: $1"
    echo "setup: install them yourself, then run this again:"
    echo "  Debian, Ubuntu: apt-get install ${packages[*]}"
    echo "  macOS:          brew install sqlite libyaml zstd curl pkg-config"
    echo "setup: libzstd-dev and libcurl4-openssl-dev can be done without: swift build --disable-default-traits"
  } >&2
  exit 3
}

command -v apt-get >/dev/null 2>&1 || cannot "no apt-get here"
as_root=()
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null 2>&1 || cannot "not root, and no sudo"
  as_root=(sudo)
fi

echo "setup: installing ${missing[*]}" >&2
"${as_root[@]}" apt-get update -qq >&2 || cannot "apt-get update failed"
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
  apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2 || cannot "apt-get install failed"
