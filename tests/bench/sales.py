"""A sale written durably, beside a bare flush and beside what others' ways of writing the same rows take."""

from __future__ import annotations

import hmac
import json
import os
import re
import shutil
import subprocess
import sys
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from decimal import Decimal
from pathlib import Path
from typing import Any

from app.checkout import Quote
from app.domain.cash import Counted
from app.domain.people import Actor
from app.runtime import Shop
from app.store import sales, snapshot
from app.store.packing import unpack
from app.store.sqlite import Connection, connect
from tests.bench import rivals, shelf
from tests.bench.figures import Figure, absent, high, median, noise, paired
from tests.bench.measures import as_installed, timed
from tests.torture.calls import ROOT

_SESSION = 200
_TABLES = ("sales", "lines", "payments", "documents", "outbox", "journal")


def flush(folder: Path) -> Callable[[], float]:
    """One write as large as a sale's and its fdatasync: what the disk asks of anybody."""
    handle = os.open(folder / "flush", os.O_RDWR | os.O_CREAT)
    data = b"x" * 41_800

    def once() -> float:
        def work() -> None:
            os.pwrite(handle, data, 0)
            os.fdatasync(handle)

        return timed(work)

    return once


def wish(number: int, lines: int) -> dict[str, object]:
    """Goods from the shelf at the shelf's prices, as nearly every sale is."""
    made = shelf.sale(number, lines)
    asked: list[dict[str, str]] = made["lines"]  # type: ignore[assignment]
    return {**made, "lines": [{"code": line["code"], "quantity": line["quantity"]} for line in asked], "payments": []}


def sale(shop: Shop, rounds: int, compare: bool) -> Iterator[Figure]:
    """From the button to the receipt, beside a bare flush of as many bytes, in the same rounds."""
    number = iter(range(100_000, 10_000_000))
    bare = flush(shop.folder)
    for lines, goal in ((5, 1.7), (50, 2.2)):

        def judged(lines: int = lines) -> Quote:
            form = wish(next(number), lines)
            del form["payments"]
            ready = shop.selling.quote(shop.selling.read(form))
            assert ready.totals.total > Decimal(0)
            return ready

        def written() -> float:
            ready = judged()
            return timed(lambda: shop.selling.checkout_many([ready]).result())

        def whole() -> float:
            sale = judged().sale
            return timed(lambda: shop.selling.checkout(sale).result())

        written()
        copied = shop.folder.parent / f"beside-{lines}.db"
        snapshot.copy(shop.folder, copied)
        with row_api(copied) as once:
            copies = iter(_copies(shop, lines, rounds + 1))
            limits, values, wholes, rows = paired(rounds, bare, written, whole, _next_of(copies, once))
        yield Figure("sale", f"{lines} lines written durably, judged before, p50", median(values), "ms", "bare flush",
                     median(limits), goal, noise=noise(values))  # fmt: skip
        yield Figure("sale", f"{lines} lines written durably, p99", high(values), "ms", "bare flush, p99",
                     high(limits), 2.5)  # fmt: skip
        yield Figure("sale", f"{lines} lines, button to receipt, figures and all checks included, p50", median(wholes),
                     "ms", "bare flush", median(limits), noise=noise(wholes))  # fmt: skip
        yield Figure("sale", f"{lines} lines, beside sqlite-utils' row API on a copy of the file", median(values), "ms",
                     "sqlite-utils", median(rows), 0.5)  # fmt: skip
        yield beside_mapper(shop, lines, median(values), copied if compare else None)
    yield from flushes(shop.folder.parent / "counted")


def session(small: Shop, large: Shop, rounds: int) -> Iterator[Figure]:
    """The figures of an open session, which a Z keeps, with many documents beside few; not the till's first session,
    which counts once what was sold before there were any."""
    for shop in (small, large):
        shop.drawer.open([], Actor("bench"))
        shop.drawer.close([Counted("USD", Decimal(0))], Actor("bench"))
        shop.drawer.open([], Actor("bench"))
        forms = [wish(900_000_000 + number, 5) for number in range(_SESSION)]
        quotes = [shop.selling.quote(shop.selling.read({**form, "payments": []})) for form in forms]
        shop.selling.checkout_many(quotes).result()
    asked = [lambda shop=shop: timed(lambda: shop.drawer.x(Actor("bench"))) for shop in (small, large)]  # type: ignore[misc]
    before, after = paired(rounds * 2, *asked)
    yield Figure("growth", f"X or Z of a session with {_SESSION} sales", median(after), "ms", "with few documents",
                 median(before), 1.25, noise=noise(after))  # fmt: skip


def _next_of(copies: Iterator[Copy], once: Callable[[Copy], None]) -> Callable[[], float]:
    def work() -> float:
        made = next(copies)
        return timed(lambda: once(made))

    return work


Copy = dict[str, Any]
"""A sale as plain data: the `rows` of each table, the `snapshot` of its document, the `lane` of its number."""

_NEXT = "UPDATE lanes SET last = last + 1 WHERE issuer = ? AND type = ? AND series = ? RETURNING last"


