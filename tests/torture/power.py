"""L5: the power goes at any moment: `python -m tests.torture.power SEED SECONDS I/N`.

Writes are recorded once; each disk that a cut may leave is rebuilt and read by SQLite itself, the same disk only once.
Before it may speak of the till, the layer must say what SQLite's own documentation says of each journal mode.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.store.sqlite import Connection, SqliteError, sqlite3
from tests.torture import crews, program
from tests.torture.calls import ROOT, have_strace
from tests.torture.film import WAYS, Disk, Film, develop, record
from tests.torture.report import Budget, Result
from tests.torture.voice import Voice

SALES = 18
CALIBRATION = 150
TURN = 300
"""Images of one recording before the other has its turn."""

# journal, synchronous, may it lose what it acknowledged? (sqlite.org/pragma.html#pragma_synchronous)
KNOWN = (
    ("wal", "FULL", False), ("wal", "EXTRA", False), ("wal", "NORMAL", True), ("wal", "OFF", True),
    ("delete", "EXTRA", False), ("delete", "FULL", True), ("delete", "NORMAL", True), ("delete", "OFF", True),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Reading:
    """What SQLite finds on a disk: the carts that are there, and what is wrong whatever had been promised."""

    carts: frozenset[str]
    wrong: str = ""


Read = Callable[[Path], Reading]


def read_bare(folder: Path) -> Reading:
    """A database of the calibration."""
    return _reading(f"{(folder / 'bare.db').as_uri()}?mode=rwc", lambda db: "")


def read_till(folder: Path) -> Reading:
    """A till, read and left as it lies: the next disk often differs in its log only."""
    return _reading(f"{(folder / 'mostrador.db').as_uri()}?mode=ro", _owing)


def _owing(db: Connection) -> str:
    owed = db.execute(
        "SELECT count(*) FROM sales s LEFT JOIN documents d ON d.sale = s.seq"
        " LEFT JOIN outbox o ON o.document = d.seq WHERE d.seq IS NULL OR o.document IS NULL"
    ).fetchone()[0]
    numbers = [row[0] for row in db.execute("SELECT number FROM documents ORDER BY number")]
    if owed:
        return f"{owed} sales without a document or without what is owed for it"
    return "" if numbers == list(range(1, len(numbers) + 1)) else f"numbers with a gap: {numbers}"


def _reading(address: str, owing: Callable[[Connection], str]) -> Reading:
    try:
        with closing(sqlite3.connect(address, uri=True)) as db:
            check = db.execute("PRAGMA quick_check(1)").fetchone()[0]
            there = frozenset(row[0] for row in db.execute("SELECT cart FROM sales"))
            return Reading(there, owing(db) if check == "ok" else f"damaged: {check}")
    except SqliteError as error:
        return Reading(frozenset(), f"damaged: {error}")


class Judge:
    """Develops disks in a folder and reads them; a disk that is the same to the byte says the same again.

    `founded`: there was a database before the recording began.
    """

    def __init__(self, folder: Path, read: Read, *, founded: bool) -> None:
        self._folder = folder
        self._founded = founded
        self._read = read
        self._known: dict[bytes, Reading] = {}
        self._readings: dict[Reading, Reading] = {}
        self._there: dict[str, bytes] = {}

    @property
    def distinct(self) -> int:
        return len(self._known)

    def __call__(self, disk: Disk, said: list[str]) -> str:
        """What is wrong; empty when nothing is."""
        if not self._founded and "found" not in said:
            return ""
        key = disk.key
        found = self._known.get(key)
        if found is None:
            if self._founded:
                develop(disk, self._folder, self._there)
            else:  # reading it may change it
                develop(disk, self._folder, {})
            read = self._read(self._folder)
            found = self._known[key] = self._readings.setdefault(read, read)
        lost = {line.split()[1] for line in said if line.startswith("sold ")} - found.carts
        return found.wrong or (f"{len(lost)} acknowledged sales are gone" if lost else "")


def images(film: Film, judge: Judge, dice: random.Random, most: int) -> Iterator[tuple[int, str, str]]:
    """So many cuts, anywhere and in every way: place, way, what is wrong."""
    each = len(WAYS)
    places = [dice.randint(0, len(film.calls)) for _ in range(-(-most // each))]
    for at, scene in film.stops(places):
        for way in WAYS:
            yield at, way, judge(scene.cut(way, dice), scene.said)


def calibrate(
    seed: int, most: int, modes: Sequence[tuple[str, str, bool]], tell: Callable[[str], None]
) -> dict[str, int]:
    """The known table must come out, or nothing that the layer says is worth anything. How many lost, by mode."""
    table = {}
    for journal, synchronous, may_lose in modes:
        with tempfile.TemporaryDirectory() as temporary, _darkroom() as room:
            folder = Path(temporary) / "bare"
            folder.mkdir()
            film = record(folder, ["tests.torture.bare", str(folder.resolve()), journal, synchronous, "60"])
            found = [
                wrong for _, _, wrong in images(film, Judge(room, read_bare, founded=False), random.Random(seed), most)
            ]
        lost = sum(1 for wrong in found if wrong)
        table[f"{journal} {synchronous}"] = lost
        if bool(lost) != may_lose or len(found) < most:
            tell(f"calibration: {journal} {synchronous} lost in {lost} of {len(found)} images")
    return table


@contextmanager
def _darkroom() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(dir="/dev/shm" if os.path.isdir("/dev/shm") else None) as temporary:
        yield Path(temporary)


def run(budget: Budget) -> Result:
    """The layer, on every core."""
    result = Result("L5", "power cuts")
    result.missing = have_strace()
    if result.missing:
        return result
    crews.run(result, ["tests.torture.power", str(budget.seed)], budget, "power")
    modes = [f"{mode[0]} {mode[1]}" for mode in KNOWN]
    result.counts["calibration"] = " ".join(
        f"{mode}:{result.counts.pop(mode)}" for mode in modes if mode in result.counts
    )
    return result


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder


def films(folder: Path) -> Iterator[Film]:
    """A morning of selling, then the engine sends everything; the log comes home meanwhile, again and again."""
    environ = {**os.environ, "PYTHONPATH": str(ROOT)}
    words = [sys.executable, "-m", "tests.torture.program", str(folder)]
    subprocess.run([*words, "found"], cwd=ROOT, env=environ, capture_output=True, check=True, timeout=120)
    for what in (["sell", str(SALES)], ["send"]):
        yield record(folder, ["tests.torture.program", str(folder.resolve()), *what, program.RESTLESS])


def main(words: list[str]) -> int:
    seed, seconds = int(words[0]), float(words[1])
    mine, all_ = (int(each) for each in words[2].split("/"))
    began, wrong, voice = time.monotonic(), list[tuple[str, str]](), Voice()
    counts: dict[str, int] = dict(
        calibrate(seed, CALIBRATION, KNOWN[mine::all_], lambda said: wrong.append((said, "")))
    )
    counts |= {"images": 0, "disks": 0, "recordings": 0}
    dice = random.Random(f"{seed} {mine}")
    with tempfile.TemporaryDirectory() as temporary, _darkroom() as room:
        recorded = list(films(Path(temporary) / "till"))
        counts["recordings"] = len(recorded)
        if sum(call.data.startswith(b"sold") for call in recorded[0].calls) != SALES:
            wrong.append(("the recording lacks sales", ""))
        judges = [(film, Judge(_made(room / str(number)), read_till, founded=True))
                  for number, film in enumerate(recorded)]  # fmt: skip
        while not counts["images"] or time.monotonic() - began < seconds:
            for film, judge in judges:
                for at, way, said in images(film, judge, dice, TURN):
                    counts["images"] += 1
                    counts["lost"] = counts.get("lost", 0) + bool(said)
                    if said and len(wrong) < 20:
                        wrong.append((f"cut at {at}, {way}: {said}", ""))
                voice.so_far({"images": counts["images"]})
        counts["disks"] = sum(judge.distinct for _, judge in judges)
    voice.end(counts, wrong)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
