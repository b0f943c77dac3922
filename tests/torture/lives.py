"""Lives under a fault of the disk, and the judge of what they leave.

`python -m tests.torture.lives kills|disk SEED SECONDS I/N [FAULT]`.

Runs with `faults.c` preloaded. The parent has lived every life once, so that a child begins at once, and never has a
database open while it forks.
"""

from __future__ import annotations

import ctypes
import errno
import gc
import hashlib
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from app.backup import archive
from app.backup.heirs import HEIRS
from app.domain.errors import Refused, Trouble
from app.store import taking
from app.store.database import FILE
from app.store.migrations import STEPS
from app.store.sqlite import SqliteError, sqlite3
from tests.torture import program
from tests.torture.voice import ORDER, Voice, place_of

KINDS = ("write", "flush", "truncate", "remove")
ERRORS = ("ENOSPC", "EIO", "EDQUOT")
LIVES = (
    ("sell", ["sell", "2"]),
    ("fall", ["fall", "2"]),
    ("send", ["send"]),
    ("open", ["open"]),
    ("backup", ["backup"]),
    ("take", ["take"]),
    ("add", ["take"]),
    ("bring", ["bring"]),
)
_MADE = {
    "sell": [["found"]], "fall": [["found"]], "send": [["found"], ["sell", "2"]], "open": [["old"]],
    "backup": [["found"], ["sell", "2"]], "take": [["die"]],
    "add": [["part"]], "bring": [["inherit"]],
}  # fmt: skip
KILLED = -9
_AFTERWARDS = {"open": ["open"], "backup": ["backup"], "take": ["take"], "add": ["take"], "bring": ["bring"]}


@dataclass(frozen=True, slots=True)
class Fault:
    """One place of one life; `error` is empty for a kill, which may come in the middle of a write."""

    life: str
    kind: str
    number: int
    error: str = ""
    for_good: bool = False
    torn: bool = False

    def __str__(self) -> str:
        ends = "+" if self.for_good else "~" if self.torn else ""
        return f"{self.life}:{self.kind}:{self.number}:{self.error or 'KILL'}{ends}"


def parse(text: str) -> Fault:
    """A fault as it was printed."""
    life, kind, number, what = text.split(":")
    error = what.rstrip("+~")
    return Fault(life, kind, int(number), "" if error == "KILL" else error, what.endswith("+"), what.endswith("~"))


def live(folder: Path, words: Sequence[str], fault: Fault | None) -> tuple[int, list[str], list[int]]:
    """One life in a child: exit status, what it said, how often it called, by kind (nothing when it was killed)."""
    library = ctypes.CDLL(None)
    ear, mouth = os.pipe()
    child = os.fork()
    if not child:
        os.dup2(mouth, 1)
        if fault is None:
            library.torture_arm(-1, ctypes.c_long(0), 0, 0, 0)
        else:
            code = getattr(errno, fault.error, 0)
            library.torture_arm(
                KINDS.index(fault.kind), ctypes.c_long(fault.number), code, int(fault.for_good), int(fault.torn)
            )
        status = 3
        try:
            status = program.main([str(folder), *words])
        except BaseException as error:
            program.say(f"got out {type(error).__name__}")
        library.torture_count.restype = ctypes.c_long
        program.say("calls " + " ".join(str(library.torture_count(kind)) for kind in range(len(KINDS))))
        os._exit(status)
    os.close(mouth)
    with os.fdopen(ear) as listening:
        said = listening.read().splitlines()
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    calls = [line for line in said if line.startswith("calls ")]
    numbers = [int(word) for word in calls[-1].split()[1:]] if calls else []
    return status, [line for line in said if not line.startswith("calls ")], numbers


