"""
The same reader on a pipeline that lets Beam write its final files: it must see violations, or it
could see none anywhere.
"""

import shutil

import processes
import snapshots
import strace
from cases import Tally
from reader import Reader

FILES_A_THREAD = 4


def plain_beam(ground, kills):
    """Killed at its renames; `latest` leads to the folder that Beam writes in."""
    output = ground.work / "control"
    known = {}
    for word in ("old", "new"):
        folder = ground.work / f"control-{word}"
        shutil.rmtree(folder, ignore_errors=True)
        processes.run(ground.plain_beam(folder, word))
        known[word] = snapshots.hashes(folder)
    tally = Tally("control: plain Beam FileIO, SIGKILL at a rename")
    for i in ground.in_time(range(kills)):
        shutil.rmtree(output, ignore_errors=True)
        shutil.copytree(ground.work / "control-old", output / "data")
        (output / "latest").symlink_to("data")
        _kill(ground, tally, output, known, 2 + i % FILES_A_THREAD)
    return [tally]


def _kill(ground, tally, output, known, number):
    call = strace.Call("", "rename", number, "", "")
    argv = ground.plain_beam(output / "data", "new")
    with Reader(output, known) as reader:
        # Only Beam's last step renames anything.
        traced = strace.injecting(ground.log, (), call, "signal=SIGKILL") + argv
        outcome = processes.run(traced)
        left, wrong = snapshots.look(output, known)
    tally.add(f"rename {number}", outcome.exit, left, reader, [wrong] if wrong else [])
