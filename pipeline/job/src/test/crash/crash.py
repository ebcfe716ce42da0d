"""
Crashes Newsgrain in every way it can think of and reads what is published meanwhile.

  python3 crash.py short      what the tests run, about a minute and a half
  python3 crash.py full       every system call, a thousand kills; an hour and more

Needs strace, and the project built with its tests (mvn -pl pipeline/job -am package -DskipTests).
Exits with 1 if a reader saw anything but the old or the new snapshot, if a run did not recover, or
if the control, which must show violations, shows none.
"""

import argparse
import json
import os
import shutil
import sys
import time
from pathlib import Path

import control
import faults
import hardships
import kills
import pairs
from ground import JOB, Ground


def short_form(ground, options):
    """Few points of each kind, always the same."""
    yield lambda: faults.power_cut(ground, whole=False)
    yield lambda: faults.publication(ground, every=False)
    yield lambda: kills.publication(ground, 6, options.seed)
    yield lambda: pairs.publication(ground, 2)
    yield lambda: kills.whole_runs(ground, 1, options.seed)
    yield lambda: control.plain_beam(ground, 1)


def full_form(ground, options):
    """Everything."""
    yield lambda: faults.power_cut(ground, whole=True)
    yield lambda: control.plain_beam(ground, 8)
    yield lambda: faults.publication(ground, every=True)
    yield lambda: hardships.full_disk(ground, [700, 1000, 1300])
    yield lambda: hardships.read_only(ground)
    yield lambda: hardships.unprivileged(ground)
    yield lambda: hardships.small_heaps(ground)
    yield lambda: pairs.publication(ground, options.pairs)
    yield lambda: pairs.whole_runs(ground, options.whole_pairs)
    yield lambda: kills.publication(ground, options.kills, options.seed)
    yield lambda: faults.whole_run(ground, options.whole_faults)
    yield lambda: kills.whole_runs(ground, options.whole_kills, options.seed)


FORMS = {"short": short_form, "full": full_form}


def main():
    options = _options()
    if shutil.which("strace") is None:
        sys.exit("strace is missing")
    ground = Ground(options.work, _java(), options.minutes)
    start = time.monotonic()
    ground.prepare()
    tallies = []
    for number, scenario in enumerate(FORMS[options.form](ground, options)):
        if options.only and number not in options.only:
            continue
        begin = time.monotonic()
        try:
            made = scenario()
        except hardships.Skipped as reason:
            print(f"skipped: {reason}", flush=True)
            continue
        for tally in made:
            tallies.append(tally)
            _print(tally)
        print(f"  {time.monotonic() - begin:.0f} s", flush=True)
    print(f"{time.monotonic() - start:.0f} s", flush=True)
    if options.report:
        options.report.write_text(json.dumps([tally.row() for tally in tallies], indent=2) + "\n")
    sys.exit(1 if any(_is_bad(tally) for tally in tallies) else 0)


def _options():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("form", choices=FORMS)
    parser.add_argument("--work", type=Path, default=JOB / "crash", help="a folder to work in")
    parser.add_argument("--report", type=Path, help="a JSON file for the figures")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--minutes", type=float, default=1e6, help="begin no case after so long")
    parser.add_argument("--kills", type=int, default=1000, help="of publishing alone")
    parser.add_argument("--whole-kills", type=int, default=100)
    parser.add_argument("--whole-faults", type=int, default=10, help="of each kind")
    parser.add_argument("--pairs", type=int, default=50)
    parser.add_argument("--whole-pairs", type=int, default=50)
    parser.add_argument("--only", type=int, nargs="+", help="numbers of scenarios, from 0")
    return parser.parse_args()


def _java():
    home = os.environ.get("JAVA_HOME")
    return f"{home}/bin/java" if home else "java"


def _is_bad(tally):
    is_control = tally.title.startswith("control")
    return not tally.violations if is_control else bool(tally.violations)


def _print(tally):
    print(json.dumps(tally.row()), flush=True)
    for violation in tally.violations[:20]:
        print("  violation: " + violation, flush=True)


if __name__ == "__main__":
    main()
