"""Which days a report is about: a day, a week, a month, a year, or between two dates. Knows no figure."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QDateEdit, QWidget

from ui.text import tr
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.flow import Flow
from ui.widgets.keycap import KeyCap
from ui.widgets.labels import Text
from ui.widgets.tabs import Segmented

KINDS = ("day", "week", "month", "year", "between")


def days_of(kind: str, anchor: date) -> tuple[date, date]:
    """First and last day of the day, week (from Monday), month or year that `anchor` is in."""
    match kind:
        case "week":
            first = anchor - timedelta(days=anchor.weekday())
            return first, first + timedelta(days=6)
        case "month":
            return anchor.replace(day=1), anchor.replace(day=monthrange(anchor.year, anchor.month)[1])
        case "year":
            return date(anchor.year, 1, 1), date(anchor.year, 12, 31)
    return anchor, anchor


def moved(kind: str, anchor: date, steps: int) -> date:
    """The same place in another day, week, month or year."""
    first, last = days_of(kind, anchor)
    for _ in range(abs(steps)):
        first, last = days_of(kind, last + timedelta(days=1) if steps > 0 else first - timedelta(days=1))
    return first


class PeriodBar(Flow):
    """`changed` when other days are wanted. Never beyond today."""

    changed = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._today = today
        self._anchor = today()
        self.kind = Segmented(
            tr("Período"),
            [("day", tr("Día")), ("week", tr("Semana")), ("month", tr("Mes")), ("year", tr("Año")),
             ("between", tr("Fechas"))],
        )  # fmt: skip
        self.words = Text("", "strong", figures=True)
        self.first, self.last = (QDateEdit() for _ in range(2))
        for edit, name in ((self.first, tr("Desde")), (self.last, tr("Hasta"))):
            edit.setAccessibleName(name)
            edit.setDisplayFormat("dd/MM/yyyy")
            edit.setCalendarPopup(True)
            edit.setDate(QDate(self._anchor.year, self._anchor.month, self._anchor.day))
            edit.dateChanged.connect(lambda _: self.changed.emit())
        self.back = ActionButton("", Role.SECONDARY, icon="chevron-left", key="F3")
        self.on = ActionButton("", Role.SECONDARY, icon="chevron-right", key="F4")
        self.next_kind = KeyCap("F2")
        self._build()
        self.choose("day")

    def _build(self) -> None:
        self.back.setAccessibleName(tr("Período anterior"))
        self.on.setAccessibleName(tr("Período siguiente"))
        self.back.clicked.connect(lambda: self.step(-1))
        self.on.clicked.connect(lambda: self.step(1))
        self.kind.changed.connect(self._take)
        for widget in (self.kind, self.next_kind, self.back, self.on, self.first, self.last, self.words):
            self.add(widget)

    def choose(self, kind: str) -> None:
        """Another length of time around the same days, without a signal."""
        self.kind.choose(kind)
        between = kind == "between"
        for widget in (self.first, self.last):
            widget.setVisible(between)
        for button in (self.back, self.on):
            button.setVisible(not between)
        self._say()

    def next(self) -> None:
        """The next length of time: a key steps through them."""
        self._take(KINDS[(KINDS.index(self.kind.value()) + 1) % len(KINDS)])

    def step(self, steps: int) -> None:
        """So many periods back or on; not beyond the one that today is in."""
        kind = self.kind.value()
        wanted = moved(kind, self._anchor, steps)
        if kind != "between" and wanted <= self._today():
            self._anchor = wanted
            self._say()
            self.changed.emit()

    def span(self) -> tuple[date, date]:
        """First and last day, both included."""
        if self.kind.value() == "between":
            first, last = (
                date(edit.date().year(), edit.date().month(), edit.date().day()) for edit in (self.first, self.last)
            )
            return min(first, last), max(first, last)
        return days_of(self.kind.value(), self._anchor)

    def _take(self, kind: str) -> None:
        if kind == "between":
            for edit, day in zip((self.first, self.last), self.span(), strict=True):
                edit.blockSignals(True)
                edit.setDate(QDate(day.year, day.month, day.day))
                edit.blockSignals(False)
        else:
            self._anchor = min(self.span()[1], self._today()) if self.kind.value() != kind else self._anchor
        self.choose(kind)
        self.changed.emit()

    def _say(self) -> None:
        between = self.kind.value() == "between"
        first, last = self.span()
        words = f"{first:%d/%m/%Y}" if first == last else f"{first:%d/%m/%Y} – {last:%d/%m/%Y}"
        self.words.setText("" if between else words)
        self.on.setEnabled(last < self._today())
