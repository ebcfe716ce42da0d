"""Signals at random moments."""

import random
import signal
import time

import processes
from cases import Tally, disturb

NOTHING = 0
SIGNALS = [signal.SIGKILL, signal.SIGTERM, signal.SIGINT]


def publication(ground, kills, seed):
    """The last part of a run alone, killed at a random moment after it began to stage."""
    tally = Tally("publishing alone, SIGKILL, SIGTERM or SIGINT at a random time")
    argv = ground.publication()
    staging = ground.output / ".staging"
    span = _span(ground, argv, staging)
    chance = random.Random(seed)
    for i in ground.in_time(range(kills)):
        number = SIGNALS[i % len(SIGNALS)]
        when = processes.after_path(staging, chance.uniform(0, span))
        _kill(ground, tally, i, argv, number, when)
    return [tally]


def whole_runs(ground, kills, seed):
    """Whole runs, killed at a random moment from the start to the end."""
    tally = Tally("whole run, SIGKILL, SIGTERM or SIGINT at a random time")
    chance = random.Random(seed)
    for i in ground.in_time(range(kills)):
        when = processes.after(chance.uniform(0, ground.seconds))
        _kill(ground, tally, i, ground.whole_run(), SIGNALS[i % len(SIGNALS)], when)
    return [tally]


def _kill(ground, tally, i, argv, number, when):
    ground.fresh()

    def allowed(code):
        return code == 0 or processes.ended_by(code, number)

    case = f"kill {i}, {number.name}"
    disturb(ground, tally, case, argv, argv, allowed, kill=number, when=when)


def _span(ground, argv, staging):
    """How long publishing takes from the first staged file to the end, in seconds."""
    spans = []
    for _ in range(3):
        ground.fresh()
        begun = []

        def note(process):
            processes.after_path(staging, 0)(process)
            begun.append(time.monotonic())

        processes.run(argv, kill=NOTHING, when=note)
        spans.append(time.monotonic() - begun[0])
    return max(spans)