def warm(root: Path) -> None:
    """Every life once in this process, unheard: whatever a child would have to load is loaded before it is born."""
    mouth, nowhere = os.dup(1), os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    try:
        for words in (["found"], ["sell", "1"], ["send"], ["backup"], ["die"], ["take"], ["backup"], ["bring"]):
            assert program.main([str(root / "warm"), *words]) == 0, words
    finally:
        os.dup2(mouth, 1)
        os.close(mouth)
        os.close(nowhere)
    gc.collect()
    gc.freeze()


def judge(folder: Path, said: list[str]) -> str:
    """What is wrong with what a life left; empty when nothing is."""
    return (
        _judge_till(folder, said)
        or _judge_copies(folder, said)
        or _judge_heirs(folder, said)
        or _judge_return(folder, said)
    )


def _judge_copies(folder: Path, said: list[str]) -> str:
    """A file that bears a copy's name is a whole copy."""
    if "copied" in said and not (folder / program.COPY).exists():
        return "lost: a copy that was promised"
    try:
        for file in (folder / program.COPY, *folder.glob("copias/*.zip")):
            if file.exists():
                archive.read(file)
    except (Refused, Trouble) as problem:
        return f"half a copy: {problem}"
    return ""


def _judge_heirs(folder: Path, said: list[str]) -> str:
    """Whoever bears an heir's name has everything that was owed, asks before it sends, and is the only one."""
    dead, heirs = folder / program.DEAD, list(folder.glob(f"{HEIRS}/[!.]*/{FILE}"))
    if not dead.exists():
        return ""
    try:
        marked = taking.taken_in(dead / FILE) is not None
        owed = [_owed(file) for file in (dead / FILE, *heirs)]
    except SqliteError as error:
        return f"damaged: {error}"
    least = 1 if (dead / program.COPY).exists() and "taken" not in said else 2
    if len(owed) != 2 and "taken" in said:
        return "lost: what was taken over"
    if not marked and any(many == 2 for many, _ in owed[1:]):
        return "two tills that send the same"
    whole = owed[0][0] == 2 and all(least <= many == doubted for many, doubted in owed[1:])
    return "" if whole else f"damaged: {owed}"


def _judge_return(folder: Path, said: list[str]) -> str:
    """A till that came back from its copy has what it had inherited, and asks before it sends."""
    new = folder / program.NEW
    heirs = list(new.glob(f"{HEIRS}/[!.]*/{FILE}"))
    try:
        if any(_owed(file) != (2, 2) for file in heirs):
            return "damaged: what came back"
    except SqliteError as error:
        return f"damaged: {error}"
    back = (new / FILE).exists()
    return "lost: what it had inherited" if (back or "brought" in said) and not (back and heirs) else ""


def _owed(file: Path) -> tuple[int, int]:
    """How many documents wait in a database, and about how many is asked first."""
    with closing(sqlite3.connect(file)) as db:
        if db.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            return 0, 0
        many, doubted = db.execute("SELECT count(*), sum(in_doubt) FROM outbox WHERE state = 'ready'").fetchone()
        return int(many), int(doubted or 0)


def _judge_till(folder: Path, said: list[str]) -> str:
    sold = {line.split()[1] for line in said if line.startswith("sold ")}
    refused = {line.split()[1] for line in said if line.startswith("refused ")}
    out = [line for line in said if line.startswith("got out")]
    if out:
        return out[0]
    try:
        with closing(sqlite3.connect(folder / FILE)) as db:
            check = db.execute("PRAGMA quick_check(1)").fetchone()[0]
            known = db.execute("SELECT 1 FROM sqlite_master WHERE name = 'sales'").fetchone()
            there = {row[0] for row in db.execute("SELECT cart FROM sales")} if known else set()
            version = db.execute("PRAGMA user_version").fetchone()[0]
    except SqliteError as error:
        return f"damaged: {error}"
    if check != "ok":
        return f"damaged: {check}"
    if sold - there:
        return f"lost: {len(sold - there)} acknowledged sales"
    if refused & there:
        return f"a lie: {len(refused & there)} sales were refused and are there"
    return "" if 1 <= version <= len(STEPS) else f"half a migration: version {version}"


