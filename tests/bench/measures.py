"""What a cashier and an owner feel, each measured beside its limit in the same rounds. Knows no table and no page."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from app.domain.figures import By
from app.domain.views import DocumentFilter
from app.runtime import Shop
from app.store.sqlite import sqlite3
from tests.bench import shelf
from tests.bench.figures import Figure, median, noise, paired
from tests.torture.calls import ROOT

MS = 1000.0


def timed(work: Callable[[], object]) -> float:
    """Milliseconds."""
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * MS


def as_installed(folder: Path) -> dict[str, str]:
    """The environment of a program that was installed: its modules are compiled once, not at every start."""
    kept = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": str(folder.parent / "compiled")}


def spawned(folder: Path, what: str) -> tuple[float, float]:
    """Milliseconds from the command to a painted window, and the megabytes that it takes then."""
    environ = {**as_installed(folder), "QT_QPA_PLATFORM": "offscreen"}
    words = [sys.executable, "-m", "tests.bench.paint", what, str(folder)]
    began = time.monotonic()
    said = subprocess.run(words, cwd=ROOT, env=environ, capture_output=True, text=True, check=True).stdout.split()
    return (float(said[0]) - began) * MS, float(said[1]) / 1024


def start(folder: Path, rounds: int) -> Iterator[Figure]:
    """From the command to the painted window, and what it takes of memory."""
    memory: dict[str, list[float]] = {"bare": [], "till": [], "eager": []}

    def variant(what: str) -> Callable[[], float]:
        def once() -> float:
            milliseconds, megabytes = spawned(folder, what)
            memory[what].append(megabytes)
            return milliseconds

        return once

    for what in memory:
        spawned(folder, what)  # the first one compiles
    bare, till, eager = paired(rounds, *(variant(what) for what in memory))
    yield Figure("start", "spawn to painted till, warm", median(till), "ms", "bare PySide6 window", median(bare), 1.5,
                 noise=noise(till))  # fmt: skip
    yield Figure(
        "start", "the same beside eager imports", median(till), "ms", "eager", median(eager), 0.6, noise=noise(eager)
    )
    yield Figure("start", "memory at first paint", median(memory["till"]), "MB", "bare", median(memory["bare"]), 1.7)


def scan(shop: Shop, rounds: int) -> Iterator[Figure]:
    """A code looked up, beside one row by its key."""
    codes = [f"{700000000000 + number}" for number in range(0, 5000, 7)]
    with closing(sqlite3.connect(shop.folder / "mostrador.db")) as db:
        ours = [timed(lambda code=code: shop.goods.product_by_code(code)) for code in codes[: rounds * 20]]  # type: ignore[misc]
        theirs = [timed(lambda: db.execute("SELECT * FROM products WHERE id = 700").fetchone()) for _ in ours]
    yield Figure("scan", "a barcode to its product", median(ours), "ms", "a row by its key", median(theirs), 0.0)


def lists(small: Shop, large: Shop, rounds: int) -> Iterator[Figure]:
    """The documents' list: its ids, a page in the middle, the newest page."""

    def ids(shop: Shop) -> Sequence[int]:
        return shop.papers.ids(DocumentFilter())

    few, many = ids(small), ids(large)

    def page(shop: Shop, found: Sequence[int], part: float) -> float:
        at = int(len(found) * part)
        return timed(lambda: shop.papers.rows(list(found[at : at + 64])))

    for name, part in (("first page", 0.0), ("a page in the middle", 0.5), ("the last page", 0.99)):
        before, after = paired(
            rounds * 4,
            lambda part=part: page(small, few, part),
            lambda part=part: page(large, many, part),  # type: ignore[misc]
        )
        yield Figure("list", f"{name} of {len(many):,} documents", median(after), "ms", f"of {len(few):,}",
                     median(before), 1.25, noise=noise(after))  # fmt: skip
    yield Figure("list", f"all ids of {len(many):,}", median([timed(lambda: ids(large)) for _ in range(3)]), "ms",
                 "4 bytes each", 1.0)  # fmt: skip


