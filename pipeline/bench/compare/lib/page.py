"""The Markdown page: tables and plots of a comparison's figures, between two marks."""

import statistics

import plot

BEGIN = "<!-- compare: begin; written by pipeline/bench/compare/compare -->"
END = "<!-- compare: end -->"
MEASURES = (("wall", "wall clock, s"), ("processor", "processor, s"), ("memory", "memory, MB"))


def write(figures, docs):
    """Puts the tables between the marks of compare.md, and the plots beside it."""
    file = docs / "compare.md"
    before, _, rest = file.read_text(encoding="utf-8").partition(BEGIN)
    _, _, after = rest.partition(END)
    for counts in ("words", "names"):
        entries = kind(figures, counts)
        if entries:
            svg = plot.dots([series(figures, entry, base(entries)) for entry in entries],
                            [label for _, label in MEASURES], f"Ratios to {plain(entries[0])}")
            (docs / "compare" / f"{counts}.svg").write_text(svg, encoding="utf-8")
    file.write_text(before + BEGIN + "\n\n" + table(figures) + "\n" + END + after, encoding="utf-8")


def table(figures):
    corpus, machine = figures["corpus"], figures["machine"]
    loads = [run["load"] for entry in figures["contestants"] for run in entry["runs"]]
    rounds = max((len(entry["runs"]) for entry in figures["contestants"]), default=0)
    parts = [
        f"{corpus['files']:,} files, {corpus['bytes'] / 1e6:,.1f} MB; {rounds} round{'' if rounds == 1 else 's'} on"
        f" {machine['date']}; {machine['cores']} cores ({machine['processor']}),"
        f" {machine['java']}, Python {machine['python']}, heaps of {figures['heap']}; load average"
        f" {min(loads, default=0):.1f} to {max(loads, default=0):.1f}.\n"]
    for counts in ("words", "names"):
        entries = kind(figures, counts)
        if entries:
            parts.append(f"![Ratios of {counts}](compare/{counts}.svg)\n")
            parts.append(_table(figures, entries, counts))
    return "\n".join(parts)


def _table(figures, entries, counts):
    lines = [
        f"| {counts} | " + " | ".join(label for _, label in MEASURES) + " | ratio of wall clock"
        f" | of processor | of memory | {counts} counted | rows |",
        "|---|" + "---:|" * (2 * len(MEASURES) + 2)]
    first = base(entries)
    for entry in entries:
        cells = [absolute(figures, entry, measure) for measure, _ in MEASURES]
        cells += [ratio(figures, entry, first, measure) for measure, _ in MEASURES]
        done = finished(entry)
        cells += [f"{done[0]['occurrences']:,}", f"{done[0]['rows']:,}"] if done else ["–", "–"]
        lines.append("| " + " | ".join([entry["title"], *cells]) + " |")
    return "\n".join(lines) + "\n"


def kind(figures, counts):
    return [entry for entry in figures["contestants"] if entry["counts"] == counts]


def base(entries):
    return finished(entries[0])


def plain(entry):
    """The title without its marks, and without what stands in brackets."""
    words = entry["title"].partition(" (")[0]
    return words.replace("`", "").replace("**", "").replace("\\|", "|")


def finished(entry):
    return [run for run in entry["runs"] if run["code"] == 0]


def stopped(entry):
    return any(run["code"] is None for run in entry["runs"])


def absolute(figures, entry, measure):
    if finished(entry):
        return spread([run[measure] for run in finished(entry)])
    if stopped(entry):
        return f"more than {entry['runs'][0][measure]:,.0f}"
    return "failed"


def ratio(figures, entry, first, measure):
    middle = statistics.median(run[measure] for run in first) if first else 0
    runs = finished(entry) or ([run for run in entry["runs"] if run["code"] is None])
    if not runs or not middle:
        return "–"
    ratios = [run[measure] / middle for run in runs]
    return spread(ratios) if finished(entry) else f"> {ratios[0]:.1f}"


def spread(values):
    """Median, and least and most where there are several."""
    middle = number(statistics.median(values))
    if len(values) == 1:
        return middle
    return f"{middle} ({number(min(values))}–{number(max(values))})"


def number(value):
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def series(figures, entry, first):
    """Least, median and most of each ratio, and whether it was stopped, for the plot."""
    runs = finished(entry) or [run for run in entry["runs"] if run["code"] is None]
    panels = []
    for measure, _ in MEASURES:
        middle = statistics.median(run[measure] for run in first) if first else 0
        values = [run[measure] / middle for run in runs] if middle else []
        panels.append((min(values), statistics.median(values), max(values)) if values else None)
    return plot.Series(plain(entry), "newsgrain" in entry["name"], not finished(entry), panels)
