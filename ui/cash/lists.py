"""The lists of the cash screen as data: what moved, what is still owed, the Z of the till. Knows no widget."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, tzinfo
from decimal import Decimal

from app.domain.cash import CountKind, MoveKind, Picture, Result
from app.domain.figures import OpenDocument
from app.domain.record import dataclass
from app.runtime.drawer import ClosingRow
from ui.saying import count, day_and_time, figure, money, span
from ui.text import mark, tr
from ui.widgets.badge import State
from ui.widgets.rows import Column

KINDS = {MoveKind.FLOAT: mark("Fondo"), MoveKind.IN: mark("Entrada"), MoveKind.OUT: mark("Salida")}
HIDDEN = mark("A ciegas")
"""Instead of a sum, for whoever counts without seeing what there should be."""

COUNTS = {
    CountKind.COUNT: mark("Recuento"),
    CountKind.HANDOVER: mark("Recuento al entregar"),
    CountKind.CLOSE: mark("Recuento al cerrar"),
}


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened to the drawer besides sales."""

    at: datetime
    who: str
    what: str
    detail: str
    amount: str


def story(picture: Picture) -> list[Event]:
    """Moves, counts and handovers, the newest first."""
    events = [
        Event(each.at, each.who, tr(KINDS[each.kind]), each.reason,
              figure(-each.amount if each.kind is MoveKind.OUT else each.amount, each.currency))
        for each in picture.moves
    ]  # fmt: skip
    events += [
        Event(each.at, each.who, tr(COUNTS[each.kind]), each.counted.currency,
              figure(each.counted.amount, each.counted.currency))
        for each in picture.counts
    ]  # fmt: skip
    events += [Event(each.at, each.giver, tr("Entrega"), each.receiver, "") for each in picture.handovers]
    return sorted(events, key=lambda each: each.at, reverse=True)


def story_columns(zone: tzinfo) -> list[Column[Event]]:
    return [
        Column(mark("Fecha"), lambda each: day_and_time(each.at, zone), 178, muted=True),
        Column(mark("Qué"), lambda each: each.what, 170, strong=True),
        Column(mark("Importe"), lambda each: each.amount, 120, numeric=True, strong=True),
        Column(mark("Quién"), lambda each: each.who, 140),
        Column(mark("Detalle"), lambda each: each.detail, muted=True),
    ]


def pending_columns(now: Callable[[], datetime]) -> list[Column[OpenDocument]]:
    return [
        Column(mark("Número"), lambda each: each.number, 180, strong=True),
        Column(mark("Estado"), lambda each: "", 150, state=lambda each: State(each.word.value)),
        Column(mark("Total"), lambda each: figure(each.total, each.currency), 130, numeric=True, strong=True),
        Column(mark("Espera desde hace"), lambda each: span(each.age(now())), muted=True),
    ]


def closing_columns(zone: tzinfo, day_of: Callable[[datetime], date]) -> list[Column[ClosingRow]]:
    """`day_of`: the shop's day of a moment; a Z belongs to the one in which its session was opened."""
    return [
        Column(mark("Z"), lambda each: count(each.number), 64, numeric=True, strong=True),
        Column(mark("Día"), lambda each: f"{day_of(each.opened_at):%d/%m/%Y}", 122),
        Column(mark("Cerrada"), lambda each: day_and_time(each.closed_at, zone), 178, muted=True),
        Column(mark("Cerró"), lambda each: each.closed_by, muted=True),
        Column(mark("Ventas"), _sold, 150, numeric=True, strong=True),
        Column(mark("Diferencia"), _difference, 140, numeric=True),
        Column(mark("Pendientes"), lambda each: count(each.open_count) if each.open_count else "·", 104, numeric=True),
    ]


def _sold(row: ClosingRow) -> str:
    """What was sold less what was undone, a currency beside the other."""
    return tr(HIDDEN) if row.hidden else "  ·  ".join(money(each.total, each.currency) for each in row.totals) or "·"


def _difference(row: ClosingRow) -> str:
    """Counted less expected; zero is that it agrees."""
    if row.hidden:
        return tr(HIDDEN)
    found = [each for each in row.results if each.difference is not None]
    if not found:
        return tr("Sin contar")
    wrong = [each for each in found if each.difference]
    return "  ·  ".join(_signed(each) for each in wrong) if wrong else tr("Cuadra")


def _signed(result: Result) -> str:
    amount = result.difference or Decimal(0)
    return f"{'+' if amount > 0 else '−'}{money(abs(amount), result.currency)}"
