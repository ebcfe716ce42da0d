"""The proving ground: two snapshots made by undisturbed runs, and output folders to disturb."""

import shutil
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import processes
import snapshots

HOME = Path(__file__).resolve().parents[5]
JOB = HOME / "pipeline" / "job" / "target"
CLASSES = "org.newsgrain.job.crash."
QUICK_JAVA = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"]


class Ground:
    """
    Below `work`: `input-old` and `input-new` (the seeds, in the old one an article differs),
    `old` and `new` (what comes of them), and `output`, which is put back to `old` for every case.
    """

    def __init__(self, work, java, minutes):
        self.work = work
        self.java = java
        self.end = time.monotonic() + minutes * 60
        self.output = work / "output"
        self.log = work / "strace.log"

    def prepare(self):
        used_before = (self.work / "input-new").is_dir()
        if self.work.exists() and any(self.work.iterdir()) and not used_before:
            sys.exit(f"{self.work} holds something else; name another folder")
        shutil.rmtree(self.work, ignore_errors=True)
        self.work.mkdir(parents=True)
        for name in ("old", "new"):
            shutil.copytree(HOME / "seeds", self.work / f"input-{name}")
        first = min((self.work / "input-old").glob("*.txt"))
        first.write_bytes(first.read_bytes() + b"\nOne more line, which the old input had.\n")
        with ThreadPoolExecutor() as both:
            self.seconds = max(both.map(self._make, ("old", "new")))
        folders = {name: (self.work / name / "latest").resolve() for name in ("old", "new")}
        self.made = folders["new"]
        self.known = {name: snapshots.hashes(folder) for name, folder in folders.items()}

    def in_time(self, items):
        """The items, as long as there is time."""
        for item in items:
            if time.monotonic() > self.end:
                return
            yield item

    def _make(self, name):
        outcome = processes.run(self.whole_run(self.work / f"input-{name}", self.work / name))
        if outcome.exit != 0:
            sys.exit(f"an undisturbed run failed, {outcome.exit}: {outcome.err}")
        return outcome.seconds

    def fresh(self, template="old"):
        """Puts the output folder back to what an undisturbed run left there; None: to nothing."""
        shutil.rmtree(self.output, ignore_errors=True)
        if template:
            shutil.copytree(self.work / template, self.output, symlinks=True)
        return self.output

    def whole_run(self, source=None, output=None, *more):
        """The command as a user gives it."""
        return [
            *(HOME / "newsgrain", "run", source or self.work / "input-new"),
            *("-o", output or self.output, "--keep", "1", "-q", *more),
        ]

    def publication(self):
        """The last part of a run alone, on the new snapshot that was made before."""
        return [*self.quick_java("PublishPhase"), self.output, self.made, "1"]

    def plain_beam(self, folder, word):
        """A pipeline that lets Beam write its final files."""
        return [*self.quick_java("PlainBeam"), folder, word]

    def quick_java(self, main):
        path = f"{JOB / 'test-classes'}:{JOB / 'newsgrain.jar'}"
        return [self.java, *QUICK_JAVA, "-cp", path, CLASSES + main]
