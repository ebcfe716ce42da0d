"""One disturbed run, what readers saw of it, and whether the next run puts things right."""

from collections import Counter

import processes
import snapshots
from reader import Reader

PUBLISHED = 0
INPUT_OUTPUT = 4


class Tally:
    """The cases of one kind, counted."""

    def __init__(self, title):
        self.title = title
        self.cases = 0
        self.looks = Counter()
        self.ends = Counter()
        self.left = Counter()
        self.violations = []

    def add(self, case, exit_code, left, reader, problems):
        self.cases += 1
        self.ends[str(exit_code)] += 1
        self.left[left or "broken"] += 1
        self.looks.update(reader.looks)
        problems = reader.problems + problems
        if problems:
            self.violations.append(f"{case}: " + "; ".join(problems))

    def row(self):
        return {
            "kind": self.title,
            "cases": self.cases,
            "exits": dict(sorted(self.ends.items())),
            "left": dict(sorted(self.left.items())),
            "looks": sum(self.looks.values()),
            "violations": len(self.violations),
        }


def disturb(ground, tally, case, argv, again, allowed, **how):
    """
    Runs `argv` under a fault and then `again` without one, while a reader looks on.

    `allowed` tells whether an exit code is one that may be.
    """
    output = ground.output
    with Reader(output, ground.known) as reader:
        outcome = processes.run(argv, **how)
        left, wrong = snapshots.look(output, ground.known)
        problems = [wrong] if wrong else []
        problems += promise(outcome, left, allowed)
        problems += recovery(ground, again)
    tally.add(case, outcome.exit, left, reader, problems)
    return outcome


def promise(outcome, left, allowed):
    """What the exit code says must be so."""
    if outcome.exit is None:
        return ["it hung"]
    if not allowed(outcome.exit):
        return [f"exit {outcome.exit}: {outcome.err.strip()[-300:]}"]
    if outcome.exit == PUBLISHED and left != "new":
        return [f"exit 0, but {left} is published"]
    if outcome.exit == INPUT_OUTPUT and not outcome.err.strip():
        return ["exit 4 without a word"]
    return []


def recovery(ground, again):
    """What is wrong after the next run, which must put everything right unaided."""
    outcome = processes.run(again)
    if outcome.exit != PUBLISHED:
        return [f"the next run: exit {outcome.exit}: {outcome.err.strip()[-300:]}"]
    left, wrong = snapshots.look(ground.output, ground.known)
    problems = [f"after the next run: {wrong}"] if wrong else []
    if left != "new":
        problems.append(f"after the next run {left} is published")
    leftovers = snapshots.leftovers(ground.output) + snapshots.half_snapshots(ground.output)
    return problems + [f"after the next run: {what}" for what in leftovers]
