"""Every system call that changes something under the output folder, killed or refused."""

import durability
import processes
import strace
from cases import Tally, disturb

FAULTS = {"SIGKILL": "signal=SIGKILL", "EIO": "error=EIO", "ENOSPC": "error=ENOSPC"}


def publication(ground, every):
    """Faults in the last part of a run alone; a few of them or every one."""
    found, paths = _undisturbed(ground, ground.publication())
    points = [call for call in found if call.writes]
    tallies = [Tally(f"publishing alone, {fault} at a system call") for fault in FAULTS]
    for tally, fault in zip(tallies, FAULTS):
        for call in ground.in_time(points if every else _few(points, fault)):
            _meet(ground, tally, call, fault, paths, ground.publication())
    return tallies


def whole_run(ground, most):
    """Faults from the manifest on in whole runs, so many of each kind, evenly spread."""
    argv = ground.whole_run()
    found, paths = _undisturbed(ground, argv)
    begin = next(i for i, call in enumerate(found) if any("manifest" in p for p in call.paths))
    paths = strace.paths_of(found[begin:], ground.output)
    found, _ = _traced(ground, argv, paths)
    begin = next(i for i, call in enumerate(found) if any("manifest" in p for p in call.paths))
    points = [call for call in found[begin:] if call.writes]
    tallies = [Tally(f"whole run, {fault} at a system call") for fault in FAULTS]
    for number, (tally, fault) in enumerate(zip(tallies, FAULTS)):
        for i in ground.in_time(range(most)):
            call = points[(i * len(FAULTS) + number) * len(points) // (most * len(FAULTS))]
            _meet(ground, tally, call, fault, paths, argv)
    return tallies


def power_cut(ground, whole):
    """Whether all was synced before the swap, by the calls of undisturbed runs."""
    tally = Tally("synced before the swap, by the calls made")
    argvs = [ground.publication()] + ([ground.whole_run()] if whole else [])
    for argv in argvs:
        for template in ("old", None):
            ground.fresh(template)
            outcome = processes.run(strace.tracing(ground.log) + argv)
            wrong = durability.problems(strace.calls(ground.log, ground.work), ground.output)
            tally.cases += 1
            tally.ends[str(outcome.exit)] += 1
            if wrong:
                tally.violations.append(f"{argv[0]} on {template}: " + "; ".join(wrong[:5]))
    return [tally]


def _undisturbed(ground, argv):
    """The calls of an undisturbed run, counted as they are when a fault is to be placed."""
    found, paths = _traced(ground, argv, ())
    return _traced(ground, argv, paths)


def _traced(ground, argv, paths):
    ground.fresh()
    processes.run(strace.tracing(ground.log, paths) + argv)
    found = strace.calls(ground.log, ground.output)
    return found, paths or strace.paths_of(found, ground.output)


def _few(points, fault):
    """The swap, and by turns for each fault the first or the last of every kind of call."""
    kinds = sorted({call.name for call in points})
    turn = list(FAULTS).index(fault)
    mine = [(i, kind) for i, kind in enumerate(kinds) if i % len(FAULTS) == turn]
    ends = [[call for call in points if call.name == kind][-(i % 2)] for i, kind in mine]
    return ends + [call for call in points if call.paths[-1].endswith("/latest")]


def _meet(ground, tally, call, fault, paths, argv):
    ground.fresh()
    traced = strace.injecting(ground.log, paths, call, FAULTS[fault]) + argv
    allowed = (-9,) if fault == "SIGKILL" else (0, 4)
    case = f"{fault} at {call.name} {call.number} ({call.paths[-1]})"
    disturb(ground, tally, case, traced, argv, lambda code: code in allowed)
    if not strace.was_met(ground.log):
        tally.violations.append(f"{case}: the fault did not take place")
