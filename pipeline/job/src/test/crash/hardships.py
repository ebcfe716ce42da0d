"""Disks that are full or not to be written, users who may not, and too little memory."""

import os
import shutil
import subprocess

import processes
import snapshots
from cases import INPUT_OUTPUT, Tally

NOBODY = 65534
OUT_OF_MEMORY = 5
HEAPS_MEGABYTES = [8, 16, 24, 32, 48, 64, 96, 128]


class Skipped(Exception):
    """What this machine or user may not try."""


def full_disk(ground, sizes_kilobytes):
    """Whole runs on file systems of so many kilobytes: all that fits on them is the old snapshot."""
    tally = Tally("whole run, a full disk")
    for size in sizes_kilobytes:
        with _Mount(ground, f"size={size}k") as output:
            shutil.copytree(ground.work / "old", output, symlinks=True, dirs_exist_ok=True)
            outcome = processes.run(ground.whole_run(output=output))
            problems = _refused(outcome, "No space left on device")
            left, wrong = snapshots.look(output, ground.known)
            problems += [wrong] if wrong else []
            problems += [f"left {what}" for what in snapshots.leftovers(output)]
            if left != "old":
                problems.append(f"{left} is published")
        _note(tally, f"{size} kB", outcome, left, problems)
    return [tally]


def read_only(ground):
    """A whole run on a file system that is mounted for reading."""
    tally = Tally("whole run, a read-only disk")
    with _Mount(ground, "size=4m") as output:
        shutil.copytree(ground.work / "old", output, symlinks=True, dirs_exist_ok=True)
        _mount("-o", "remount,ro", output)
        outcome = processes.run(ground.whole_run(output=output))
        left, wrong = snapshots.look(output, ground.known)
    problems = _refused(outcome, "Read-only file system") + ([wrong] if wrong else [])
    _note(tally, "read-only", outcome, left, problems)
    return [tally]


def unprivileged(ground):
    """A whole run by a user who may not write there."""
    tally = Tally("whole run, no permission to write")
    if os.geteuid() != 0 or shutil.which("setpriv") is None:
        raise Skipped("needs root and setpriv, to become nobody")
    output = ground.fresh()
    nobody = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"]
    jar = str(ground.whole_run()[0])
    if subprocess.run([*nobody, "test", "-x", jar], check=False).returncode != 0:
        raise Skipped("nobody may not even run the command from where it lies")
    outcome = processes.run(nobody + ground.whole_run(), {"HOME": "/tmp"})
    left, wrong = snapshots.look(output, ground.known)
    problems = _refused(outcome, "permission denied") + ([wrong] if wrong else [])
    _note(tally, "nobody", outcome, left, problems)
    return [tally]


def small_heaps(ground, heaps=tuple(HEAPS_MEGABYTES)):
    """Whole runs with too little memory, then with more: exit 5 or a snapshot, never a hang."""
    tally = Tally("whole run, too small a heap")
    for heap in ground.in_time(heaps):
        output = ground.fresh()
        outcome = processes.run(ground.whole_run(), {"NEWSGRAIN_HEAP": f"{heap}m"})
        left, wrong = snapshots.look(output, ground.known)
        problems = [wrong] if wrong else []
        expected = {0: "new", OUT_OF_MEMORY: "old"}.get(outcome.exit)
        if left != expected:
            problems.append(f"exit {outcome.exit}, {left} is published: {outcome.err[-300:]}")
        _note(tally, f"{heap} MB", outcome, left, problems)
    return [tally]


def _refused(outcome, reason):
    """A failure says in one line what happened, where, and what to do."""
    lines = outcome.err.strip().splitlines()
    if outcome.exit != INPUT_OUTPUT:
        return [f"exit {outcome.exit}: {outcome.err[-300:]}"]
    if len(lines) != 1 or reason not in lines[0] or "; " not in lines[0]:
        return [f"it says: {outcome.err[-300:]}"]
    return []


def _note(tally, case, outcome, left, problems):
    tally.cases += 1
    tally.ends[str(outcome.exit)] += 1
    tally.left[left or "broken"] += 1
    if problems:
        tally.violations.append(f"{case}: " + "; ".join(problems))


class _Mount:
    """A small file system in memory, for as long as it is needed."""

    def __init__(self, ground, options):
        self.path = ground.work / "disk"
        self.options = options

    def __enter__(self):
        self.path.mkdir(exist_ok=True)
        _mount("-t", "tmpfs", "-o", self.options, "tmpfs", self.path)
        return self.path

    def __exit__(self, *_):
        subprocess.run(["umount", self.path], check=True)


def _mount(*arguments):
    done = subprocess.run(["mount", *arguments], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise Skipped(f"may not mount: {done.stderr.strip()}")
