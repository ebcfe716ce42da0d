"""The script one would write first: words by source into a CSV file."""
import collections, csv, pathlib, re, sys

root, out = pathlib.Path(sys.argv[1]), sys.argv[2]
counts = collections.defaultdict(collections.Counter)
for path in sorted(p for p in root.rglob("*") if p.is_file()):
    words = re.findall(r"\w+", path.read_text(encoding="utf-8", errors="replace").lower())
    counts[path.relative_to(root).parts[0]].update(words)
with open(out, "w", encoding="utf-8", newline="") as file:
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(["source", "term", "count"])
    for source in sorted(counts):
        writer.writerows((source, term, n) for term, n in sorted(counts[source].items()))
