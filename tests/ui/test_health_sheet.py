"""Promises of what is told of a provider: one that contradicts itself, and how each is doing, a key away."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain import causes as sentences
from app.domain.outbox import Needs, State, stay
from app.runtime import Shop
from app.store import outbox
from tests.ui.shops import deliver, sell, until
from tests.ui.test_attention import in_doubt, sheet, shown
from ui.attention.causes import Act, causes
from ui.health.sheet import HealthSheet
from ui.main_window import PLACES
from ui.status_strip import Health, StatusStrip
from ui.widgets.form import FormSheet


async def test_a_provider_that_contradicts_itself_is_a_cause_of_its_own_and_one_key_ends_it(shop: Shop) -> None:
    document = await in_doubt(shop)
    (view,) = shop.papers.needs_person()
    told = replace(view, entry=replace(view.entry, reason=sentences.CONTRADICTED))
    (cause,) = causes([told], [], {"conteo": "Conteo"}, shop.clock.now())
    assert (cause.title, cause.acts) == ("Conteo se contradice", (Act.ISSUED, Act.NOT_ISSUED, Act.SHOW))
    assert cause.turn.startswith("Le toca al dueño")
    step = replace(stay(view.entry, shop.clock.now()), state=State.VERIFY, needs=Needs.VERIFY)
    step = replace(step, reason=sentences.CONTRADICTED)
    shop.store.write(lambda db: outbox.write_step(db, view.entry.id, step, shop.clock.now())).result()
    page, _ = await shown(shop)
    QTest.keyClick(page, Qt.Key.Key_F9)
    form = sheet(page, FormSheet)
    QTest.keyClick(form, Qt.Key.Key_Return)
    await until(lambda: shop.papers.view(document.id).entry.state is State.READY)


async def test_the_health_of_the_providers_is_one_key_away_and_asks_nobody(shop: Shop) -> None:
    sell(shop)
    await deliver(shop)
    page, _ = await shown(shop)
    before = shop.papers.last_attempt()
    strip = StatusStrip()
    strip.set_provider("Conteo", Health.GOOD)
    (way,) = [chip.way for chip in strip.chips() if chip.text() == "Conteo"]
    attention = next(key for word, _, _, key, _ in PLACES if word == "attention")
    assert way == f"{attention}, {page.health.key}"
    QTest.keyClick(page, Qt.Key.Key_F7)
    (found,) = page.findChildren(HealthSheet)
    await until(lambda: found.pulses.rowCount())
    cells = [cell.text for cell in found.pulses.cells(0)]
    assert (cells[0], cells[1], cells[3], cells[4]) == ("Conteo", "Contesta", "100 % de 1", "0")
    assert (found.outages.rowCount(), found.page.isEnabled()) == (0, False)
    assert shop.papers.last_attempt() == before
    found.reject()
