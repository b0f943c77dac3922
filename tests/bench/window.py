"""The window's own costs: a scan painted beside a C++ model, the documents' list with many rows beside few."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView, QWidget

from app.domain.views import DocumentFilter, DocumentRow
from app.runtime import Shop
from tests.bench.day import resident
from tests.bench.figures import Figure, high, median, noise, paired
from tests.bench.measures import timed
from ui import application
from ui.bridge import Bridge
from ui.documents.page import DocumentsPage
from ui.preferences import Preferences
from ui.sale.page import SalePage

SCANS = 60
FURTHER = 100
"""Rows: a page that nobody has read yet."""
SOLD_HERE = 1_000
"""The newest documents are left out: this run may have sold them, in one till more than in the other, and they wait."""
Parent = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


def app(folder: Path) -> QApplication:
    """One application for all measures, without a screen."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    running = QApplication.instance()
    return running if isinstance(running, QApplication) else application.make(Preferences(folder / "window.ini"))


def shown(widget: QWidget) -> None:
    widget.resize(1280, 800)
    widget.show()
    widget.activateWindow()
    QApplication.processEvents()


def painted() -> None:
    """What the loop does first of all in its next turn: layouts and paints are posted, all else waits for them."""
    QApplication.sendPostedEvents()


class Plain:
    """The same table as a developer would have it in C++: standard items, appended and scrolled to."""

    def __init__(self) -> None:
        self.model = QStandardItemModel(0, 5)
        self.view = QTableView()
        self.view.setModel(self.model)
        shown(self.view)

    def add(self, number: int) -> None:
        said = ("1", f"P{number:07}", "Café molido Solana 500 g", "12.50", "12.50")
        self.model.appendRow([QStandardItem(text) for text in said])
        self.view.scrollToBottom()
        painted()


