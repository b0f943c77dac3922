"""The history of documents: filters above, a list of any length below, kept up to date row by row. Decides nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, time, timedelta, tzinfo

from PySide6.QtCore import QDate, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QDateEdit, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.views import DocumentFilter, DocumentRow, Word
from app.runtime import Shop
from ui import errand
from ui.bridge import Bridge
from ui.documents.story import legal_clock
from ui.saying import count, day_and_time, figure, note_name
from ui.text import mark, plural, tr
from ui.tokens import Size
from ui.widgets.badge import State
from ui.widgets.badge import word as state_word
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.cards import Card, EmptyState
from ui.widgets.fields import LineEdit
from ui.widgets.labels import Text
from ui.widgets.paged import PagedModel
from ui.widgets.rows import Column
from ui.widgets.table import Table
from ui.widgets.tabs import Segmented

AUTHORIZATION = 5  # the column that gives way first
ROOMY_FROM = 980
SLIM_BELOW, SOLD_AT, CUSTOMER = 460, 1, 2  # pixels, and what gives way on a slim screen
SLIM = {0: 162, 4: 88}  # columns that stay there, in pixels
TYPING_MS = 160  # a pause in typing this long asks
PRESSING = "pressing"  # what has no valid document yet, by its legal deadline
NEWS_MS = 400  # news that may change the list are answered together
DATES = (
    ("all", mark("Todas las fechas")),
    ("today", mark("Hoy")),
    ("yesterday", mark("Ayer")),
    ("week", mark("Últimos 7 días")),
    ("month", mark("Últimos 30 días")),
    ("between", mark("Entre dos fechas")),
)


def columns(zone: tzinfo, now: Callable[[], datetime]) -> list[Column[DocumentRow]]:
    """The history's columns; under its date, what has no valid document yet has the clock of its legal deadline."""
    return [
        Column(mark("Número"), lambda r: r.number_text, 194, second=lambda r: note_name(r.type)),
        Column(
            mark("Fecha"),
            lambda r: day_and_time(r.sold_at, zone),
            164,
            muted=True,
            second=lambda r: legal_clock(r.deadline, r.word, now())[0],
        ),
        Column(mark("Cliente"), lambda r: r.customer or tr("Sin nombre"), muted=lambda r: not r.customer),
        Column(mark("Estado"), lambda r: "", 136, state=lambda r: State(r.word)),
        Column(mark("Total"), lambda r: figure(r.total, r.currency), 108, numeric=True, strong=True),
        Column(mark("Autorización"), lambda r: r.authorization, muted=True, code=True),
    ]


class Dates(QWidget):
    """A span of days by name, or between two dates."""

    changed = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self.box = QComboBox()
        self.box.setAccessibleName(tr("Fechas"))
        for word, title in DATES:
            self.box.addItem(tr(title), word)
        today = now().date()
        self.first, self.last = (QDateEdit(QDate(today.year, today.month, today.day)) for _ in range(2))
        for edit, name in ((self.first, tr("Desde")), (self.last, tr("Hasta"))):
            edit.setAccessibleName(name)
            edit.setDisplayFormat("dd/MM/yyyy")
            edit.setCalendarPopup(True)
            edit.setVisible(False)
            edit.dateChanged.connect(lambda _: self.changed.emit())
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Size.TIGHT)
        for widget in (self.first, self.last, self.box):
            line.addWidget(widget)
        self.box.currentIndexChanged.connect(self._choose)

    def choose(self, word: str) -> None:
        """Choose a span by its word."""
        self.box.setCurrentIndex(self.box.findData(word))

    def span(self) -> tuple[datetime | None, datetime | None]:
        """From (included) and to (excluded), at midnights of the shop's zone."""
        now = self._now()
        midnight = datetime.combine(now.date(), time(), now.tzinfo)
        day = timedelta(days=1)
        match self.box.currentData():
            case "today":
                return midnight, None
            case "yesterday":
                return midnight - day, midnight
            case "week":
                return midnight - 6 * day, None
            case "month":
                return midnight - 29 * day, None
            case "between":
                first, last = (
                    datetime(d.year(), d.month(), d.day(), tzinfo=now.tzinfo)
                    for d in (self.first.date(), self.last.date())
                )
                return first, last + day
        return None, None

    def _choose(self) -> None:
        between = self.box.currentData() == "between"
        self.first.setVisible(between)
        self.last.setVisible(between)
        self.changed.emit()


