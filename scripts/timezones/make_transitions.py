"""Write the transitions of the known time zones, from the IANA database, for UnitsTests.

    python3 -m venv .venv
    .venv/bin/pip install -r scripts/timezones/requirements.txt
    .venv/bin/python scripts/timezones/make_transitions.py

The zones are those of Sources/Units/Zones/ZoneTable.swift. Each line has a zone, an instant and the
offset in seconds from then on; a zone's first line is the offset at the beginning of 2015. The
release of the database must be the one that ZoneTable.swift names.
"""

import importlib.resources
import re
import sys
import zoneinfo
from datetime import datetime, timedelta, timezone
from pathlib import Path

import tzdata

ROOT = Path(__file__).resolve().parents[2]
TABLE = ROOT / "Sources/Units/Zones/ZoneTable.swift"
OUTPUT = ROOT / "Tests/UnitsTests/Fixtures/transitions.tsv"
BEGIN = datetime(2015, 1, 1, tzinfo=timezone.utc)
END = datetime(2041, 1, 1, tzinfo=timezone.utc)
STEP = timedelta(hours=6)
SECOND = timedelta(seconds=1)


def offset(zone, instant):
    """The offset in seconds that a zone has at an instant."""
    return int(instant.astimezone(zone).utcoffset().total_seconds())


def transitions(zone):
    """The first offset and every later one, with the second at which it begins.

    Two changes within one step that undo each other would be missed; none of the zones has such.
    """
    now, instant = offset(zone, BEGIN), BEGIN
    yield BEGIN, now
    while instant < END:
        following = min(instant + STEP, END)
        if offset(zone, following) != now:
            before, after = instant, following
            while after - before > SECOND:
                middle = before + SECOND * ((after - before) // SECOND // 2)
                if offset(zone, middle) == now:
                    before = middle
                else:
                    after = middle
            if after < END:
                now = offset(zone, after)
                yield after, now
        instant = following


def main():
    source = TABLE.read_text(encoding="utf-8")
    release = re.search(r'release = "(\w+)"', source).group(1)
    if tzdata.IANA_VERSION != release:
        sys.exit(f"tzdata is {tzdata.IANA_VERSION}, ZoneTable.swift names {release}")
    names = sorted(re.findall(r'^    \("([\w/]+)", ', source, re.MULTILINE))
    names = sorted(set(names) | {"UTC"})
    lines = ["zone\tinstant\toffset_seconds"]
    for name in names:
        path = importlib.resources.files("tzdata.zoneinfo").joinpath(*name.split("/"))
        with path.open("rb") as file:
            zone = zoneinfo.ZoneInfo.from_file(file, key=name)
        for instant, seconds in transitions(zone):
            lines.append(f"{name}\t{instant:%Y-%m-%dT%H:%M:%SZ}\t{seconds}")
    OUTPUT.parent.mkdir(parents=True, exist_ok=True)
    OUTPUT.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(names)} zones, {len(lines) - 1} lines, IANA {release}: {OUTPUT.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