def scan(small: Shop, large: Shop, rounds: int) -> Iterator[Figure]:
    """The scanner's Enter until the line is painted: look-up, sum, line, scroll, paint, all in the window."""
    app(large.folder)
    tills = []
    for shop in (small, large):
        page = SalePage(shop, Bridge())
        shown(page)
        tills.append(page)
    plain = Plain()
    numbers, asked = iter(range(10_000)), list[float]()

    def one(page: SalePage) -> float:
        page.line.setText(f"{700000000000 + next(numbers) % 900}")
        QApplication.processEvents()

        def work() -> None:
            QTest.keyClick(page.line, Qt.Key.Key_Return)
            painted()

        took = timed(work)
        asked.append(took + timed(QApplication.processEvents))
        return took

    few, many, bare = (list[float]() for _ in range(3))
    for _ in range(max(1, rounds // 3)):
        for page in tills:
            page.cancel_sale()
        plain.model.setRowCount(0)
        found = paired(SCANS, lambda: one(tills[0]), lambda: one(tills[1]), lambda: timed(lambda: plain.add(1)))
        for values, more in zip((few, many, bare), found, strict=True):
            values += more
    assert len(tills[1].sales.basket.items) > SCANS // 2
    yield Figure("scan", "Enter of the scanner to the painted line, whole page, p50", median(many), "ms",
                 "a line on a C++ model", median(bare), 1.2, noise=noise(many))  # fmt: skip
    yield Figure("scan", "the same, p99", high(many), "ms", "8 ms", 8.0, 1.0)
    yield Figure("scan", "until its provider has been asked too, p50", median(asked), "ms", "a frame", 16.0)
    yield Figure("scan", "the same beside few products", median(many), "ms", "1,000 products", median(few), 1.05)


def documents(small: Shop, large: Shop, rounds: int) -> Iterator[Figure]:
    """First paint, a jump to the middle, the end: every row by number, only those in sight are read."""
    app(large.folder)

    def first(shop: Shop) -> float:
        page = DocumentsPage(shop, Bridge())

        def work() -> None:
            page.history.model.set_ids(shop.papers.ids(DocumentFilter()))
            shown(page)

        took = timed(work)
        page.hide()
        page.deleteLater()
        QApplication.processEvents()
        return took

    before, after = paired(max(3, rounds), lambda: first(small), lambda: first(large))
    yield Figure("documents", "first paint of the screen, list read", median(after), "ms", "with few documents",
                 median(before), 1.1, noise=noise(after))  # fmt: skip
    yield from _jumps(small, large, rounds)
    yield from _fetched(large, rounds)


class Fetched(QAbstractTableModel):
    """The list as Qt's examples have it: more rows whenever the end comes into sight, all of them for End."""

    PORTION = 256

    def __init__(self, shop: Shop, ids: Sequence[int]) -> None:
        super().__init__()
        self._shop, self._ids, self.rows = shop, ids, list[DocumentRow]()

    def rowCount(self, parent: Parent = NOWHERE) -> int:
        return len(self.rows)

    def columnCount(self, parent: Parent = NOWHERE) -> int:
        return 2

    def data(self, index: Parent, role: int = 0) -> object:
        row = self.rows[index.row()]
        return (row.number_text, f"{row.total}")[index.column()] if role == 0 else None

    def canFetchMore(self, parent: Parent) -> bool:
        return len(self.rows) < len(self._ids)

    def fetchMore(self, parent: Parent) -> None:
        have = len(self.rows)
        more = self._shop.papers.rows(list(self._ids[have : have + self.PORTION]))
        self.beginInsertRows(QModelIndex(), have, have + len(more) - 1)
        self.rows += more
        self.endInsertRows()


def _fetched(large: Shop, rounds: int) -> Iterator[Figure]:
    """End, beside a list that has to fetch all rows for it; and what all rows take of memory."""
    ids = large.papers.ids(DocumentFilter())
    began = resident()
    page = DocumentsPage(large, Bridge())
    page.history.model.set_ids(ids)
    shown(page)

    def jump() -> None:
        page.history.table.choose(len(ids) - 1)
        QApplication.processEvents()

    def forgotten() -> float:
        page.history.model.set_ids(ids)  # no row of theirs is remembered
        page.history.table.choose(0)
        QApplication.processEvents()
        return timed(jump)

    ours = median([forgotten() for _ in range(rounds)])
    grown = resident() - began
    page.hide()
    view, model = QTableView(), Fetched(large, ids)
    view.setModel(model)
    shown(view)

    def end() -> None:
        while model.canFetchMore(QModelIndex()):
            model.fetchMore(QModelIndex())
        view.scrollToBottom()
        QApplication.processEvents()

    theirs = timed(end)
    what = f"End of {len(ids):,} rows, fetchMore beside it"
    yield Figure("documents", what, theirs, "ms", "ours", ours, 100, least=True)
    yield Figure("documents", "memory of the screen with all its rows", grown, "MB", "30 MB", 30.0, 1.0)


def _jumps(small: Shop, large: Shop, rounds: int) -> Iterator[Figure]:
    pages = []
    for shop in (small, large):
        page = DocumentsPage(shop, Bridge())
        page.history.model.set_ids(shop.papers.ids(DocumentFilter())[SOLD_HERE:])
        shown(page)
        pages.append(page)

    def jump(page: DocumentsPage, part: float) -> Callable[[], float]:
        rows = page.history.model.rowCount()
        row = int((rows - 1) * part) if part else FURTHER

        def once() -> float:
            page.history.table.choose(0)
            QApplication.processEvents()

            def work() -> None:
                page.history.table.choose(row)
                QApplication.processEvents()

            return timed(work)

        return once

    for name, part in (("a page further", 0.0), ("a jump to the middle", 0.5), ("End", 1.0)):
        before, after = paired(rounds * 2, jump(pages[0], part), jump(pages[1], part))
        yield Figure("documents", f"{name}, painted", median(after), "ms", "with few documents", median(before), 1.1,
                     noise=noise(after))  # fmt: skip
