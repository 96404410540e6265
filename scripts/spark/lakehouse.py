"""Builds the lakehouse with Spark from the files that `gen events` landed.

    .venv/bin/python scripts/spark/lakehouse.py --landing landing --inputs out/inputs --out out/spark

Landed files stream into bronze (Structured Streaming, availableNow, checkpointed); silver, gold and the
marts are the queries of Sources/Lakehouse/SQL, unchanged. Tables are Parquet, those with a day
partitioned by it. `--master spark://…` or `yarn` moves the same job to a cluster.
"""

import argparse
import datetime
import json
import os
import pathlib
import sys

from pyspark.sql import SparkSession
from pyspark.sql import functions as f
from pyspark.sql import types as t

import events

HERE = pathlib.Path(__file__).resolve()
SQL = HERE.parents[2] / "Sources" / "Lakehouse" / "SQL"
# The parts of an instant's text: the name, where it begins, and how long it is.
HOUR_PARTS = (("year", 1, 4), ("month", 6, 2), ("day", 9, 2), ("hour", 12, 2))
MARTS = (
    "gold_campaign_health",
    "gold_ops_efficiency",
    "gold_assignee_workload",
    "gold_daily_ops_summary",
    "gold_platform_scorecard",
    "gold_discrepancy",
)


def _fields(*pairs):
    kinds = {"s": t.StringType(), "i": t.LongType()}
    return t.StructType([t.StructField(name, kinds[kind]) for name, kind in pairs])


EVENT = (
    ("event_type", "s"), ("click_id", "s"), ("advertiser", "s"), ("advertiser_id", "s"),
    ("ad_id", "s"), ("campaign_code", "s"), ("line_item_id", "i"), ("ivt", "s"),
    ("amount_micros", "i"), ("budget_value_micros", "i"), ("timestamp", "s"),
    ("timestamp_epoch", "i"),
)
ARRIVAL = (
    ("ingested_at", "s"), ("ingested_at_epoch", "i"), ("source_file", "s"), ("source_line", "i"),
    ("batch_id", "s"),
)
BRONZE = _fields(*EVENT, *ARRIVAL, ("raw", "s"), ("reason", "s"), ("ingest_date", "s"))
SPEND = _fields(
    ("advertiser", "s"), ("advertiser_id", "s"), ("gross_spend_micros", "i"),
    ("net_spend_micros", "i"), ("record_count", "i"), ("click_count", "i"),
    ("budget_value_micros", "i"), ("can_serve", "i"), ("window_start", "s"), ("window_end", "s"),
    ("spend_hour", "s"), ("spend_day", "s"), ("spend_month", "s"),
)


def session(master):
    """A session whose clock is UTC; locally it keeps to the loopback interface."""
    builder = (
        SparkSession.builder.appName("gen-lakehouse")
        .master(master)
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.sources.partitionOverwriteMode", "dynamic")
        .config("spark.sql.sources.partitionColumnTypeInference.enabled", "false")
        .config("spark.ui.enabled", "false")
        # An hour is a file of some kilobytes: many of them are one task.
        .config("spark.sql.files.openCostInBytes", "32768")
    )
    if master.startswith("local"):
        builder = (
            builder.config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", "2")
            .config("spark.default.parallelism", "2")
            # Without it the listing of files is a task a file.
            .config("spark.sql.sources.parallelPartitionDiscovery.parallelism", "4")
            .config("spark.ui.showConsoleProgress", "false")
        )
    spark = builder.getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    for module in ("events.py", "lakehouse.py"):
        spark.sparkContext.addPyFile(str(HERE.parent / module))
    return spark


def rows_of_file(row):
    """The rows of bronze and quarantine of one landed file."""
    source_file = row.path[row.path.rindex("/ad_clicks/dt=") + 1 :]
    date, hour = source_file.split("/")[1][3:], source_file.split("/")[2][5:]
    arrival = datetime.datetime.fromisoformat(f"{date}T{hour}:59:59")
    arrived = {
        "ingested_at": f"{date}T{hour}:59:59Z",
        "ingested_at_epoch": int((arrival - events.EPOCH).total_seconds()),
        "source_file": source_file,
        "batch_id": f"{date}T{hour}",
        "ingest_date": date,
        "reason": None,
    }
    for number, line in events.lines_of(row.content):
        try:
            found = events.read_line(line)
        except events.Refused as refusal:
            reason = refusal.args[0]
            found = {"raw": events.quarantined(line, reason), "reason": reason}
        found = {**arrived, **found, "source_line": number}
        yield tuple(found.get(name) for name in BRONZE.fieldNames())