class House:
    """Templates of tills, and a fresh copy for every life."""

    def __init__(self, root: Path) -> None:
        self._root = root
        warm(root)
        for name, made in _MADE.items():
            for words in made:
                status, said, _ = live(root / name, words, None)
                assert status == 0, said

    def ordeal(self, fault: Fault) -> tuple[bool, str]:
        """Did it hit, and what is wrong afterwards."""
        words = dict(LIVES)[fault.life]
        folder = self._root / "now"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self._root / fault.life, folder)
        status, said, calls = live(folder, words, fault)
        hit = status == KILLED or (bool(calls) and calls[KINDS.index(fault.kind)] >= fault.number)
        wrong = judge(folder, said)
        if not fault.for_good and any(line.startswith("unsure ") for line in said):
            wrong = wrong or "in doubt, though the disk answered again"
        if not wrong:
            again, answer, _ = live(folder, _AFTERWARDS.get(fault.life, ["sell", "1"]), None)
            if again or not any(line.startswith("sold ") or line == "end" for line in answer):
                wrong = f"does not go on afterwards: {answer[-1:]}"
            else:
                wrong = judge(folder, [*said, *answer])
        return hit, f"{fault}: {wrong}" if wrong else ""

    def points(self, what: str) -> list[Fault]:
        """Every call of every life, with every way in which it may go wrong."""
        found = []
        for life, words in LIVES:
            if life == ("fall" if what == "kills" else "add"):  # killed later than at its last call is no other death,
                continue  # and what the disk refuses while more is added it refuses while all is taken
            folder = self._root / "now"
            shutil.rmtree(folder, ignore_errors=True)
            shutil.copytree(self._root / life, folder)
            _, _, calls = live(folder, words, None)
            for kind, many in zip(KINDS, calls, strict=True):
                for number in range(1, many + 1):
                    found += _faults(life, kind, number, what)
        return found


def _faults(life: str, kind: str, number: int, what: str) -> list[Fault]:
    if what == "kills":
        torn = [Fault(life, kind, number, torn=True)] if kind == "write" else []
        return [Fault(life, kind, number), *torn]
    errors = ERRORS if kind in ("write", "flush") else ("EIO",)
    return [Fault(life, kind, number, error, sticky) for error in errors for sticky in (False, True)]


def main(words: list[str]) -> int:
    what, seed, seconds, share = words[0], int(words[1]), float(words[2]), words[3]
    mine, all_ = (int(each) for each in share.split("/"))
    began, wrongs, voice = time.monotonic(), list[tuple[str, str]](), Voice()
    with tempfile.TemporaryDirectory(dir="/dev/shm" if os.path.isdir("/dev/shm") else None) as temporary:
        house = House(Path(temporary))
        given = words[4] if len(words) > 4 else ""
        place = place_of(given)
        points = [parse(given)] if given and place is None else house.points(what)
        points.sort(key=lambda fault: hashlib.sha256(f"{seed if place is None else ORDER} {fault}".encode()).digest())
        counts = {"points": len(points[mine::all_]), "points hit": 0, "tried": 0, "hit": 0}
        points, tried, hits, covered = points[place or 0 :][mine::all_], 0, 0, set[Fault]()
        while points and (tried == 0 or time.monotonic() - began < seconds):
            if tried == len(points) and what == "disk":  # all of them: the time is somebody else's
                break
            fault = points[tried % len(points)]
            hit, wrong = house.ordeal(fault)
            tried, hits = tried + 1, hits + hit
            covered |= {fault} if hit else set()
            if wrong:
                wrongs.append((wrong, str(fault)))
            counts |= {"points hit": len(covered), "tried": tried, "hit": hits}
            voice.so_far(counts)
            if given and place is None:
                break
    voice.end(counts, wrongs[:20], min(tried, len(points)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
