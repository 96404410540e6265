"""Compares the tables that Spark built with those of SQLite, row for row and value for value.

    .venv/bin/python scripts/spark/parity.py --db ads.db --landing landing --inputs out/inputs --out out/spark

Exit 0 when every table, view and mart is equal, 1 when one differs.
"""

import argparse
import os
import sqlite3
import sys

import lakehouse

TABLES = (
    ("bronze_ad_click_events_raw", "source_file, source_line"),
    ("bronze_quarantine", "source_file, source_line"),
    ("silver_ad_click_events_clean", "click_id"),
    ("gold_advertiser_spend", "advertiser_id, window_start"),
    ("gold_campaign_health", "campaign_id"),
    ("gold_ops_efficiency", "assignee_id, ticket_type_id"),
    ("gold_assignee_workload", "assignee_id"),
    ("gold_daily_ops_summary", "date"),
    ("gold_platform_scorecard", "platform, region"),
    ("gold_data_quality", "layer, expectation"),
    ("gold_discrepancy", "line_item_id, vendor"),
)
VIEWS = (
    "aggregated_advertiser_spend",
    "combined_spend_budget",
    "daily_spend",
    "hourly_average_budget",
    "hourly_spend",
    "latest_changed_budgets",
    "latest_serving_status",
    "monthly_spend",
)
IN_MEMORY = ("bronze_ad_click_events_raw", "bronze_quarantine", "silver_ad_click_events_clean",
             "gold_advertiser_spend")


def sqlite_rows(connection, name):
    cursor = connection.execute(f"SELECT * FROM {name}")
    columns = [column[0] for column in cursor.description]
    return columns, cursor.fetchall()


def ordered(rows):
    return sorted(rows, key=lambda row: [(cell is not None, str(type(cell)), str(cell)) for cell in row])


def compare(name, connection, frame):
    """Says the first difference of a table, or nothing."""
    columns, wanted = sqlite_rows(connection, name)
    found = [tuple(row) for row in frame.select(*[f"`{c}`" for c in columns]).collect()]
    print(f"{name}: {len(wanted)} rows")
    if len(found) != len(wanted):
        return f"{name}: {len(wanted)} rows in SQLite, {len(found)} in Spark"
    for expected, got in zip(ordered(wanted), ordered(found)):
        if expected != got:
            differing = [
                f"{column} is {e!r} in SQLite and {g!r} in Spark"
                for column, e, g in zip(columns, expected, got)
                if e != g
            ]
            return f"{name}: {', '.join(differing)} in {expected}"
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--db", required=True, help="the database that gen built")
    parser.add_argument("--landing", required=True, help="folder that events landed in")
    parser.add_argument("--inputs", required=True, help="folder of `gen lakehouse inputs`")
    parser.add_argument("--out", required=True, help="folder of Spark's tables")
    parser.add_argument("--master", default="local[2]", help="where Spark runs")
    options = parser.parse_args()
    spark = lakehouse.session(options.master)
    house = lakehouse.Lakehouse(spark, options.landing, options.inputs, options.out)
    batches = house.run()
    again = house.run()
    connection = sqlite3.connect(f"file:{options.db}?mode=ro", uri=True)
    problems = []
    if again != 0:
        problems.append(f"a second run found {again} new batches after {batches}")
    for name in [name for name, _ in TABLES] + list(VIEWS):
        frame = spark.table(name) if name in IN_MEMORY else spark.read.parquet(f"{options.out}/{name}")
        problem = compare(name, connection, frame)
        if problem:
            problems.append(problem)
    spark.stop()
    for problem in problems:
        print(f"spark parity: {problem}", file=sys.stderr)
    print("spark parity: " + ("different" if problems else "all tables and views are equal"))
    return 1 if problems else 0


if __name__ == "__main__":
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    sys.exit(main())
