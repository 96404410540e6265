#!/usr/bin/env bash
# Makes what the Spark job needs: a Java runtime, and a virtual environment with PySpark in .venv.
# Silent when nothing is missing; safe to run again. Exit 3 when something cannot be had.
set -euo pipefail
cd "$(dirname "$0")/../.."

cannot() {
  echo "spark set-up: $1" >&2
  exit 3
}

missing=()
command -v java >/dev/null 2>&1 || missing+=(default-jre-headless)
python3 -c 'import venv, ensurepip' >/dev/null 2>&1 || missing+=(python3-venv)

if [ ${#missing[@]} -gt 0 ]; then
  command -v apt-get >/dev/null 2>&1 || cannot "missing: ${missing[*]}, and no apt-get here"
  as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null 2>&1 || cannot "missing: ${missing[*]}; not root, and no sudo"
    as_root=(sudo)
  fi
  echo "spark set-up: installing ${missing[*]}" >&2
  "${as_root[@]}" apt-get update -qq >&2 || cannot "apt-get update failed"
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2 ||
    cannot "apt-get install failed"
fi

[ -x .venv/bin/python ] || python3 -m venv .venv || cannot "the virtual environment could not be made"
wanted=$(sed -n 's/^pyspark==//p' scripts/spark/requirements.txt)
if [ "$(.venv/bin/python -c 'import pyspark; print(pyspark.__version__)' 2>/dev/null)" != "$wanted" ]; then
  echo "spark set-up: installing pyspark $wanted" >&2
  .venv/bin/python -m pip install --quiet --disable-pip-version-check \
    --requirement scripts/spark/requirements.txt >&2 || cannot "pyspark could not be installed"
fi
