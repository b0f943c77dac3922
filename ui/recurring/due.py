"""What repeats and is due by now: as rows, and as a toast when the till opens. Knows no screen."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from app.domain.record import dataclass
from ui import errand
from ui.text import plural, tr
from ui.tokens import Tone

if TYPE_CHECKING:
    from app.runtime import Shop
    from app.runtime.planned import Plan
    from ui.bridge import Bridge


@dataclass(frozen=True, slots=True)
class PlanRow:
    """One plan as the list shows it."""

    plan: Plan
    next_dates: tuple[date, ...]
    waiting: int

    @property
    def customer(self) -> str:
        customer = self.plan.sale.get("customer") or {}
        return str(customer.get("name") or customer.get("tax_id") or "")


def rows_of(shop: Shop) -> list[PlanRow]:
    """The plans with their next dates, those that owe something first."""
    planned = shop.planned
    rows = [PlanRow(p, tuple(planned.next_dates(p)), len(planned.waiting(p))) for p in planned.all()]
    return sorted(rows, key=lambda row: (not row.waiting, row.plan.paused, row.next_dates, row.plan.title))


def tell_due(shop: Shop, bridge: Bridge) -> None:
    """A toast about what waits, when the till opens."""

    def told(rows: list[PlanRow]) -> None:
        waiting = sum(row.waiting for row in rows)
        if waiting:
            words = plural("{n} factura recurrente por emitir", "{n} facturas recurrentes por emitir", waiting)
            bridge.say(words, tr("Alt+7 las muestra."), Tone.INFO)

    errand.run(bridge, lambda: rows_of(shop), told)
