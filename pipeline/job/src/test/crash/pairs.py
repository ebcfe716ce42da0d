"""Two runs at once in the same output folder."""

import subprocess

import processes
import snapshots
from cases import Tally, recovery
from reader import Reader

LOCKED = 75


def publication(ground, pairs):
    return [_pairs(ground, "publishing alone, two at once", pairs, ground.publication())]


def whole_runs(ground, pairs):
    return [_pairs(ground, "whole runs, two at once", pairs, ground.whole_run())]


def _pairs(ground, title, pairs, argv):
    tally = Tally(title)
    for i in ground.in_time(range(pairs)):
        ground.fresh()
        with Reader(ground.output, ground.known) as reader:
            exits, problems = _both(argv)
            left, wrong = snapshots.look(ground.output, ground.known)
            problems += [wrong] if wrong else []
            if left != "new":
                problems.append(f"{left} is published")
            problems += recovery(ground, argv)
        tally.add(f"pair {i}", exits, left, reader, problems)
    return tally


def _both(argv):
    both = [
        subprocess.Popen(
            [str(part) for part in argv], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        for _ in range(2)
    ]
    exits = sorted(process.wait(processes.HANG_SECONDS) for process in both)
    right = exits in ([0, 0], [0, LOCKED])
    return exits, [] if right else [f"exits {exits}"]