def beside_mapper(shop: Shop, lines: int, ours: float, copied: Path | None) -> Figure:
    """The same facts by a mapper, in a process that has its library."""
    what = f"{lines} lines, beside SQLAlchemy on a copy of the file"
    if copied is None:
        return absent("sale", what, "needs --compare")
    mapped = rivals.mapped(copied, _copies(shop, lines, 60))
    if mapped is None:
        return absent("sale", what, "could not be installed")
    return Figure("sale", what, ours, "ms", "SQLAlchemy", mapped, 0.35)


@contextmanager
def row_api(database: Path) -> Iterator[Callable[[Copy], None]]:
    """The same facts by sqlite-utils, WAL and FULL as in ours, as somebody writes it who knows it well: the number
    taken, the snapshot packed, the journal sealed, in one transaction. Whether the cart was sold before, who may give
    which price and what is received are looked at by us alone.
    """
    import sqlite_utils

    with closing(connect(database, "rw")) as writer:
        writer.execute("PRAGMA journal_mode = WAL")
        writer.execute("PRAGMA synchronous = FULL")
        writer.execute("PRAGMA wal_autocheckpoint = 0")
        writer.row_factory = None
        db = sqlite_utils.Database(writer)

        def once(made: Copy) -> None:
            rows, paper, fact = made["rows"], made["rows"]["documents"][0], made["rows"]["journal"][0]
            with db.atomic():
                db.execute(_NEXT, made["lane"]).fetchone()
                paper["packed"] = zlib.compress(json.dumps(made["snapshot"], separators=(",", ":")).encode())
                seq, mac = db.execute("SELECT seq, mac FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
                fact["seq"] = seq + 1
                sealed = json.dumps([mac, *(fact[key] for key in fact if key != "mac")])
                fact["mac"] = hmac.digest(b"a key", sealed.encode(), "sha256").hex()
                for name, some in rows.items():
                    table = db.table(name)
                    if len(some) == 1:
                        table.insert(some[0])
                    else:
                        table.insert_all(some)

        yield once


_taken = iter(range(1, 1_000_000))


def _copies(shop: Shop, lines: int, count: int) -> list[Copy]:
    """The rows of the newest sale with so many lines, as often as asked, each under ids and numbers of its own."""

    def rows(db: Connection) -> dict[str, list[dict[str, Any]]]:
        seq = db.execute("SELECT sale FROM lines GROUP BY sale HAVING count(*) = ? ORDER BY sale DESC LIMIT 1",
                         (lines,)).fetchone()[0]  # fmt: skip
        where = {"sales": "seq = ?1", "lines": "sale = ?1", "payments": "sale = ?1", "documents": "sale = ?1",
                 "outbox": "document = (SELECT seq FROM documents WHERE sale = ?1)",
                 "journal": "subject = (SELECT id FROM sales WHERE seq = ?1)"}  # fmt: skip
        return {name: [dict(row) for row in db.execute(f"SELECT * FROM {name} WHERE {where[name]}", (seq,))]
                for name in _TABLES}  # fmt: skip

    pattern = shop.store.read(rows)
    paper = pattern["documents"][0]
    snapshot, paper["packed"] = json.loads(unpack(paper["packed"], paper["snapshot"])), ""
    lane = shop.store.read(sales.lanes)[0][:3]
    renamed = (_renamed(pattern, 50_000_000 + next(_taken)) for _ in range(count))
    return [{"rows": each, "snapshot": snapshot, "lane": lane} for each in renamed]


def _renamed(pattern: dict[str, list[dict[str, Any]]], number: int) -> dict[str, list[dict[str, Any]]]:
    fresh: dict[str, dict[str, Any]] = {
        "sales": {"seq": number, "id": f"s{number}", "cart": f"copy{number}"}, "lines": {"sale": number},
        "payments": {"sale": number}, "journal": {},
        "documents": {"seq": number, "id": f"d{number}", "sale": number, "number": number, "reference": f"r{number}",
                      "number_text": f"F001-{number}"},
        "outbox": {"seq": number, "id": f"o{number}", "document": number},
    }  # fmt: skip
    made = {name: [{**row, **fresh[name]} for row in rows] for name, rows in pattern.items()}
    return {name: [{key: value for key, value in row.items() if not isinstance(value, bytes)} for row in rows]
            for name, rows in made.items()}  # fmt: skip


def flushes(folder: Path) -> Iterator[Figure]:
    """Counted by the system: a child sells 10, another 40; the difference are the flushes of 30 sales.

    The log is flushed once for a sale and once more for each time it is brought home, when the database is flushed too.
    """
    what = "flushes of a sale, counted with strace"
    if shutil.which("strace") is None:
        yield absent("sale", what, "needs strace")
        return
    shelf.till(folder).close()
    counted = []
    for count in (10, 40):
        words = ["strace", "-f", "-y", "-e", "trace=fdatasync,fsync", sys.executable, "-m", "tests.torture.program",
                 str(folder), "sell", str(count)]  # fmt: skip
        done = subprocess.run(words, cwd=ROOT, env=as_installed(folder), capture_output=True, text=True, check=False)
        found = re.findall(r"sync\(\d+<[^>]*mostrador\.db(-wal)?>", done.stderr)
        if done.stdout.count("sold ") != count or not found:
            yield absent("sale", what, "strace may not look here")
            return
        counted.append(sum(1 if log else -1 for log in found))
    yield Figure("sale", what, (counted[1] - counted[0]) / 30, "", "one", 1.0, 1.0)
