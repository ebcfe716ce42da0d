"""Runs a command and says what it cost."""

import dataclasses
import os
import signal
import subprocess
import threading
import time


@dataclasses.dataclass(frozen=True)
class Cost:
    """Seconds, and megabytes (10^6 bytes); code is None where the time was up."""

    code: int | None
    wall: float
    processor: float
    memory: float
    load: float


def run(command, log, limit=None, environment=None):
    """Runs it in a process group of its own, which is ended after `limit` seconds.

    Processor time is that of all its processes. Memory is what the largest of them had in use: a
    pipeline's programs are not added up.
    """
    start = time.monotonic()
    with open(log, "wb") as said:
        process = subprocess.Popen(
            command, stdout=said, stderr=said, stdin=subprocess.DEVNULL,
            start_new_session=True, env={**os.environ, **(environment or {})})
    late = threading.Event()
    timer = threading.Timer(limit or threading.TIMEOUT_MAX, _end, (process.pid, late))
    timer.daemon = True
    timer.start()
    try:
        _, status, used = os.wait4(process.pid, 0)
    except BaseException:
        _end(process.pid, late)
        raise
    finally:
        timer.cancel()
    code = process.returncode = os.waitstatus_to_exitcode(status)
    return Cost(
        code=None if late.is_set() else code,
        wall=time.monotonic() - start,
        processor=used.ru_utime + used.ru_stime,
        memory=used.ru_maxrss * 1024 / 1e6,
        load=os.getloadavg()[0])


def _end(group, late):
    late.set()
    try:
        os.killpg(group, signal.SIGKILL)
    except ProcessLookupError:
        pass
