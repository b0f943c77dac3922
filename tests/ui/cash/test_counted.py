"""Promises of a count beside an open session: it is held against what should have been there at that moment."""

from __future__ import annotations

from app.domain.people import Actor
from tests.ui.cash.test_session import opened, usd
from tests.ui.shops import sell, until
from tests.ui.staffed import Staffed


async def test_a_count_never_seems_to_agree_with_what_was_sold_after_it(alone: Staffed) -> None:
    page = await opened(alone)
    alone.shop.drawer.count([usd("50")], Actor(""))
    page.read()
    await until(lambda: any(line.label == "Contado" for line in page.result.cash.lines))
    assert "Debía haber entonces" not in [line.label for line in page.result.cash.lines]
    sell(alone.shop)
    page.read()
    await until(lambda: page.result.cash.lines[-1].label == "Debía haber entonces")
    figures = {line.label: line.amount.replace("\u00a0", " ") for line in page.result.cash.lines}
    assert (figures["Debe haber"], figures["Contado"]) == ("B/. 54.70", "B/. 50.00")
    assert figures["Debía haber entonces"] == "B/. 50.00"
    assert page.result.cash.verdict.title() == "Al contar: Cuadra"
