"""The day at one look: total, tickets, average, each beside a week ago; hours, tenders, documents. Knows no rule."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.domain.figures import ReportRow, Totals
from app.domain.party import Issuer
from app.runtime.figures import Today
from ui.reports.charts import Bar, Columns, Ranks, Say
from ui.saying import count, figure, money
from ui.tenders import said_by
from ui.text import tr
from ui.tokens import Size, Type
from ui.widgets.badge import State, word
from ui.widgets.cards import Card
from ui.widgets.flow import Beside
from ui.widgets.labels import Elided, Fitted, Text

ZERO = Decimal(0)
FEWEST_HOURS = 9
LOWEST = 400  # pixels under which its charts would say nothing
TILE = 172  # pixels: what a comparison with last week needs


class Tile(Card):
    """One figure, its name, and what it was a week ago: up or down is said by a sign and a word."""

    def __init__(self, caption: str) -> None:
        super().__init__()
        self.setMinimumWidth(TILE)
        self.body.setSpacing(2)
        self.value = Fitted("", largest=Type.FIGURE, smallest=16)
        self.beside = Elided("", "small", figures=True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.add(Text(caption, "caption"))
        self.add(self.value)
        self.add(self.beside)

    def say(self, value: str, beside: str) -> None:
        """Another figure."""
        self.value.setText(value)
        self.beside.setText(beside)


class Dashboard(QScrollArea):
    """Shows one day of one currency; a low screen scrolls it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inside = QWidget()
        inside.setMinimumHeight(LOWEST)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Size.SNUG)
        self.setAccessibleName(tr("Resumen"))
        self.setWidgetResizable(True)
        self.setWidget(inside)
        self.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        self.total, self.tickets = Tile(tr("Total")), Tile(tr("Tickets"))
        self.average, self.undone = Tile(tr("Promedio por ticket")), Tile(tr("Devuelto y anulado"))
        pairs = [
            Beside((left, 1), (right, 1), gap=Size.SNUG)
            for left, right in ((self.total, self.tickets), (self.average, self.undone))
        ]
        column.addWidget(Beside((pairs[0], 1), (pairs[1], 1), gap=Size.SNUG))
        hours = Card(tr("Por hora; la línea de puntos es hace una semana"))
        self.hours = Columns(tr("Ventas por hora"))
        hours.add(self.hours, 1)
        column.addWidget(hours, 3)
        self.tenders, self.documents = Ranks(tr("Por medio de pago"), 4), Ranks(tr("Documentos por estado"), 4)
        below = []
        for title, chart in ((tr("Medios de pago"), self.tenders), (tr("Documentos"), self.documents)):
            card = Card(title)
            card.add(chart, 1)
            below.append((card, 1))
        column.addWidget(Beside(*below, gap=Size.SNUG), 2)

    def show_day(self, today: Today, currency: str, issuers: Sequence[Issuer]) -> None:
        """Another day, or another currency of it; `issuers` are those who sell here."""
        now, before = _totals(today.overview.totals, currency), _totals(today.before, currency)
        total, was = (each.total if each else ZERO for each in (now, before))
        self.total.say(money(total, currency), compared(total, was, lambda value: figure(value, currency)))
        tickets, before_it = now.sales if now else 0, before.sales if before else 0
        self.tickets.say(count(tickets), compared(Decimal(tickets), Decimal(before_it), count))
        average, had = (each.average if each else ZERO for each in (now, before))
        self.average.say(money(average, currency), compared(average, had, lambda value: figure(value, currency)))
        undone = now.noted + now.voided if now else ZERO
        times = now.notes + now.voids if now else 0
        self.undone.say(money(undone, currency), _times(times))
        self.hours.show_bars(hours(today, currency), lambda value: figure(value, currency))
        self.tenders.show_bars(
            [Bar(said_by(t.method, issuers), t.total) for t in today.overview.tenders if t.currency == currency],
            lambda value: figure(value, currency),
        )
        self.documents.show_bars(
            [Bar(word(State(s.word)), Decimal(s.count)) for s in today.overview.documents if s.currency == currency],
            count,
        )


def compared(value: Decimal, before: Decimal, say: Say) -> str:
    """▲ 12 % · antes 340.00; without a week ago only that."""
    if not before:
        return tr("Hace una semana: nada")
    change = round((value - before) / before * 100)
    sign = "▲" if change > 0 else ("▼" if change < 0 else "=")
    return tr("{sign} {change} % · antes {before}").format(sign=sign, change=abs(change), before=say(before))


def hours(day: Today, currency: str) -> list[Bar]:
    """One bar for each hour from the first to the last in which anything was sold, today or a week ago; a few at
    least, so that a single hour does not stand alone. After midnight it goes on at the right, as the day does."""
    now, past = (_by_hour(rows, currency, day.begins) for rows in (day.hours, day.hours_before))
    known = sorted({*now, *past})
    if not known:
        return []
    first = max(0, min(known[0], known[-1] - FEWEST_HOURS + 2))
    last = min(23, max(known[-1], first + FEWEST_HOURS - 1))
    return [Bar(f"{(at + day.begins) % 24:02}", now.get(at, ZERO), past.get(at)) for at in range(first, last + 1)]


def _by_hour(rows: list[ReportRow], currency: str, begins: int) -> dict[int, Decimal]:
    """What was sold in which hour of the shop's day, counted from the one in which it begins."""
    return {(int(row.key[:2]) - begins) % 24: row.total for row in rows if row.currency == currency}


def _totals(found: tuple[Totals, ...], currency: str) -> Totals | None:
    return next((each for each in found if each.currency == currency), None)


def _times(number: int) -> str:
    if number == 1:
        return tr("Una vez")
    return tr("{n} veces").format(n=number) if number else tr("Nada")
