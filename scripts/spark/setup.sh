#!/usr/bin/env bash
# Makes what the Spark job needs: a Java runtime, and a virtual environment with PySpark in .venv.
# Silent when nothing is missing; safe to run again. Exit 3 when something cannot be had.
set -euo pipefail
cd "$(dirname "$0")/../.."

cannot() {
  echo "spark set-up: $1" >&2
  exit 3
}

scripts/setup.sh spark || cannot "a Java runtime or python3-venv is missing"

[ -x .venv/bin/python ] || python3 -m venv .venv || cannot "the virtual environment could not be made"
wanted=$(sed -n 's/^pyspark==//p' scripts/spark/requirements.txt)
if [ "$(.venv/bin/python -c 'import pyspark; print(pyspark.__version__)' 2>/dev/null)" != "$wanted" ]; then
  echo "spark set-up: installing pyspark $wanted" >&2
  .venv/bin/python -m pip install --quiet --disable-pip-version-check \
    --requirement scripts/spark/requirements.txt >&2 || cannot "pyspark could not be installed"
fi
