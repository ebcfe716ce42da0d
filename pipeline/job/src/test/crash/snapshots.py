"""What a reader sees of an output folder, and whether it is a snapshot it may see."""

import hashlib
import json
import os
from pathlib import Path

MANIFEST = "manifest.json"
TRIES = 10


def hashes(folder):
    """
    SHA-256 of every file below a folder, by its path: what identifies a snapshot here. What is
    hidden is of no interest to readers, as the temporary files of the control.
    """
    found = {}
    for path in sorted(Path(folder).glob("[!.]*")):
        for file in [path] if path.is_file() else sorted(path.rglob("*")):
            if file.is_file():
                found[str(file.relative_to(folder))] = sha256(file)
    return found


def sha256(path):
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


def name_of(state, known):
    """The name of a known snapshot that has just these bytes, or None."""
    return next((name for name, files in known.items() if files == state), None)


def look(output, known):
    """
    Reads through `latest` as a consumer would: once resolved, the folder behind it is the snapshot.

    Returns the name of the snapshot that was found, and what is wrong. If the pointer moves during
    the look, the look is taken anew, as any reader must where old snapshots are pruned at once.
    """
    for _ in range(TRIES):
        try:
            target = os.readlink(output / "latest")
        except OSError as problem:
            return None, f"latest can't be resolved: {problem}"
        name, wrong = look_at(output / target, known)
        if wrong is None or os.readlink(output / "latest") == target:
            return name, wrong
    return None, "latest never stood still"


def look_at(folder, known):
    """The name of the snapshot in a folder, and what is wrong with it."""
    try:
        state = hashes(folder)
        wrong = unlike_manifest(folder, state) if MANIFEST in next(iter(known.values())) else None
    except (OSError, ValueError) as problem:
        return None, f"{folder.name} can't be read: {problem}"
    name = name_of(state, known)
    if wrong is None and name is None:
        wrong = f"{folder.name} is no known snapshot: " + difference(state, known)
    return name, wrong


def unlike_manifest(folder, state):
    """How the files differ from what the manifest lists, or None."""
    manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    listed = {file["path"]: file["sha256"] for file in manifest["files"]}
    found = {path: digest for path, digest in state.items() if path != MANIFEST}
    if listed == found:
        return None
    differing = sorted(set(listed.items()) ^ set(found.items()))
    return f"{folder.name} is not as its manifest says: {differing[:3]}"


def difference(state, known):
    """How many files are like those of each known snapshot."""
    counts = []
    for name, files in known.items():
        same = sum(1 for path, digest in state.items() if files.get(path) == digest)
        counts.append(f"{same} of {len(files)} files as in {name}")
    return ", ".join(counts)


def half_snapshots(output):
    """Folders among the snapshots that have a manifest but not all that it lists."""
    half = []
    for folder in sorted((output / "snapshots").glob("*")):
        try:
            listed = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))["files"]
        except (FileNotFoundError, NotADirectoryError):
            continue
        except ValueError:
            half.append(f"{folder.name} has half a manifest")
            continue
        gone = [file["path"] for file in listed if not (folder / file["path"]).exists()]
        # One that was moved away in the meantime is no snapshot any more.
        if gone and (folder / MANIFEST).exists():
            half.append(f"{folder.name} has a manifest but lacks {gone[0]}")
    return half


def leftovers(output):
    """What a run that ended well must not leave."""
    wrong = [name for name in (".staging", ".latest") if os.path.lexists(output / name)]
    log = output / "runs.jsonl"
    if log.exists():
        for number, line in enumerate(log.read_text(encoding="utf-8").splitlines(), 1):
            try:
                json.loads(line)
            except ValueError:
                wrong.append(f"runs.jsonl:{number} is no JSON")
    return wrong
