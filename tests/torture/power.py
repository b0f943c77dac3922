"""L5: the power goes at any moment. Writes are recorded once; each disk that a cut may leave is rebuilt and read.

What was flushed is there; of the rest nothing, everything, a beginning, a random part, or sectors of it. A name in a
folder lasts when the folder was flushed. Before it may speak of the till, the layer must say what SQLite's own
documentation says of each journal mode.
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from app.store.sqlite import SqliteError, sqlite3
from tests.torture.calls import ROOT, Call, have_strace, read, traced
from tests.torture.report import Budget, Finding, Result

SECTOR = 512
SALES = 25
WAYS = ("nothing", "everything", "beginning", "some", "torn")
AGAIN = "python3 dev.py torture --only power --seed {seed}"

# journal, synchronous, may it lose what it acknowledged? (sqlite.org/pragma.html#pragma_synchronous)
KNOWN = (
    ("wal", "FULL", False), ("wal", "EXTRA", False), ("wal", "NORMAL", True), ("wal", "OFF", True),
    ("delete", "EXTRA", False), ("delete", "FULL", True), ("delete", "NORMAL", True), ("delete", "OFF", True),
)  # fmt: skip


@dataclass(slots=True)
class Disk:
    """Files by name as they lie on the disk after a cut."""

    files: dict[str, bytearray] = field(default_factory=dict)


@dataclass(slots=True)
class _File:
    """One inode: what is flushed, and what is not yet."""

    flushed: bytearray
    later: list[Call] = field(default_factory=list)


class Film:
    """A recording that can be stopped anywhere."""

    def __init__(self, base: dict[str, bytes], calls: Sequence[Call]) -> None:
        self.base = base
        self.calls = calls

    def cut(self, at: int, way: str, dice: random.Random) -> tuple[Disk, list[str]]:
        """The disk after the first `at` calls, and what had been said by then."""
        inodes = {name: _File(bytearray(content)) for name, content in self.base.items()}
        lasting, names = dict(inodes), dict(inodes)
        said: list[str] = []
        for index, call in enumerate(self.calls[:at]):
            name = os.path.basename(call.path)
            if call.kind == "said":
                said += call.data.decode().splitlines()
            elif call.kind == "create":
                names[name] = _File(bytearray())
            elif call.kind == "unlink":
                names.pop(name, None)
            elif call.kind == "dirsync":
                lasting = dict(names)
            elif call.kind == "sync" and name in names:
                _flush(names[name], self.calls, call.until, index)
            elif name in names:
                names[name].later.append(call)
        kept = lasting if way == "nothing" or (way != "everything" and dice.random() < 0.5) else names
        return Disk({name: _rest(inode, way, dice) for name, inode in kept.items()}), said


def _flush(inode: _File, calls: Sequence[Call], until: int, index: int) -> None:
    """Everything written before the flush began is safe."""
    early = {id(call) for call in calls[:until]} if until < index else None
    safe = [call for call in inode.later if early is None or id(call) in early]
    for call in safe:
        _apply(inode.flushed, call)
    inode.later = [call for call in inode.later if call not in safe] if early is not None else []


def _apply(content: bytearray, call: Call) -> None:
    if call.kind == "truncate":
        if call.at < len(content):
            del content[call.at :]
        else:
            content.extend(bytes(call.at - len(content)))
        return
    if call.at > len(content):
        content.extend(bytes(call.at - len(content)))
    content[call.at : call.at + len(call.data)] = call.data


def _rest(inode: _File, way: str, dice: random.Random) -> bytearray:
    content = bytearray(inode.flushed)
    for call in _chosen(inode.later, way, dice):
        _apply(content, call)
    return content


def _chosen(later: list[Call], way: str, dice: random.Random) -> Iterator[Call]:
    if way == "everything":
        yield from later
    elif way == "beginning":
        yield from later[: dice.randint(0, len(later))]
    elif way == "some":
        yield from (call for call in later if dice.random() < 0.5)
    elif way == "torn":
        for call in later:
            if call.kind == "truncate":
                if dice.random() < 0.5:
                    yield call
                continue
            for start in range(0, len(call.data), SECTOR):
                if dice.random() < 0.5:
                    yield Call("write", call.path, call.data[start : start + SECTOR], call.at + start)


def record(folder: Path, words: Sequence[str]) -> Film:
    """Run the program under strace in a folder that is as it was left."""
    real = folder.resolve()
    base = {path.name: path.read_bytes() for path in real.iterdir() if path.is_file()}
    trace = real.with_name(f"{real.name}.trace")
    environ = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    command = traced([sys.executable, "-m", "tests.torture.program", str(real), *words], trace)
    subprocess.run(command, cwd=ROOT, env=environ, capture_output=True, check=False, timeout=300)
    calls = read(trace, real, [real / name for name in base])
    trace.unlink()
    mine = [
        call for call in calls if not call.path or os.path.dirname(call.path) == str(real) or call.path == str(real)
    ]
    return Film(base, [call for call in mine if not call.path.endswith("-shm")])


def develop(disk: Disk, folder: Path) -> None:
    """Put a disk into an empty folder."""
    for old in folder.iterdir():
        old.unlink()
    for name, content in disk.files.items():
        if not name.endswith("-shm"):
            (folder / name).write_bytes(content)


Judge = Callable[[Path, list[str]], str]


def judge_bare(folder: Path, said: list[str]) -> str:
    """What is wrong with a database of the calibration; empty when nothing is."""
    if "found" not in said:
        return ""
    return _missing(folder / "bare.db", "SELECT cart FROM sales", said)


def judge_till(folder: Path, said: list[str]) -> str:
    """What is wrong with the till; empty when nothing is."""
    path = folder / "mostrador.db"
    wrong = _missing(path, "SELECT cart FROM sales", said)
    if wrong:
        return wrong
    with closing(sqlite3.connect(path)) as db:
        owed = db.execute(
            "SELECT count(*) FROM sales s LEFT JOIN documents d ON d.sale = s.seq"
            " LEFT JOIN outbox o ON o.document = d.seq WHERE d.seq IS NULL OR o.document IS NULL"
        ).fetchone()[0]
        numbers = [row[0] for row in db.execute("SELECT number FROM documents ORDER BY number")]
    if owed:
        return f"{owed} sales without a document or without what is owed for it"
    return "" if numbers == list(range(1, len(numbers) + 1)) else f"numbers with a gap: {numbers}"


def _missing(path: Path, query: str, said: list[str]) -> str:
    sold = {line.split()[1] for line in said if line.startswith("sold ")}
    try:
        with closing(sqlite3.connect(path)) as db:
            check = db.execute("PRAGMA quick_check(1)").fetchone()[0]
            there = {row[0] for row in db.execute(query)}
    except SqliteError as error:
        return f"damaged: {error}"
    if check != "ok":
        return f"damaged: {check}"
    lost = sold - there
    return f"{len(lost)} acknowledged sales are gone" if lost else ""


def images(film: Film, judge: Judge, budget: Budget, dice: random.Random, most: int) -> Iterator[tuple[int, str, str]]:
    """Cut everywhere in every way until the time is over: place, way, what is wrong."""
    with tempfile.TemporaryDirectory(dir="/dev/shm" if os.path.isdir("/dev/shm") else None) as temporary:
        folder = Path(temporary)
        made = 0
        while made < most and budget.left():
            at, way = dice.randint(0, len(film.calls)), dice.choice(WAYS)
            disk, said = film.cut(at, way, dice)
            develop(disk, folder)
            yield at, way, judge(folder, said)
            made += 1


def calibrate(budget: Budget, result: Result, most: int) -> None:
    """The known table must come out, or nothing that the layer says is worth anything."""
    table = {}
    for journal, synchronous, may_lose in KNOWN:
        with tempfile.TemporaryDirectory() as temporary:
            folder = Path(temporary) / "bare"
            folder.mkdir()
            film = record(folder, ["bare", journal, synchronous, "60"])
            whole = Budget(1e9, budget.seed, budget.clock, budget.started)
            wrongs = [w for _, _, w in images(film, judge_bare, whole, random.Random(budget.seed), most) if w]
        table[f"{journal} {synchronous}"] = len(wrongs)
        if bool(wrongs) != may_lose:
            result.findings.append(Finding(
                f"calibration: {journal} {synchronous} lost in {len(wrongs)} of {most} images",
                AGAIN.format(seed=budget.seed),
            ))  # fmt: skip
    result.counts["calibration"] = " ".join(f"{mode}:{lost}" for mode, lost in table.items())


def run(budget: Budget) -> Result:
    """The layer."""
    result = Result("L5", "power cuts")
    result.missing = have_strace()
    if result.missing:
        return result
    calibrate(budget, result, most=150)
    result.counts["images"] = 0
    seed = budget.seed
    while budget.left() or not result.counts["images"]:
        with tempfile.TemporaryDirectory() as temporary:
            folder = Path(temporary) / "till"
            _film(folder, ["found"])
            for what in (["sell", str(SALES)], ["send"]):
                film = record(folder, what)
                result.count("recordings")
                if what[0] == "sell" and sum(call.data.startswith(b"sold") for call in film.calls) != SALES:
                    result.findings.append(Finding("the recording lacks sales", AGAIN.format(seed=seed)))
                _judge_all(film, seed, budget, result)
        seed += 1
    shutil.rmtree(temporary, ignore_errors=True)
    return result


def _film(folder: Path, words: list[str]) -> None:
    environ = {**os.environ, "PYTHONPATH": str(ROOT)}
    program = [sys.executable, "-m", "tests.torture.program", str(folder), *words]
    subprocess.run(program, cwd=ROOT, env=environ, capture_output=True, check=True, timeout=120)


def _judge_all(film: Film, seed: int, budget: Budget, result: Result) -> None:
    at_least = Budget(max(budget.seconds, budget.clock() - budget.started + 3), seed, budget.clock, budget.started)
    for at, way, wrong in images(film, judge_till, at_least, random.Random(seed), 4000):
        result.count("images")
        if wrong:
            result.count("lost")
            if len(result.findings) < 20:
                result.findings.append(Finding(f"cut at {at}, {way}: {wrong}", AGAIN.format(seed=seed)))
        if result.counts["images"] % 200 == 0:
            budget.tell(f"{result.counts['images']:,} images, {result.counts.get('lost', 0)} lost")
