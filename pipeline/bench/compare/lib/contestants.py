"""Who takes part, how each is called, and how to see that it did the work."""

import csv
import dataclasses
import json
import pathlib
import sys
import typing

BENCH = "org.newsgrain.bench"
OPENED = ["java.base/sun.nio.ch", "java.base/java.nio", "java.base/java.lang", "java.base/java.util",
          "java.base/java.lang.invoke", "java.base/java.util.concurrent", "java.base/sun.util.calendar",
          "java.base/sun.security.action"]


@dataclasses.dataclass(frozen=True)
class Contestant:
    """`command` makes the command line of (input, output); `result` reads the output."""

    name: str
    title: str
    command: typing.Callable
    result: typing.Callable
    counts: str = "words"
    environment: dict = dataclasses.field(default_factory=dict)


@dataclasses.dataclass(frozen=True)
class Result:
    """What came out: all occurrences, rows, and the share of the text that was counted."""

    occurrences: int
    rows: int
    share: float = 1.0


def all_of(tools, heap):
    """All that can run here, in the order of the table."""
    java = ["java", f"-Xmx{heap}", "-XX:+UseParallelGC", "-cp", tools.bench_classpath]
    here = tools.here

    def newsgrain(*options):
        return lambda source, out: [
            str(tools.home / "newsgrain"), "run", str(source), "-o", str(out), "--no-progress",
            "--no-config", *options]

    def words(threads):
        return lambda source, out: [
            *java, f"{BENCH}.compare.WordCounter", str(source), str(out), str(threads)]

    limited = {"NEWSGRAIN_HEAP": heap}
    yield Contestant(
        "python", "Python `Counter`, 12 lines",
        lambda source, out: [sys.executable, str(here / "counter.py"), str(source), str(out)],
        sum_of_csv)
    yield Contestant(
        "newsgrain-words", "**Newsgrain, words alone** (`--only terms --no-clean --phrases 1`)",
        newsgrain("--only", "terms", "--no-clean", "--phrases", "1"), published, environment=limited)
    yield Contestant(
        "newsgrain-terms", "**Newsgrain, terms** (`--only terms`)",
        newsgrain("--only", "terms"), published, environment=limited)
    yield Contestant(
        "newsgrain", "**Newsgrain, all**", newsgrain(), published, environment=limited)
    yield Contestant(
        "coreutils", "`tr \\| sort \\| uniq -c`, no sources",
        lambda source, out: ["bash", str(here / "counter.sh"), str(source), str(out)], sum_of_uniq)
    if tools.duckdb_python:
        yield Contestant(
            "duckdb", "DuckDB, SQL",
            lambda source, out: [
                tools.duckdb_python, str(here / "counter_sql.py"), str(source), str(out)],
            sum_of_csv)
    if tools.spark_classpath:
        opens = [f"--add-opens={package}=ALL-UNNAMED" for package in OPENED]
        yield Contestant(
            "spark", "Spark, SQL, `local[*]`",
            lambda source, out: [
                "java", f"-Xmx{heap}", *opens, "-cp", tools.spark_classpath,
                f"{BENCH}.spark.SparkWordCount", str(source), str(out)],
            sum_of_spark)
    yield Contestant(
        "beam", "Beam's WordCount, DirectRunner (an element a word)",
        lambda source, out: [*java, f"{BENCH}.compare.BeamWordCount", str(source), str(out)],
        sum_of_beam)
    yield Contestant("java-1", "one Java class by hand, 1 thread", words(1), sum_of_csv)
    yield Contestant("java-2", "one Java class by hand, 2 threads", words(2), sum_of_csv)
    yield Contestant(
        "newsgrain-entities", "**Newsgrain, entities** (`--only entities`)",
        newsgrain("--only", "entities"), published_names, "names", limited)
    if tools.opennlp_model:
        yield Contestant(
            "opennlp", "OpenNLP, tokenizer and name finder, 1 thread",
            lambda source, out: [
                *java, f"{BENCH}.entity.OpenNlpNames", str(tools.opennlp_model), str(source),
                str(out)],
            sum_of_csv, "names")


def sum_of_csv(out):
    """A CSV file with a header whose last column counts."""
    with open(out, encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        next(rows)
        counts = [int(row[-1]) for row in rows]
    return Result(sum(counts), len(counts))


def sum_of_uniq(out):
    with open(out, "rb") as file:
        counts = [int(line.split(None, 1)[0]) for line in file]
    return Result(sum(counts), len(counts))


def sum_of_spark(out):
    parts = [sum_of_csv(part) for part in sorted(pathlib.Path(out, "csv").glob("*.csv"))]
    return Result(sum(part.occurrences for part in parts), sum(part.rows for part in parts))


def sum_of_beam(out):
    counts = []
    for part in sorted(out.parent.glob(out.name + "-*")):
        with open(part, encoding="utf-8") as file:
            counts += [int(line.rpartition(",")[2]) for line in file]
    return Result(sum(counts), len(counts))


def published(out):
    """Newsgrain removes lines, so it counts a share of the text."""
    ledger = _ledger(out)
    return Result(ledger["tokens"], ledger["rows"]["terms"], ledger["chars_kept"] / ledger["chars"])


def published_names(out):
    with open(pathlib.Path(out, "latest", "entities.csv"), encoding="utf-8", newline="") as file:
        counts = [int(row["count"]) for row in csv.DictReader(file)]
    ledger = _ledger(out)
    return Result(sum(counts), len(counts), ledger["chars_kept"] / ledger["chars"])


def _ledger(out):
    with open(pathlib.Path(out, "latest", "manifest.json"), encoding="utf-8") as file:
        return json.load(file)["ledger"]