class History(QWidget):
    """`chosen` names the document that the cursor is on (empty: none), `opened` the one that Enter was pressed on."""

    chosen = Signal(str)
    opened = Signal(str)
    listed = Signal(int)

    def __init__(self, shop: Shop, bridge: Bridge, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shop = shop
        self._bridge = bridge
        self._latest = errand.Latest()
        self._pointed: int | None = None
        self.model: PagedModel[DocumentRow] = PagedModel(
            columns(zone, shop.clock.now), shop.papers.rows, lambda r: r.seq
        )
        self.table = Table(self.model, tr("Documentos"))
        self.search = LineEdit(tr("Número, cliente, referencia o autorización"), icon="search", name=tr("Buscar"))
        self.search.setClearButtonEnabled(True)
        states = [("", tr("Todos")), (PRESSING, tr("Por vencer"))]
        states += [(word.value, state_word(State(word))) for word in Word]
        self.states = Segmented(tr("Estado"), states, key="Alt+E")
        self.dates = Dates(lambda: shop.clock.now().astimezone(zone))
        self.count = Text("", "muted", figures=True)
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.timeout.connect(self.read)
        self._build()
        self._connect()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Size.SNUG)
        self._filters = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._filters.setSpacing(Size.SNUG)
        for each in (self.states, self.dates):
            self._filters.addWidget(each, 0, Qt.AlignmentFlag.AlignLeft)
        self._filters.addStretch(1)
        column.addLayout(self._filters)
        card = Card(flush=True)
        card.add(self.table)
        column.addWidget(card, 1)
        column.addWidget(self.count)
        self._none = EmptyState("receipt-text", tr("Ningún documento con este filtro"), "")
        clear = ActionButton(tr("Quitar filtros"), Role.SECONDARY, icon="filter", key="Alt+L")
        clear.clicked.connect(self.clear_filters)
        self._none.add_action(clear)
        words = tr("Cada venta deja aquí su documento, y aquí se ve cómo le va con el proveedor.")
        self._never = EmptyState("receipt-text", tr("Todavía no hay documentos"), words)
        self.table.set_empty(self._never)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _: self._asking.start(TYPING_MS))
        self.search.returnPressed.connect(self._to_table)
        self.states.changed.connect(lambda _: self.read())
        self.dates.changed.connect(self._share_width)
        self.dates.changed.connect(self.read)
        self.table.chosen.connect(lambda at: self.chosen.emit(self._id(at)))
        self.table.opened.connect(lambda at: self.opened.emit(self._id(at)))
        self._bridge.document_changed.connect(self._hear)

    def wanted(self) -> DocumentFilter:
        """The filter as it is set now."""
        since, until = self.dates.span()
        word = self.states.value()
        text, pressing = self.search.text().strip(), word == PRESSING
        chosen = Word(word) if word and not pressing else None
        return DocumentFilter(text, word=chosen, since=since, until=until, pressing=pressing)

    def tick(self) -> None:
        """Time went by: whatever in sight has a clock of its own is said anew."""
        now = self._shop.clock.now()
        if any(legal_clock(row.deadline, row.word, now)[0] for row in self.model.in_sight()):
            self.model.say_again()

    def clear_filters(self) -> None:
        """Show everything again."""
        self.search.clear()
        self.states.choose("")
        self.dates.choose("all")
        self.read()
        self.search.setFocus()

    def show_word(self, word: str) -> None:
        """Filter by one of the six words, or what the law presses; empty shows all."""
        self.states.choose(word)
        self.read()

    def point(self, document_id: str) -> None:
        """Put the cursor on a document, now or as soon as the list that is being read has it."""
        self._pointed = self._shop.papers.seq_of(document_id)
        self._reach()

    def _reach(self) -> bool:
        at = self.model.position(self._pointed) if self._pointed is not None else -1
        if at >= 0:
            self._pointed = None
            self.table.choose(at)
        return at >= 0

    def read(self) -> None:
        """Ask for the numbers of all rows that pass the filter; the rows themselves are read when they are in sight."""
        self._asking.stop()
        question, wanted = self._latest.ask(), self.wanted()
        errand.run(self._bridge, lambda: self._shop.papers.ids(wanted), lambda ids: self._list(question, ids))

    def _list(self, question: int, ids: Sequence[int]) -> None:
        if not self._latest.counts(question):
            return
        chosen = self._number(self.table.current())
        self._say_nothing(filtered=self.wanted() != DocumentFilter())
        self.model.set_ids(ids)
        self.count.setText(plural("{n} documento", "{n} documentos", len(ids)).replace(str(len(ids)), count(len(ids))))
        if not self._reach() and chosen is not None:
            self.table.choose(self.model.position(chosen))
        self.listed.emit(len(ids))

    def _say_nothing(self, *, filtered: bool) -> None:
        """What an empty list teaches: that filters hide everything, or what will stand here."""
        wanted, other = (self._none, self._never) if filtered else (self._never, self._none)
        other.hide()
        self.table.set_empty(wanted)

    def _hear(self, document_id: str) -> None:
        """One row anew. One that is not in sight may be new, or may pass the filter only now: ask again, soon."""
        known = next((r for r in self.model.in_sight() if r.id == document_id), None)
        if known is not None:
            self.model.refresh(known.seq)
        if known is None or self.states.value():
            self._asking.start(NEWS_MS)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width()
        self.table.setColumnHidden(AUTHORIZATION, wide < ROOMY_FROM)
        for column in (SOLD_AT, CUSTOMER):
            self.table.setColumnHidden(column, wide < SLIM_BELOW)
        for column, slim in SLIM.items():
            self.table.setColumnWidth(column, slim if wide < SLIM_BELOW else self.model.columns[column].width)
        self._share_width()

    def _share_width(self) -> None:
        """States and dates beside each other where both can be read, else one under the other."""
        beside = self.states.sizeHint().width() + Size.SNUG + self.dates.sizeHint().width() <= self.width()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._filters.setDirection(across if beside else down)

    def _id(self, position: int) -> str:
        try:
            return self.model.row(position).id if position >= 0 else ""
        except IndexError:
            return ""

    def _number(self, position: int) -> int | None:
        return self.model.id_at(position) if 0 <= position < self.model.rowCount() else None

    def _to_table(self) -> None:
        if self._asking.isActive():
            self.read()
        self.table.setFocus()
        if self.table.current() < 0:
            self.table.choose(0)
