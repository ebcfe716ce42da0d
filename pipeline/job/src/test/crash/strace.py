"""Which system calls a command makes below a folder, and how to let one of them fail."""

import re
from collections import Counter
from dataclasses import dataclass

DATA = ["write", "pwrite64", "ftruncate", "copy_file_range", "sendfile"]
SYNC = ["fsync", "fdatasync"]
NAMES = [
    *("rename", "renameat", "renameat2", "unlink", "unlinkat", "rmdir", "symlink", "symlinkat"),
    *("mkdir", "mkdirat", "link", "linkat", "utimensat", "openat"),
]
ALL = DATA + SYNC + NAMES

LINE = re.compile(r"^(\d+) +(\w+)\((.*)\) += (-?\d+|\?)(.*)$")
UNFINISHED = re.compile(r"^(\d+) +(.*) <unfinished \.\.\.>$")
RESUMED = re.compile(r"^(\d+) +<\.\.\. \w+ resumed>(.*)$")
PATH = re.compile(r'"((?:[^"\\]|\\.)*)"|<([^<>]*)>')


@dataclass(frozen=True)
class Call:
    """A system call; `number` is which of its name it is in its thread, from 1."""

    thread: str
    name: str
    number: int
    arguments: str
    result: str

    @property
    def paths(self):
        """The paths among the arguments, and the one a descriptor stands for."""
        return [text or descriptor for text, descriptor in PATH.findall(self.arguments)]

    @property
    def worked(self):
        return self.result.isdigit()

    @property
    def writes(self):
        """Whether it changes anything; opening a file to read it does not."""
        return self.name != "openat" or "O_WRONLY" in self.arguments or "O_RDWR" in self.arguments


def tracing(log, paths=()):
    """The front of a command line that writes a command's calls to a file."""
    only = [part for path in paths for part in ("-P", path)]
    return ["strace", "-f", "-y", "-s", "400", "-o", log, *only, "-e", "trace=" + ",".join(ALL)]


def injecting(log, paths, call, fault):
    """The front of a command line that lets one call meet a fault."""
    return [*tracing(log, paths), "-e", f"inject={call.name}:{fault}:when={call.number}"]


def calls(log, folder):
    """The calls in a file that name something below a folder."""
    found = []
    numbers = Counter()
    for line in _whole_lines(log):
        match = LINE.match(line)
        if match:
            thread, name, arguments, result, rest = match.groups()
            call = Call(thread, name, 0, arguments, result)
            if any(_is_below(path, folder) for path in call.paths):
                numbers[thread, name] += 1
                found.append(Call(thread, name, numbers[thread, name], arguments, result))
    return found


def paths_of(found, folder):
    """All paths below a folder that the calls name."""
    return sorted({path for call in found for path in call.paths if _is_below(path, folder)})


def was_met(log):
    """Whether the fault that was ordered took place."""
    with open(log, encoding="utf-8", errors="replace") as lines:
        return any("(INJECTED)" in line or "killed by SIGKILL" in line for line in lines)


def _is_below(path, folder):
    return path == str(folder) or path.startswith(f"{folder}/")


def _whole_lines(log):
    """The lines, with calls put together that another thread's came in between."""
    begun = {}
    with open(log, encoding="utf-8", errors="replace") as lines:
        for line in lines:
            line = line.rstrip("\n")
            unfinished = UNFINISHED.match(line)
            resumed = RESUMED.match(line)
            if unfinished:
                begun[unfinished[1]] = line[: -len(" <unfinished ...>")]
            elif resumed:
                yield begun.pop(resumed[1], "") + resumed[2]
            else:
                yield line
