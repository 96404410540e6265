"""Reads landed lines: the fields of an event, or why a line is none.

The same rules as Sources/Lakehouse/Bronze/EventLineReader.swift; both are held to one corpus of lines,
Tests/LakehouseTests/Fixtures/corpus.json.
"""

import base64
import datetime
import json
import re

LONGEST_LINE = 1_000_000
KEPT_OF_LONG_LINE = 4_096
LARGEST_AMOUNT = 100_000_000_000_000
DEEPEST = 128

TEXTS = {
    "event_type": 64,
    "click_id": 200,
    "advertiser": 255,
    "advertiser_id": 64,
    "ad_id": 64,
    "campaign_code": 64,
    "ivt": None,
    "timestamp": None,
}
REQUIRED = ("event_type", "click_id", "timestamp")
VERDICTS = ("GIVT", "SIVT")

AMOUNT = re.compile(r"([+-]?)([0-9]+)(?:\.([0-9]{1,6}))?")
INTEGER = re.compile(r"-?[0-9]+")
INSTANT = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})Z")
EPOCH = datetime.datetime(1970, 1, 1)


class Refused(Exception):
    """Why a line cannot be an event; the reason is its only argument."""


class Number(str):
    """The digits of a number as they were written."""


def _pairs(pairs):
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice")
    return found


def _constant(word):
    raise ValueError(word)


def _check(value, depth):
    """Refuses what the strict reader refuses and Python's does not: half characters, deep nesting."""
    if isinstance(value, str):
        value.encode("utf-8")
    elif isinstance(value, (dict, list)):
        if depth == DEEPEST:
            raise ValueError("too deep")
        members = value.items() if isinstance(value, dict) else ((None, item) for item in value)
        for key, item in members:
            if key is not None:
                key.encode("utf-8")
            _check(item, depth + 1)


def _parse(text):
    try:
        value = json.loads(
            text,
            parse_float=Number,
            parse_int=Number,
            parse_constant=_constant,
            object_pairs_hook=_pairs,
        )
        _check(value, 0)
        return value
    except (ValueError, RecursionError):
        raise Refused("MALFORMED_JSON") from None


def _micros(value, largest=None):
    """An amount in millionths; None where it is missing or malformed."""
    match = AMOUNT.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        return None
    sign, whole, decimals = match.groups()
    micros = int(whole + (decimals or "").ljust(6, "0"))
    micros = -micros if sign == "-" else micros
    if not -(2**63) <= micros < 2**63:
        return None
    if largest is not None and abs(micros) > largest:
        return None
    return micros


def _instant(text):
    match = INSTANT.fullmatch(text)
    if match is None:
        raise Refused("BAD_TIMESTAMP")
    try:
        instant = datetime.datetime(*map(int, match.groups()))
    except ValueError:
        raise Refused("BAD_TIMESTAMP") from None
    if not 1970 <= instant.year < 3000:
        raise Refused("BAD_TIMESTAMP")
    return int((instant - EPOCH).total_seconds())


def _check_types(fields):
    for name in TEXTS:
        value = fields.get(name)
        if value is None:
            continue
        if not isinstance(value, str) or isinstance(value, Number):
            raise Refused("WRONG_TYPE")
        if name == "ivt":
            if value and value not in VERDICTS:
                raise Refused("WRONG_TYPE")
        elif "\0" in value:
            raise Refused("WRONG_TYPE")
    for name in ("amount", "budget_value"):
        if fields.get(name) is not None and not isinstance(fields[name], str):
            raise Refused("WRONG_TYPE")


def _line_item(value):
    if value is None:
        return None
    if not isinstance(value, Number) or INTEGER.fullmatch(value) is None:
        raise Refused("WRONG_TYPE")
    if len(value) > 20 or not -(2**63) <= int(value) < 2**63:
        raise Refused("WRONG_TYPE")
    return int(value)


def read_line(line):
    """The fields of an event by column of bronze; raises Refused with the reason otherwise."""
    if len(line) > LONGEST_LINE:
        raise Refused("TOO_LONG")
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError:
        raise Refused("INVALID_UTF8") from None
    fields = _parse(text)
    if not isinstance(fields, dict):
        raise Refused("NOT_AN_OBJECT")
    _check_types(fields)
    line_item = _line_item(fields.get("line_item_id"))
    event = {name: fields.get(name) or None for name in TEXTS}
    for name in REQUIRED:
        if event[name] is None:
            raise Refused("MISSING_FIELD")
    for name, most in TEXTS.items():
        if most is not None and event[name] is not None and len(event[name]) > most:
            raise Refused("TOO_LONG")
    event["timestamp_epoch"] = _instant(event["timestamp"])
    event["line_item_id"] = line_item
    event["amount_micros"] = _micros(fields.get("amount"), LARGEST_AMOUNT)
    event["budget_value_micros"] = _micros(fields.get("budget_value"))
    event["raw"] = text
    return event


def quarantined(line, reason):
    """What quarantine keeps of a line: its bytes in base64, the first of one that is too long."""
    kept = line[:KEPT_OF_LONG_LINE] if reason == "TOO_LONG" else line
    return base64.b64encode(kept).decode("ascii")


def lines_of(content):
    """The lines of a file with their numbers; what follows the last line feed is one unless empty."""
    lines = bytes(content).split(b"\n")
    if lines[-1] == b"":
        lines.pop()
    return enumerate(lines, start=1)
