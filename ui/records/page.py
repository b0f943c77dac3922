"""A screen of records: search as one types, a list of any length, new, change, bring in, take out. Knows no noun."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from datetime import tzinfo
from functools import partial
from pathlib import Path
from typing import Any, Generic

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent

from app.domain.pace import Step
from app.domain.people import Actor, Right
from app.domain.record import dataclass
from ui import errand
from ui.bridge import Bridge
from ui.progress import Progress
from ui.records.batches import ImportsSheet
from ui.records.bringing import Bringing, BringSheet
from ui.saying import count, why
from ui.text import plural, tr
from ui.tokens import Tone
from ui.widgets.bars import KeyBar, PageHead
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.cards import Card, EmptyState
from ui.widgets.fields import LineEdit
from ui.widgets.files import ask_where, ask_which
from ui.widgets.labels import Text
from ui.widgets.page import Page, row
from ui.widgets.paged import PagedModel
from ui.widgets.rows import Column, Row
from ui.widgets.table import Table

ROOMY_FROM = 1000
SLIM_BELOW = 560  # pixels under which only what tells one row from another is shown
TYPING_MS = 90
TABLES = "Excel, CSV (*.xlsx *.csv *.tsv *.txt)"
KINDS_OUT = "Excel (*.xlsx);;CSV (*.csv)"


@dataclass(frozen=True, slots=True)
class Words:
    """What this screen is called and says. `many` has `{n}`."""

    title: str
    search: str
    new: str
    one: str
    many: str
    icon: str
    nothing: str
    file: str


@dataclass(frozen=True, slots=True)
class Records(Generic[Row]):
    """One kind of record: how its list is asked for, read and said, and what brings it in and takes it out."""

    words: Words
    columns: Sequence[Column[Row]]
    ids: Callable[[str], array[int]]
    rows: Callable[[list[int]], list[Row]]
    number_of: Callable[[Row], int]
    bringing: Bringing
    take_out: Callable[[Path, Actor, Step], int]
    zone: Callable[[], tzinfo]
    give_way: Sequence[int] = ()  # columns that a narrow screen does without


class RecordsPage(Page):
    """A screen over one kind of record. A kind says how one is edited (`edit`, None for a new one)."""

    def __init__(self, records: Records[Row], bridge: Bridge, edit: Callable[[Row | None], object]) -> None:
        super().__init__(tight=True)
        self._records = records
        self._bridge = bridge
        self._edit = edit
        self.allow: Callable[[Right, Callable[[], object]], object] = lambda _, go: go()  # a kind may ask first
        self.ask_out: Callable[[Callable[[Actor], object]], object] = lambda go: go(Actor(""))
        self._latest = errand.Latest()
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.setInterval(TYPING_MS)
        self._asking.timeout.connect(self.read)
        self.model: PagedModel[Row] = PagedModel(records.columns, records.rows, records.number_of)
        self.table = Table(self.model, records.words.title)
        self.count = Text("", "muted", figures=True)
        self.search = LineEdit(records.words.search, icon="search", name=tr("Buscar"))
        self._build(records.words)

    def _build(self, words: Words) -> None:
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(380)
        self.search.textChanged.connect(lambda _: self._asking.start())
        self.search.returnPressed.connect(self._enter)
        head = PageHead(words.title)
        head.add(self.search)
        self.new = ActionButton(words.new, Role.PRIMARY, icon="plus", key="Ins")
        self.new.clicked.connect(self.add_new)
        head.add(self.new)
        self.add(head)
        card = Card(flush=True)
        card.add(self.table)
        self.add(card, 1)
        self.progress = Progress(self._bridge, self)
        under = row(self.count)
        under.addWidget(self.progress)
        self.add(under)
        self.add(self._foot())
        self._empty = EmptyState(words.icon, words.nothing, tr("crea uno; F8 los trae de un archivo."), key="Ins")
        self.table.set_empty(self._empty)
        self.table.opened.connect(self._open)
        self.search.reach_by("F2")
        self.first = self.search

    def _foot(self) -> KeyBar:
        """The keys under the list; a kind adds its own with `add_key`."""
        self.keys = KeyBar(tr("Qué hacer"))
        self.add_key(tr("Cambiar"), "pencil", "F4", lambda: self._open(self.table.current()))
        self.add_key(tr("Importar"), "folder-open", "F8", lambda: self.allow(Right.GOODS, self.ask_import))
        self.add_key(tr("Exportar"), "download", "F9", lambda: self.ask_out(self._ask_where))
        return self.keys

    def add_key(self, text: str, icon: str, key: str, act: Callable[[], object]) -> ActionButton:
        """One more thing to do."""
        button = ActionButton(text, Role.SECONDARY, icon=icon, key=key)
        button.clicked.connect(lambda _=False: act())
        self.keys.add(button)
        return button

    def nothing(self) -> str:
        """Why the list is empty: none were brought in yet, or none has these words."""
        return tr("Nada con esas palabras") if self.search.text().strip() else self._records.words.nothing

    def arrive(self) -> None:
        """Read the list as it is now."""
        super().arrive()
        self.read()

    def say_anew(self, columns: Sequence[Column[Any]]) -> None:
        """The same records in other words: the till sells for somebody else now."""
        self.model.set_columns(columns)
        self.model.set_ids(array("q"))

    def read(self) -> None:
        """Ask for the numbers of all rows with these words."""
        self._asking.stop()
        question, text = self._latest.ask(), self.search.text()
        errand.run(self._bridge, lambda: self._records.ids(text), lambda ids: self._list(question, ids))

    def add_new(self) -> None:
        """The form for a new one."""
        self.allow(Right.GOODS, lambda: self._edit(None))

    def show_record(self, number: int) -> None:
        """Open the form of one record, from wherever somebody pointed at it."""
        for found in self._records.rows([number]):
            self.table.choose(self.model.position(number))
            self.allow(Right.GOODS, partial(self._edit, found))

    def saved(self, number: int) -> None:
        """One was kept: show it."""
        self.search.clear()
        self._asking.stop()
        self._list(self._latest.ask(), self._records.ids(""))
        self.table.choose(self.model.position(number))
        self.table.setFocus()

    def bring(self, path: Path) -> None:
        """Look into a file, show what every row would do, and bring the good ones in when the person says so."""
        sheet = BringSheet(self._records.bringing, path, self._bridge, parent=self.window())
        sheet.accepted.connect(self.read)
        sheet.open()

    def ask_import(self) -> None:
        """The files that came before, and the way to choose another."""
        records = self._records
        sheet = ImportsSheet(records.bringing, self._bridge, records.zone(), self.read, parent=self.window())
        sheet.accepted.connect(self.ask_file)
        sheet.open()

    def ask_file(self) -> None:
        """Which file?"""
        ask_which(self.window(), tr("Importar"), TABLES, self.bring)

    def take_out(self, path: Path, who: Actor) -> None:
        """Write all of them to a file, off the window's thread."""
        if not self.progress.running():
            work = partial(self._records.take_out, path, who)
            self.progress.run(tr("Exportando…"), work, lambda n: self._taken(n, path), self._failed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width()
        for place, column in enumerate(self._records.columns):
            gives_way = place in self._records.give_way and wide < ROOMY_FROM
            self.table.setColumnHidden(place, gives_way or (column.muted is True and wide < SLIM_BELOW))

    def _list(self, question: int, ids: array[int]) -> None:
        if not self._latest.counts(question):
            return
        at = self.table.current()
        chosen = self.model.id_at(at) if 0 <= at < self.model.rowCount() else 0
        self.model.set_ids(ids)
        words = self._records.words
        self._empty.set_title(self.nothing())
        self.count.setText(plural(words.one, words.many, len(ids)).replace(str(len(ids)), count(len(ids))))
        self.table.choose(max(0, self.model.position(chosen)))

    def _open(self, at: int) -> None:
        if 0 <= at < self.model.rowCount():
            chosen = self.model.row(at)
            self.allow(Right.GOODS, lambda: self._edit(chosen))

    def _enter(self) -> None:
        """Enter in the search: the list that belongs to these words, its first row opened when it is the only one."""
        if self._asking.isActive():
            self._asking.stop()
            self._list(self._latest.ask(), self._records.ids(self.search.text()))
        if self.model.rowCount() == 1:
            self._open(0)
        elif self.model.rowCount():
            self.table.setFocus()

    def _ask_where(self, who: Actor) -> None:
        name = f"{self._records.words.file}.xlsx"
        ask_where(self.window(), tr("Exportar"), name, KINDS_OUT, lambda path: self.take_out(path, who))

    def _taken(self, count: int, path: Path) -> None:
        self._bridge.say(plural("{n} fila exportada", "{n} filas exportadas", count), str(path), Tone.SUCCESS)

    def _failed(self, error: BaseException) -> None:
        self._bridge.say(tr("No se pudo exportar"), why(error), Tone.DANGER)