class Lakehouse:
    """The tables below one folder, and the steps that build them."""

    def __init__(self, spark, landing, inputs, out, sql=SQL):
        self.spark = spark
        self.landing = landing.rstrip("/")
        self.inputs = inputs.rstrip("/")
        self.out = out.rstrip("/")
        self.sql = pathlib.Path(sql)

    # What is kept between runs

    def _path(self, name):
        return f"{self.out}/{name}"

    def _filesystem(self, path):
        jvm = self.spark._jvm
        place = jvm.org.apache.hadoop.fs.Path(path)
        return place.getFileSystem(self.spark._jsc.hadoopConfiguration()), place

    def _exists(self, name):
        filesystem, place = self._filesystem(self._path(name))
        return filesystem.exists(place)

    def _remove(self, name):
        filesystem, place = self._filesystem(self._path(name))
        filesystem.delete(place, True)

    def done_batches(self):
        """The batches of bronze that silver and gold hold already."""
        if not self._exists("_done"):
            return set()
        return {row.value for row in self.spark.read.text(self._path("_done")).collect()}

    # Bronze

    def build_bronze(self):
        """Takes in every file that has landed since the last run, exactly once."""
        files = (
            self.spark.readStream.format("binaryFile")
            .schema("path string, modificationTime timestamp, length bigint, content binary")
            .option("pathGlobFilter", "*.jsonl")
            .option("recursiveFileLookup", "true")
            .option("maxFilesPerTrigger", "20000")
            .load(f"{self.landing}/ad_clicks")
            .select("path", "content")
        )

        def take_in(batch, number):
            # A batch that is tried again overwrites its own partitions and no others.
            lines = self.spark.createDataFrame(batch.rdd.flatMap(rows_of_file), BRONZE)
            lines = lines.withColumn("batch", f.lit(str(number))).repartition("ingest_date")
            lines.write.mode("overwrite").partitionBy("ingest_date", "batch").parquet(
                self._path("landed_lines")
            )

        (
            files.writeStream.foreachBatch(take_in)
            .option("checkpointLocation", self._path("_checkpoint"))
            .trigger(availableNow=True)
            .start()
            .awaitTermination()
        )
        if self._exists("landed_lines"):
            lines = self.spark.read.schema(
                t.StructType(BRONZE.fields + [t.StructField("batch", t.StringType())])
            ).parquet(self._path("landed_lines"))
        else:
            lines = self.spark.createDataFrame([], BRONZE).withColumn("batch", f.lit(""))
        self.lines = lines
        names = [name for name, _ in EVENT + ARRIVAL] + ["raw"]
        lines.where("reason IS NULL").select(*names).createOrReplaceTempView(
            "bronze_ad_click_events_raw"
        )
        lines.where("reason IS NOT NULL").select(
            "source_file", "source_line", "batch_id", "raw", "reason"
        ).createOrReplaceTempView("bronze_quarantine")

    # Inputs

    def register_inputs(self):
        """Gives the queries what stands beside the events: terms, calendar, commerce, tickets."""
        schema = json.loads(
            "\n".join(
                row.value for row in self.spark.read.text(f"{self.inputs}/schema.json").collect()
            )
        )
        for name, columns in schema.items():
            fields = ", ".join(f"`{column}` {kind}" for column, kind in columns.items())
            self.spark.read.schema(fields).json(f"{self.inputs}/{name}.jsonl").createOrReplaceTempView(
                name
            )

    def register_clock(self, hours):
        """Gives the end and the parts of every hour in a column of hours."""
        (
            hours.toDF("hour_start")
            .distinct()
            .withColumns(
                {
                    part: f.expr(f"CAST(substring(hour_start, {place}, {length}) AS BIGINT)")
                    for part, place, length in HOUR_PARTS
                }
            )
            .withColumn(
                "hour_end",
                f.date_format(
                    f.to_timestamp("hour_start", "yyyy-MM-dd'T'HH:mm:ss'Z'")
                    + f.expr("INTERVAL 1 HOUR"),
                    "yyyy-MM-dd'T'HH:mm:ss'Z'",
                ),
            )
            .createOrReplaceTempView("clock_hours")
        )

    def query(self, name):
        """The result of one of the shared queries."""
        return self.spark.sql((self.sql / f"{name}.sql").read_text())

    # Silver and gold

    def build_silver(self, new):
        """Replaces the days of arrival that new lines touch."""
        if new is not None:
            bronze = self.lines.where("reason IS NULL").drop("reason")
            touched = bronze.join(new.select("click_id").distinct(), "click_id", "left_semi")
            days = [row.ingest_date for row in touched.select("ingest_date").distinct().collect()]
            hour = f.concat(f.substring("ingested_at", 1, 13), f.lit(":00:00Z"))
            arrivals = bronze.where(f.col("ingest_date").isin(days)).withColumn("hour_start", hour)
            self.register_clock(arrivals.select("hour_start"))
            arrivals.join(self.spark.table("clock_hours"), "hour_start").createOrReplaceTempView(
                "batch_arrivals"
            )
            repeats = bronze.groupBy("click_id").count().where("count > 1")
            repeats.select("click_id").createOrReplaceTempView("repeated_ids")
            result = (
                self.query("silver_ad_click_events_clean")
                .withColumn("ingest_date", f.substring("ingested_at", 1, 10))
                .persist()
            )
            result.write.mode("overwrite").partitionBy("ingest_date").parquet(self._path("silver"))
            filled = {row.ingest_date for row in result.select("ingest_date").distinct().collect()}
            for day in set(days) - filled:
                self._remove(f"silver/ingest_date={day}")
            result.unpersist()
        silver = self.spark.read.parquet(self._path("silver")).drop("ingest_date")
        silver.createOrReplaceTempView("silver_ad_click_events_clean")

    def build_gold(self, new):
        """Replaces the days of events from the first that new lines change on."""
        if new is not None:
            bronze = self.spark.table("bronze_ad_click_events_raw")
            touched = bronze.join(new.select("click_id").distinct(), "click_id", "left_semi")
            first = touched.agg(f.min("timestamp")).first()[0]
            start = first[:10] + "T00:00:00Z"
            self.spark.createDataFrame([(start,)], "from_hour string").createOrReplaceTempView(
                "gold_from"
            )
            self.register_clock(
                self.spark.table("silver_ad_click_events_clean").select("event_hour")
            )
            known = []
            if self._exists("gold_advertiser_spend"):
                before = self.spark.read.schema(SPEND).parquet(self._path("gold_advertiser_spend"))
                known = [r[0] for r in before.select(f.substring("spend_day", 1, 10)).distinct().collect()]
            else:
                before = self.spark.createDataFrame([], SPEND)
            before.createOrReplaceTempView("gold_advertiser_spend")
            # Cut off from the files that it is going to replace.
            result = self.query("gold_advertiser_spend").localCheckpoint()
            result.withColumn("spend_date", f.substring("spend_day", 1, 10)).write.mode(
                "overwrite"
            ).partitionBy("spend_date").parquet(self._path("gold_advertiser_spend"))
            filled = {r[0] for r in result.select(f.substring("spend_day", 1, 10)).distinct().collect()}
            for day in known:
                if day >= start[:10] and day not in filled:
                    self._remove(f"gold_advertiser_spend/spend_date={day}")
        gold = self.spark.read.schema(SPEND).parquet(self._path("gold_advertiser_spend"))
        gold.createOrReplaceTempView("gold_advertiser_spend")

    def answer(self):
        """Replaces the marts at as-of and the views of gold."""
        for name in MARTS:
            result = self.query(name)
            if name == "gold_daily_ops_summary":
                result.withColumn("day", f.col("date")).write.mode("overwrite").option(
                    "partitionOverwriteMode", "static"
                ).partitionBy("day").parquet(self._path(name))
            else:
                self._write_whole(result, name)
        for file in sorted((self.sql / "views").glob("*.sql")):
            self._write_whole(self.spark.sql(file.read_text()), file.stem)

    def judge(self, layer, verdicts):
        """Judges a layer; a broken promise of severity ERROR stops the job."""
        found = self.query(f"expectations_{layer}").collect()
        verdicts += found
        self._write_whole(
            self.spark.createDataFrame(verdicts, found[0].__class__ and self._quality_schema()),
            "gold_data_quality",
        )
        broken = [r for r in found if r.severity == "ERROR" and r.rows_failed > 0]
        for row in broken:
            print(
                f"{row.table_name} breaks its promise {row.expectation}: {row.rows_failed} of "
                f"{row.rows_seen} are wrong",
                file=sys.stderr,
            )
        if broken:
            raise SystemExit(1)

    @staticmethod
    def _quality_schema():
        return (
            "layer string, expectation string, as_of string, table_name string, severity string, "
            "rows_seen bigint, rows_failed bigint, pass_rate_pct double"
        )

    def _write_whole(self, frame, name):
        frame.coalesce(1).write.mode("overwrite").option("partitionOverwriteMode", "static").parquet(
            self._path(name)
        )

    def run(self):
        """Builds everything that is new, and answers at as-of."""
        self.register_inputs()
        verdicts = []
        self.build_bronze()
        self.judge("bronze", verdicts)
        done = self.done_batches()
        all_batches = {row.batch for row in self.lines.select("batch").distinct().collect()}
        pending = sorted(all_batches - done)
        new = None
        if pending:
            new = self.lines.where(f.col("batch").isin(pending) & f.col("reason").isNull())
            new = new if new.take(1) else None
        self.build_silver(new)
        self.judge("silver", verdicts)
        self.build_gold(new)
        self.answer()
        self.judge("gold", verdicts)
        if pending:
            # Only now: a run that is stopped before does its batches again.
            self.spark.createDataFrame([(b,) for b in pending], "value string").coalesce(
                1
            ).write.mode("append").text(self._path("_done"))
        return len(pending)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--landing", default="landing", help="folder that events landed in")
    parser.add_argument("--inputs", required=True, help="folder of `gen lakehouse inputs`")
    parser.add_argument("--out", required=True, help="folder of the tables")
    parser.add_argument("--master", default="local[*]", help="where Spark runs")
    parser.add_argument("--sql", default=str(SQL), help="folder of the shared queries")
    options = parser.parse_args()
    spark = session(options.master)
    try:
        batches = Lakehouse(spark, options.landing, options.inputs, options.out, options.sql).run()
        print(f"built {batches} new batches in {options.out}")
    finally:
        spark.stop()


if __name__ == "__main__":
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    main()
