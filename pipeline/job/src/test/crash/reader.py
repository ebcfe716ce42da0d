"""A process that reads `latest` all the time while another one writes."""

import multiprocessing
import time
from collections import Counter

import snapshots

FORK = multiprocessing.get_context("fork")

# How many times as long as a look; the reader is not to slow down the writer.
PAUSE = 4
MOST_PROBLEMS = 10


class Reader:
    """Looks from entering to leaving; then `looks` and `problems` say what it saw."""

    def __init__(self, output, known):
        self.output = output
        self.known = known
        self.looks = Counter()
        self.problems = []

    def __enter__(self):
        self._mine, theirs = FORK.Pipe()
        self._stop = FORK.Event()
        self._process = FORK.Process(target=self._watch, args=(theirs,), daemon=True)
        self._process.start()
        return self

    def __exit__(self, *_):
        self._stop.set()
        self.looks, self.problems = self._mine.recv()
        self._process.join()

    def _watch(self, pipe):
        looks = Counter()
        problems = []
        last = False
        while not last:
            # One more look after the end: what stays must be right too.
            last = self._stop.is_set()
            begin = time.monotonic()
            name, wrong = snapshots.look(self.output, self.known)
            looks[name or "broken"] += 1
            found = ([wrong] if wrong else []) + snapshots.half_snapshots(self.output)
            problems += [problem for problem in found if problem not in problems]
            time.sleep(PAUSE * (time.monotonic() - begin))
        pipe.send((looks, problems[:MOST_PROBLEMS]))
