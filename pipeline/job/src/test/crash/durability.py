"""
What a power cut could take back.

A killed process leaves all that it wrote; a machine that loses power leaves only what was synced.
So this follows the calls of a whole publication and asks, at the moment the pointer is swapped,
whether any byte or name of the snapshot is not yet on the disk.
"""

import os

import strace


def problems(found, output):
    """What was not synced when it had to be, by the calls of a run below the output's parent."""
    output = str(output)
    unsynced = {}
    wrong = []
    swapped = False
    for call in (call for call in found if call.worked):
        if call.name in strace.SYNC:
            unsynced.pop(call.paths[0], None)
        elif call.name.startswith("rename"):
            _, target = _ends(call)
            if target == f"{output}/latest":
                swapped = True
                wrong += _at_the_swap(unsynced, output)
            _rename(unsynced, *_ends(call))
        elif call.writes:
            _write(unsynced, call)
    if not swapped:
        wrong.append("the pointer was never swapped")
    if "latest" in unsynced.get(output, ()):
        wrong.append("the swap itself was not synced")
    return wrong


def _ends(call):
    paths = [path for path in call.paths if path.startswith("/")]
    return paths[-2], paths[-1]


def _write(unsynced, call):
    """Bytes wait in their file for a sync, names in their folder."""
    if call.name in strace.DATA:
        unsynced.setdefault(call.paths[0], set()).add("its bytes")
    elif call.name == "openat" and "O_CREAT" not in call.arguments:
        return
    elif not call.name.startswith("utimens"):
        path = call.paths[1] if call.name == "openat" else call.paths[-1]
        unsynced.setdefault(os.path.dirname(path), set()).add(os.path.basename(path))
        if call.name.startswith("link"):
            unsynced.setdefault(path, set()).add("its bytes")


def _rename(unsynced, source, target):
    for path in [path for path in unsynced if path == source or path.startswith(source + "/")]:
        unsynced[target + path[len(source) :]] = unsynced.pop(path)
    for path in (source, target):
        unsynced.setdefault(os.path.dirname(path), set()).add(os.path.basename(path))


def _at_the_swap(unsynced, output):
    snapshots = f"{output}/snapshots"
    wrong = [
        f"{path} is not synced at the swap: {sorted(what)[:3]}"
        for path, what in sorted(unsynced.items())
        if path == snapshots or path.startswith(snapshots + "/")
    ]
    if "snapshots" in unsynced.get(output, ()):
        wrong.append("the folder of snapshots is not synced at the swap")
    if os.path.basename(output) in unsynced.get(os.path.dirname(output), ()):
        wrong.append("the output folder is not synced at the swap")
    return wrong
