#!/usr/bin/env python3
"""Plays a run on a cluster, with what was measured on one machine, and says what it needs.

    docs/scale/simulate.py docs/scale/measured.json

The file holds what measure.py printed of two inputs, the larger one last: rates are what the larger
one took more, so that the start of the Java machine does not count. Prints the tables of
docs/scale.md. All else that goes in stands below, with where it comes from.
"""

import heapq
import json
import math
import random
import sys

MB, GB, TB = 1e6, 1e9, 1e12
SLOTS = 8  # cores of a worker: a c5.2xlarge
PRICE = 0.34  # dollars an hour of it on demand, Amazon's example in the user guide of EC2 Auto Scaling
LANE = 256 * 2**20  # org.newsgrain.job.stage.Spread
# './newsgrain run FILE --dry-run --threads 1' on 4.1 MB and 204.3 MB of JSON Lines: 1.42 and 1.64 s
SURVEY = (1.64 - 1.42) / (200.2 * MB)

# docs/performance.md: spellings, processor seconds, bytes on disk in between
RESOLVER = [(200e3, 52, 107 * MB), (1e6, 251, 561 * MB), (5e6, 2134, 3.9 * GB)]
# docs/performance.md: bytes of input, rows of terms (JSON Lines of 100 MB and 4.19 GB)
TERMS = [(100 * MB, 1_288_016), (4.19 * GB, 24_974_359)]
# docs/performance.md: bytes held in one place for each name
BYTES_A_NAME = 60
# TemplateSearch and DuplicateSearch: for each document, for each run, and at most for sightings
BYTES_A_DOCUMENT, BYTES_A_RUN, SIGHTINGS = 4, 16384, 256 * MB

SIZES = [
    ("100 GB", 100 * GB, 8, 64),
    ("10 TB", 10 * TB, 64, 512),
    # FineNews-unfiltered: 35 million documents of Common Crawl News in 33 GB compressed; 1.35
    # billion articles in all (arXiv 2605.18337). Bytes of text: as many an article as measured here.
    ("Common Crawl News", None, 64, 512),
]
ARTICLES_CC = 1.35e9


def growth(points, x):
    """A power law through the first and the last point."""
    (x0, y0), (x1, y1) = points[0][:2], points[-1][:2]
    power = math.log(y1 / y0) / math.log(x1 / x0)
    return y1 * (x / x1) ** power


def stages(small, large):
    """Processor seconds for each byte of input, by stage, from where a stage's files were new."""
    more = large["input_bytes"] - small["input_bytes"]

    def marks(run):
        seen = run["seen_s"]
        # The lanes are named, all notes are taken, all is counted, all tables are written, the end.
        return [seen["lane"][0], seen["lines"][1], seen["mentions"][1], seen["being written"][1],
                run["processor_s"]]

    took = [after - before for before, after in zip(marks(small), marks(large))]
    names = ["survey", "first pass", "find and count", "merge, resolve, write", "verify and publish"]
    rates = {
        name: (end - start) / more for name, start, end in zip(names, [0.0, *took], took)
    }
    rates["survey"] = SURVEY
    return rates


def played(tasks, slots):
    """When the last of the tasks is done, each taken by the slot that is free first."""
    free = [0.0] * slots
    for task in tasks:
        heapq.heapreplace(free, free[0] + task)
    return max(free)


def spread(total, parts, runs, chance):
    """A total in parts that vary as the runs of full lanes do, which are all of the longer ones."""
    full = [run for run in runs if run > max(runs) * 0.75]
    mean = sum(full) / len(full)
    return [total / parts * chance.choice(full) / mean for _ in range(parts)]


