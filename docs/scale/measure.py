#!/usr/bin/env python3
"""Runs ./newsgrain on a folder or file and says what each stage took.

    docs/scale/measure.py INPUT OUTPUT [options of run...]

Looks at the run's processor time and at its scratch folder every tenth of a second, and notes of
each kind of file when, in processor seconds of the run, the first and the last of it were new. With
--threads 1 that tells the stages apart. Prints JSON.
"""

import json
import os
import subprocess
import sys
import time

HOME = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
TICKS = os.sysconf("SC_CLK_TCK")


def processor(pid):
    """Seconds that the process took so far."""
    with open(f"/proc/{pid}/stat") as stat:
        fields = stat.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def resident(pid):
    """The most memory that the process had, in bytes."""
    with open(f"/proc/{pid}/status") as status:
        for line in status:
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
    return 0


def files(folder):
    """Path and size of every file below the folder, which may vanish meanwhile."""
    for path, _, names in os.walk(folder):
        for name in names:
            try:
                yield os.path.join(path, name), os.path.getsize(os.path.join(path, name))
            except OSError:
                pass


def kind(path):
    """What a file is: the name of a run without its number, or where else it lies."""
    folder, name = os.path.split(path)
    if name.endswith((".run", ".files")):
        return name.rsplit("-", 1)[0]
    return "being written" if "/table-" in folder else "staged"


def main():
    source, output = sys.argv[1], sys.argv[2]
    command = [os.path.join(HOME, "newsgrain"), "run", source, "-o", output, *sys.argv[3:]]
    run = subprocess.Popen(command)
    sizes, seen, taken, peak, scratch = {}, {}, 0.0, 0, 0
    while run.poll() is None:
        try:
            taken, peak = processor(run.pid), max(peak, resident(run.pid))
        except (OSError, IndexError):
            pass
        now = 0
        for path, size in files(os.path.join(output, ".staging")):
            if path not in sizes:
                first = seen.setdefault(kind(path), [taken, taken])
                first[1] = taken
            sizes[path] = max(size, sizes.get(path, 0))
            now += size
        scratch = max(scratch, now)
        time.sleep(0.1)
    spilled, runs = {}, {}
    for path, size in sizes.items():
        spilled[kind(path)] = spilled.get(kind(path), 0) + size
        runs.setdefault(kind(path), []).append(size)
    tables = sum(size for _, size in files(os.path.join(output, "snapshots")))
    given = sum(size for _, size in files(source)) if os.path.isdir(source) else os.path.getsize(source)
    with open(os.path.join(output, "latest", "manifest.json")) as manifest:
        rows = json.load(manifest)["ledger"]["rows"]
    print(json.dumps({
        "input_bytes": given, "documents": rows["documents"], "forms": rows["forms"], "exit": run.returncode, "processor_s": round(taken, 1),
        "resident_bytes": peak, "scratch_bytes": scratch, "tables_bytes": tables,
        "seen_s": {k: [round(t, 1) for t in times] for k, times in sorted(seen.items())},
        "written_bytes": dict(sorted(spilled.items())),
        "counted_terms_run_bytes": sorted(runs.get("counted-terms", [])),
    }, indent=1))


if __name__ == "__main__":
    main()
