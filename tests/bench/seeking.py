"""A key of somebody who types: beside LIKE, beside the rule's own definition, beside fewer rows, and until painted."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.views import CustomerRow, Product
from app.runtime import Shop
from app.store.search import words
from app.store.sqlite import Connection, sqlite3
from tests.bench import window
from tests.bench.figures import Figure, absent, high, median, noise, paired
from tests.bench.measures import timed
from ui.bridge import Bridge
from ui.sale import searching
from ui.sale.page import SalePage

SHOWN = 20
WORDS = ("ar", "arroz", "arroz so", "caf", "cafe mo", "que", "zz", "leche ent", "p000012", "ñame", "x", "sal to", "mar",
         "ana", "perez nunez", "8-100-5", "k00000", "quintero batista rios")  # fmt: skip
"""Each a key of somebody who types: letters of most rows, of few, of none, codes, three words."""
Ask = Callable[[str, int], Sequence[Product | CustomerRow]]


def asks(shop: Shop) -> dict[str, Ask]:
    return {"products": shop.goods.search_products, "customers": shop.goods.search_customers}


def search(large: Shop, rounds: int) -> Iterator[Figure]:
    """The keys of a search for goods and people one after another, as they are typed, beside LIKE on the same rows.

    A key that comes right after LIKE has walked through all rows finds nothing of its own in the processor's caches:
    that has a row of its own.
    """
    with closing(sqlite3.connect(large.folder / "mostrador.db")) as db:
        for what, ask in asks(large).items():
            rows = int(db.execute(f"SELECT count(*) FROM {what} WHERE active = 1").fetchone()[0])
            typed, swept, theirs = (dict[str, list[float]]((text, []) for text in WORDS) for _ in range(3))
            for _ in range(rounds):
                for text in WORDS:
                    typed[text].append(timed(partial(ask, text, SHOWN)))
                for text in WORDS:
                    theirs[text].append(timed(partial(_like, db, what, text)))
                    swept[text].append(timed(partial(ask, text, SHOWN)))
            ours, after, like = ([median(values) for values in each.values()] for each in (typed, swept, theirs))
            goal = 0.002 * 1_000_000 / max(1, rows)  # a five-hundredth of LIKE among a million
            yield Figure("search", f"a key among {rows:,} {what}, p50", median(ours), "ms", "LIKE, p50", median(like),
                         goal)  # fmt: skip
            yield Figure("search", "the same right after LIKE has swept the caches", median(after), "ms", "LIKE, p50",
                         median(like))  # fmt: skip
            yield Figure("search", f"the worst key among the {what}", max(*ours, *after), "ms", "2 ms", 2.0, 1.0)
            wrong = sum(_differs(db, what, ask, text) for text in WORDS)
            yield Figure("search", f"of {len(WORDS)} keys, those that find other {what} than the rule's definition",
                         wrong, "", "none", 0.0, 1.0)  # fmt: skip


def beside_fewer(fewer: Shop | None, large: Shop, rounds: int) -> Iterator[Figure]:
    """The same keys among a tenth of the rows."""
    for what, ask in asks(large).items():
        name = f"a key among 1,000,000 {what} beside 100,000"
        if fewer is None:
            yield absent("search", name, "needs --full")
            continue
        few, many = asks(fewer)[what], ask
        ratios, all_few, all_many = [], [], []
        for text in WORDS:
            before, after = paired(rounds * 3, partial(timed, partial(few, text, SHOWN)),
                                   partial(timed, partial(many, text, SHOWN)))  # fmt: skip
            all_few.append(median(before))
            all_many.append(median(after))
            ratios.append(median(after) / median(before))
        yield Figure("search", name, median(all_many), "ms", "among 100,000", median(all_few), 1.2,
                     noise=noise(ratios))  # fmt: skip


def painted(large: Shop, rounds: int) -> Iterator[Figure]:
    """The last letter of a search until its hits are painted, in the whole page; the pause before it is left out."""
    window.app(large.folder)
    page = SalePage(large, Bridge())
    window.shown(page)
    pause = page.entering.searching.findChild(QTimer)
    assert isinstance(pause, QTimer)
    assert pause.interval() == searching.PAUSE_MS
    pause.setInterval(0)
    seen: list[float] = []
    for turn in range(rounds + 1):
        if turn == 1:
            seen.clear()  # what the first search of a day loads
        for text in ("arroz", "cafe mo", "que", "leche ent", "p000012", "sal to"):
            page.line.clear()
            QTest.keyClicks(page.line, text[:-1])
            QApplication.processEvents()

            def work(last: str = text[-1]) -> None:
                QTest.keyClicks(page.line, last)
                QApplication.processEvents()

            seen.append(timed(work))
            assert page.results.isVisible()
    page.hide()
    page.deleteLater()
    QApplication.processEvents()
    what = f"a key to its painted hits, p99, after the {searching.PAUSE_MS} ms that tell a person from a scanner"
    yield Figure("search", what, high(seen), "ms", "16 ms", 16.0, 1.0, noise=noise(seen))


def _like(db: Connection, table: str, text: str) -> None:
    """The first rows in the order of the search rule: goods whose name begins with the word come first."""
    parts = text.split()
    where = " AND ".join("words LIKE ?" for _ in parts)
    first = f"words NOT LIKE '{parts[0]}%', " if table == "products" else ""
    ask = f"SELECT * FROM {table} WHERE {where} ORDER BY {first}id LIMIT {SHOWN}"
    db.execute(ask, [f"%{part}%" for part in parts]).fetchall()


def _differs(db: Connection, table: str, ask: Ask, text: str) -> bool:
    """Whether other rows come, or in another order, than when every row is looked at: all words of the text begin a
    word of the row; goods whose first word begins with the first of them come first, then those that came first."""
    asked = words(text)
    fit = [(number, had) for number, had in db.execute(f"SELECT id, words FROM {table} WHERE active = 1")
           if all(f" {word}" in f" {had}" for word in asked)]  # fmt: skip
    if table == "products":
        fit.sort(key=lambda row: (not row[1].startswith(asked[0]), row[0]))
    exact = db.execute(f"SELECT id FROM {table} WHERE active = 1 AND code = ? COLLATE NOCASE", (text,)).fetchall()
    due = list(dict.fromkeys([*(row[0] for row in exact), *(number for number, _ in fit)]))[:SHOWN]
    return [row.id for row in ask(text, SHOWN)] != due
