#!/usr/bin/env python3
"""Runs the Python of docs/determinism.md and compares what it prints with the block that follows it.

The same lines must stand in the test that compares them with the Swift draws. Needs numpy.

    python3 scripts/chance/check_docs.py            compare
    python3 scripts/chance/check_docs.py --record   print what the block prints
"""
import contextlib
import io
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
PAGE = ROOT / "docs" / "determinism.md"
TEST = ROOT / "Tests" / "ChanceTests" / "Streams" / "DocumentedDrawsTests.swift"


def main():
    found = re.search(r"```python\n(.*?)```\n\n```text\n(.*?)```", PAGE.read_text(), re.DOTALL)
    if not found:
        sys.exit(f"{PAGE.name}: no Python block followed by what it prints")
    program, stored = found.groups()
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(program, PAGE.name, "exec"), {})
    if "--record" in sys.argv[1:]:
        print(printed.getvalue(), end="")
        return
    if printed.getvalue() != stored:
        sys.exit(f"{PAGE.name}: the block prints\n{printed.getvalue()}and not\n{stored}")
    test = " ".join(TEST.read_text().split())
    for line in stored.splitlines():
        if line not in test:
            sys.exit(f"{TEST.name}: does not expect the line: {line}")
    print(f"{PAGE.name}: the Python block prints what stands there, and the test expects it")


if __name__ == "__main__":
    main()
