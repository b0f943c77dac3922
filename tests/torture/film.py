"""Recorded writes, stopped anywhere: which files a disk may hold after a power cut. Knows no database.

What was flushed is there; of the rest nothing, everything, a beginning, a random part, or sectors of it. A name in a
folder lasts when the folder was flushed.
"""

from __future__ import annotations

import hashlib
import marshal
import os
import random
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.torture.calls import ROOT, Call, read, traced

SECTOR = 512
WAYS = ("nothing", "everything", "beginning", "some", "torn")


Part = tuple[int, int]
"""A recorded write by its place in the film, and the byte of it at which a sector begins (-1: all of it)."""


@dataclass(slots=True)
class _File:
    """One inode: what is flushed, and what is not yet. `born` and `flush` are places in the film, before it -1."""

    flushed: bytearray
    born: int = -1
    flush: int = -1
    later: list[tuple[int, Call]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Disk:
    """What a cut leaves: each file with the parts of its unflushed writes that got there."""

    files: dict[str, tuple[_File, tuple[Part, ...]]]

    @property
    def key(self) -> bytes:
        """Two disks of one film with the same key are the same to the byte."""
        return _digest(tuple((name, self.key_of(name)) for name in sorted(self.files)))

    def key_of(self, name: str) -> bytes:
        """The same for one of its files."""
        file, parts = self.files[name]
        return _digest((name, file.born, file.flush, parts))

    def content(self, name: str) -> bytearray:
        """A file, byte for byte."""
        file, parts = self.files[name]
        content, later = bytearray(file.flushed), dict(file.later)
        for index, start in parts:
            _apply(content, later[index], start)
        return content


class Film:
    """A recording that can be stopped anywhere; running it forwards once shows any number of places."""

    def __init__(self, base: dict[str, bytes], calls: Sequence[Call]) -> None:
        self.base = base
        self.calls = calls

    def stops(self, places: Sequence[int]) -> Iterator[tuple[int, Scene]]:
        """What there was after so many calls, for each of these places in order."""
        scene = Scene({name: _File(bytearray(content)) for name, content in self.base.items()})
        done = 0
        for at in sorted(places):
            while done < at:
                scene.take(self.calls, done)
                done += 1
            yield at, scene


class Scene:
    """Files and names as the program sees them, what of both is flushed, and what has been said."""

    def __init__(self, inodes: dict[str, _File]) -> None:
        self.lasting, self.names = dict(inodes), dict(inodes)
        self.said: list[str] = []

    def take(self, calls: Sequence[Call], index: int) -> None:
        call = calls[index]
        name = os.path.basename(call.path)
        if call.kind == "said":
            self.said += call.data.decode().splitlines()
        elif call.kind == "create":
            self.names[name] = _File(bytearray(), index)
        elif call.kind == "unlink":
            self.names.pop(name, None)
        elif call.kind == "dirsync":
            self.lasting = dict(self.names)
        elif call.kind == "sync" and name in self.names:
            _flush(self.names[name], call.until, index)
        elif name in self.names:
            self.names[name].later.append((index, call))

    def cut(self, way: str, dice: random.Random) -> Disk:
        """One disk that the cut may leave."""
        kept = self.lasting if way == "nothing" or (way != "everything" and dice.random() < 0.5) else self.names
        return Disk({
            name: (file, tuple(_chosen(file.later, way, dice)))
            for name, file in kept.items() if not name.endswith("-shm")
        })  # fmt: skip


def _flush(file: _File, until: int, index: int) -> None:
    """Everything written before the flush began is safe."""
    for place, call in file.later:
        if place < until:
            _apply(file.flushed, call, -1)
    file.later = [(place, call) for place, call in file.later if place >= until]
    file.flush = index


def _apply(content: bytearray, call: Call, start: int) -> None:
    """A whole write, or the sector of it that begins at `start`."""
    at, data = (call.at, call.data) if start < 0 else (call.at + start, call.data[start : start + SECTOR])
    if call.kind == "truncate" and at < len(content):
        del content[at:]
    if at > len(content):
        content.extend(bytes(at - len(content)))
    content[at : at + len(data)] = data


def _chosen(later: list[tuple[int, Call]], way: str, dice: random.Random) -> Iterator[Part]:
    if way == "everything":
        yield from ((index, -1) for index, _ in later)
    elif way == "beginning":
        yield from ((index, -1) for index, _ in later[: dice.randint(0, len(later))])
    elif way == "some":
        yield from ((index, -1) for index, _ in later if dice.random() < 0.5)
    elif way == "torn":
        for index, call in later:
            starts = [-1] if call.kind == "truncate" else range(0, len(call.data), SECTOR)
            yield from ((index, start) for start in starts if dice.random() < 0.5)


def record(folder: Path, words: Sequence[str]) -> Film:
    """Run a module under strace; of a folder that is as it was left, all its calls."""
    real = folder.resolve()
    base = {path.name: path.read_bytes() for path in real.iterdir() if path.is_file()}
    trace = real.with_name(f"{real.name}.trace")
    environ = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    command = traced([sys.executable, "-m", *words], trace)
    subprocess.run(command, cwd=ROOT, env=environ, capture_output=True, check=False, timeout=300)
    calls = read(trace, real, [real / name for name in base])
    trace.unlink()
    mine = [
        call for call in calls if not call.path or os.path.dirname(call.path) == str(real) or call.path == str(real)
    ]
    return Film(base, [call for call in mine if not call.path.endswith("-shm")])


def develop(disk: Disk, folder: Path, there: dict[str, bytes]) -> None:
    """Make a folder hold this disk and nothing else. `there`: the keys of what it holds already, of the same film."""
    for old in os.listdir(folder):
        if old not in disk.files:
            os.unlink(folder / old)
            there.pop(old, None)
    for name in disk.files:
        key = disk.key_of(name)
        if there.get(name) == key:
            continue
        content, opened = disk.content(name), os.open(folder / name, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            os.pwrite(opened, content, 0)
            os.ftruncate(opened, len(content))
        finally:
            os.close(opened)
        there[name] = key


def _digest(value: object) -> bytes:
    return hashlib.blake2b(marshal.dumps(value, 2), digest_size=16).digest()