def play(size, workers, shards, rates, forms_of, large, chance):
    slots = workers * SLOTS
    runs = large["counted_terms_run_bytes"]
    lanes = max(slots * 4, int(size / LANE))
    ratio = {k: v / large["input_bytes"] for k, v in large["written_bytes"].items()}
    tables = large["tables_bytes"] * growth(TERMS, size) / growth(TERMS, large["input_bytes"])
    hours = {
        "survey (one machine)": size * rates["survey"] / SLOTS,
        "first pass": played(spread(size * rates["first pass"], lanes, runs, chance), slots),
        "find and count": played(spread(size * rates["find and count"], lanes, runs, chance), slots),
        "merge, resolve, write": played(
            spread(size * rates["merge, resolve, write"], shards, runs, chance), min(slots, shards)
        ),
        "verify and publish (one machine)": tables / large["tables_bytes"] * large["input_bytes"]
        * rates["verify and publish"],
    }
    spilled = size * sum(v for k, v in ratio.items() if k not in ("staged", "being written"))
    documents = size / large["input_bytes"] * large["documents"]
    forms = growth(forms_of, size)
    return {
        "workers": workers, "slots": slots, "lanes": lanes, "shards": shards,
        "seconds": hours, "spilled": spilled, "tables": tables, "documents": documents,
        # Names of runs, about 150 bytes: two a lane and shard, some forty kinds a shard after that.
        "beam": (lanes * shards * 2 + shards * 40) * 150,
        "one place": SIGHTINGS + documents * BYTES_A_DOCUMENT + lanes * BYTES_A_RUN,
        "names": forms * BYTES_A_NAME,
        "forms": forms,
        "comparing": growth(RESOLVER, forms) / slots,
        # The input is read three times; what is spilled and the tables are written and read.
        "folder": (3 * size + 2 * spilled + 2 * tables) / sum(hours.values()),
    }


def main():
    with open(sys.argv[1]) as measured:
        small, large = json.load(measured)
    rates = stages(small, large)
    forms = [(run["input_bytes"], run["forms"]) for run in (small, large)]
    chance = random.Random(7)
    print("| stage | processor seconds for a MB |\n|---|---|")
    for name, rate in rates.items():
        print(f"| {name} | {rate * MB:.4f} |")
    print()
    columns = []
    for name, size, workers, shards in SIZES:
        size = size or ARTICLES_CC * large["input_bytes"] / large["documents"]
        columns.append((f"{name} ({size / TB:.1f} TB)", play(size, workers, shards, rates, forms, large, chance)))
    print("| | " + " | ".join(name for name, _ in columns) + " |")
    print("|---|" + "---|" * len(columns))

    def row(label, cell):
        print(f"| {label} | " + " | ".join(cell(run) for _, run in columns) + " |")

    row("workers of 8 cores", lambda r: str(r["workers"]))
    row("lanes", lambda r: f"{r['lanes']:,}")
    row("`--shards`", lambda r: f"{r['shards']:,}")
    row("articles", lambda r: f"{r['documents'] / 1e6:,.0f} million")
    for stage in columns[0][1]["seconds"]:
        row(stage + ", hours", lambda r, s=stage: f"{r['seconds'][s] / 3600:.1f}")
    row("all, hours", lambda r: f"{sum(r['seconds'].values()) / 3600:.1f}")
    row("cost, dollars", lambda r: f"{sum(r['seconds'].values()) / 3600 * r['workers'] * PRICE:,.0f}")
    row("through the engine's shuffles, MB", lambda r: f"{r['beam'] / MB:,.0f}")
    row("runs open at once while duplicates are found, at least", lambda r: f"{r['lanes']:,}")
    row("sorted runs in the shared folder, TB", lambda r: f"{r['spilled'] / TB:.2f}")
    row("tables, TB", lambda r: f"{r['tables'] / TB:.2f}")
    row("held in one place while duplicates are found, GB", lambda r: f"{r['one place'] / GB:.1f}")
    row("spellings of names, millions", lambda r: f"{r['forms'] / 1e6:,.1f}")
    row("held in one place while names are linked, GB", lambda r: f"{r['names'] / GB:.1f}")
    row("comparing names, hours, by growth of the resolver's own figures",
        lambda r: f"{r['comparing'] / 3600:.1f}")
    row("the shared folder carries on the mean, MB a second", lambda r: f"{r['folder'] / MB:,.0f}")
    row("longest", lambda r: max(r["seconds"].items(), key=lambda s: s[1])[0])


if __name__ == "__main__":
    main()
