"""Runs commands, with a signal at a given moment and an end to all patience."""

import os
import signal
import subprocess
import tempfile
import threading
import time
from dataclasses import dataclass

HANG_SECONDS = 900


@dataclass(frozen=True)
class Outcome:
    """How a command ended; `exit` is negative if a signal ended it, None if it had to be stopped."""

    exit: int
    err: str
    seconds: float


def run(argv, environment=None, kill=None, when=None, patience=HANG_SECONDS):
    """
    Runs a command.

    `kill` is a signal to send it; `when` is called with the process and returns when it is time.
    """
    with tempfile.TemporaryFile() as err:
        start = time.monotonic()
        process = subprocess.Popen(
            [str(part) for part in argv],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=err,
            env={**os.environ, **(environment or {})},
            start_new_session=True,
        )
        if kill is not None:
            threading.Thread(target=_kill, args=(process, kill, when), daemon=True).start()
        code = _wait(process, patience)
        seconds = time.monotonic() - start
        err.seek(0)
        return Outcome(code, err.read().decode("utf-8", "replace"), seconds)


def _kill(process, number, when):
    when(process)
    if process.poll() is None:
        process.send_signal(number)


def _wait(process, patience):
    try:
        return process.wait(patience)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        return None


def after(seconds):
    """A moment so many seconds after the start."""
    return lambda process: time.sleep(seconds)


def after_path(path, seconds):
    """A moment so many seconds after a path comes into being, or the end of the process."""

    def wait(process):
        while not path.exists() and process.poll() is None:
            time.sleep(0.0005)
        time.sleep(seconds)

    return wait


def ended_by(code, number):
    """Whether a signal ended the process; Java exits with 128 more than its number."""
    return code in (-number, 128 + number)
