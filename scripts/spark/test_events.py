"""Holds events.py to the corpus of broken lines that the Swift reader is held to, too.

    .venv/bin/python scripts/spark/test_events.py
"""

import base64
import json
import pathlib
import sys
import unittest

import events

CORPUS = pathlib.Path(__file__).resolve().parents[2] / "Tests/LakehouseTests/Fixtures/corpus.json"
FIELDS = [*events.TEXTS, "timestamp_epoch", "line_item_id", "amount_micros", "budget_value_micros"]


def line_of(case):
    if "base64" in case:
        return base64.b64decode(case["base64"])
    if "fill" in case:
        before, character, count, after = case["fill"]
        return (before + character * count + after).encode("utf-8")
    return case["line"].encode("utf-8")


class CorpusTests(unittest.TestCase):
    def test_every_line_is_read_or_refused_as_expected(self):
        cases = json.loads(CORPUS.read_text(encoding="utf-8"))
        self.assertGreater(len(cases), 100)
        for case in cases:
            with self.subTest(case["name"]):
                try:
                    event = events.read_line(line_of(case))
                    found = {"event": {k: event[k] for k in FIELDS if event[k] is not None}}
                except events.Refused as refusal:
                    found = {"reason": refusal.args[0]}
                self.assertEqual(found, case["expected"])

    def test_lines_are_numbered_and_the_last_needs_no_line_feed(self):
        self.assertEqual(list(events.lines_of(b"")), [])
        self.assertEqual(list(events.lines_of(b"a\n\nb\n")), [(1, b"a"), (2, b""), (3, b"b")])
        self.assertEqual(list(events.lines_of(b"a\nb")), [(1, b"a"), (2, b"b")])

    def test_quarantine_keeps_the_bytes(self):
        self.assertEqual(events.quarantined(b"\xff\x00", "INVALID_UTF8"), "/wA=")
        self.assertEqual(len(base64.b64decode(events.quarantined(b"x" * 9_999, "TOO_LONG"))), 4_096)


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=1))