def growth(small: Shop, large: Shop, rounds: int) -> Iterator[Figure]:
    """Hot questions with many documents beside the same with few."""
    day = (shelf.BEGIN + timedelta(days=3)).date()
    year = shelf.BEGIN.date() + timedelta(days=364)
    questions: tuple[tuple[str, Callable[[Shop], object]], ...] = (
        ("counts of the strip", lambda shop: shop.papers.counts()),
        ("what needs a person", lambda shop: shop.papers.needs_person()),
        ("the report of a day with 1,080 sales", lambda shop: shop.figures.overview(day, day)),
        ("the same day by product", lambda shop: shop.figures.rows(By.PRODUCT, day, day)),
        ("the last sale", lambda shop: shop.selling.last()),
    )
    for name, ask in questions:
        before, after = paired(
            rounds * 3,
            lambda ask=ask: timed(lambda: ask(small)),
            lambda ask=ask: timed(lambda: ask(large)),  # type: ignore[misc]
        )
        yield Figure(
            "growth", name, median(after), "ms", "with few documents", median(before), 1.25, noise=noise(after)
        )
    began, ended = shelf.BEGIN.date(), year
    values = [timed(lambda: large.figures.rows(By.PRODUCT, began, ended)) for _ in range(3)]
    sold = large.store.read(lambda db: int(db.execute("SELECT count(*) FROM sales WHERE sold_at < ?", (f"{ended}T05",))
                                           .fetchone()[0]))  # fmt: skip
    yield Figure("growth", f"a year by product, {sold:,} sales, off the window's thread", median(values), "ms",
                 "10 µs a sale", sold / 100)  # fmt: skip
    documents = large.store.read(lambda db: int(db.execute("SELECT count(*) FROM documents").fetchone()[0]))
    size = large.store.read(
        lambda db: db.execute("PRAGMA page_count").fetchone()[0] * db.execute("PRAGMA page_size").fetchone()[0]
    )
    goods = large.store.read(lambda db: int(db.execute("SELECT count(*) FROM products").fetchone()[0]))
    goods += large.store.read(lambda db: int(db.execute("SELECT count(*) FROM customers").fetchone()[0]))
    size -= goods * shelf.BYTES_OF_A_RECORD
    what = "bytes per document: lines, payload, attempt, journal, search"
    yield Figure("growth", what, size / documents, "B", "1,200 B", 1200.0, 1.0)


def command_line(folder: Path, rounds: int) -> Iterator[Figure]:
    """`--help` beside bare Python, and a thousand sales in one call."""
    environ = as_installed(folder)

    def run(*words: str, given: str = "") -> float:
        return timed(lambda: subprocess.run([sys.executable, *words], cwd=ROOT, env=environ, input=given, text=True,
                                            capture_output=True, check=True))  # fmt: skip

    run("-m", "app", "--help")  # compiles
    bare, helped = paired(rounds, lambda: run("-c", "import sqlite3"), lambda: run("-m", "app", "--help"))
    yield Figure("command line", "--help", median(helped), "ms", "bare Python with sqlite3", median(bare), 2.0,
                 noise=noise(helped))  # fmt: skip
    numbers = iter(range(5_000_000, 6_000_000, 1000))

    def sold(*, marked: bool) -> float:
        given = shelf.file(next(numbers), 1000, marked=marked)
        return run("-m", "app", "sell", "-", "--data", str(folder), "--json", given=given)

    run("-m", "app", "quote", "-", "--data", str(folder), "--json", given=shelf.file(0, 1, marked=True))  # compiles
    at_shelf, own = paired(min(rounds, 5), lambda: sold(marked=True), lambda: sold(marked=False))
    rows = (
        ("durable sales a second, 1,000 in one call", at_shelf, 1.0),
        ("the same, each line at another price", own, 0.0),
    )
    for what, took, goal in rows:
        yield Figure("command line", what, 1000 / median(took) * MS, "/s", "2,000 /s", 2000.0, goal, least=True,
                     noise=noise(took))  # fmt: skip


def picture(rounds: int) -> Iterator[Figure]:
    """A ticket as the printer's dots."""
    from app.printing import raster
    from app.runtime.papers import Form

    del Form
    import reportlab.pdfgen.canvas as canvas

    path = Path("/dev/null")
    made = canvas.Canvas(str(path), pagesize=(204, 700))
    for line in range(60):
        made.drawString(8, 690 - line * 11, f"Café molido {line} ....... 12.50")
    pdf = made.getpdfdata()
    values = [timed(lambda: list(raster.of_pdf(pdf, 576, 0.0))) for _ in range(rounds)]
    yield Figure("paper", "an 80 mm ticket as dots, drawing included", median(values), "ms", "50 ms", 50.0, 0.0,
                 noise=noise(values))  # fmt: skip
