"""Promises of what nobody presses a key for: off until the owner says so, caught up, issued once, never silent."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.domain.document import Status
from app.domain.party import Issuer
from app.domain.runway import What
from app.domain.views import DocumentFilter
from app.runtime import Shop, working
from app.runtime.planned import Wish
from tests.cli.tills import Till

PA = Issuer("tienda", "PA", "155596713-2-2015", "Tienda, S.A.", extra={"dv": "59"})
FORM: dict[str, Any] = {"lines": [{"description": "Alquiler", "quantity": "1", "unit_price": "100", "tax": "7"}]}


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = Shop(tmp_path / "data", practice=True)
    made.add_issuer(PA, "test")
    yield made
    made.close()


def missed(shop: Shop, months: int) -> int:
    """A plan since so many months ago; how many of its days have come."""
    today = shop.clock.now().date()
    first = today.year * 12 + today.month - 1 - months
    plan = shop.planned.add(Wish("Alquiler", 1, FORM, date(first // 12, first % 12 + 1, 1)), "Ana")
    return len(shop.planned.waiting(plan))


def sold(shop: Shop) -> int:
    return len(shop.papers.ids(DocumentFilter()))


async def at_work(shop: Shop, until: Any) -> None:
    working = shop.working()
    task = asyncio.ensure_future(working.run())
    for _ in range(2000):
        if until():
            break
        await asyncio.sleep(0.01)
    working.close()
    await task
    assert until()


async def test_nothing_goes_out_by_itself_until_the_owner_says_so(shop: Shop) -> None:
    missed(shop, 2)
    assert not shop.planned.alone
    assert shop.planned.issue_alone() == []
    assert sold(shop) == 0


async def test_missed_days_go_out_while_the_engine_is_at_work_and_only_once(shop: Shop) -> None:
    due = missed(shop, 2)
    assert due >= 2
    shop.planned.set_alone(True, "Ana")
    await at_work(shop, lambda: len(shop.papers.ids(DocumentFilter(status=Status.AUTHORIZED))) == due)
    assert shop.planned.issue_alone() == []
    assert shop.planned.run() == []
    assert sold(shop) == due
    assert shop.problems() == []


async def test_a_window_and_a_command_at_once_issue_one_invoice_for_each_period(shop: Shop, tmp_path: Path) -> None:
    due = missed(shop, 3)
    shop.planned.set_alone(True, "Ana")
    other = Shop(tmp_path / "data")
    ran = await asyncio.gather(asyncio.to_thread(shop.planned.issue_alone), asyncio.to_thread(other.planned.run))
    assert sold(shop) == due
    assert all(each.receipt is not None for each in [*ran[0], *ran[1]])
    other.close()


async def test_what_did_not_go_out_by_itself_is_an_alert_until_it_does(shop: Shop) -> None:
    missed(shop, 1)
    shop.planned.set_alone(True, "Ana")
    ended = Issuer("tienda", "PA", PA.tax_id, PA.legal_name, extra={"dv": "59", "number_to": "1", "number_from": "2"})
    shop.add_issuer(ended, "Ana")
    shop.planned.issue_alone()
    assert [a.what for a in shop.runway.alerts() if a.what is What.RECURRING] == [What.RECURRING]
    shop.add_issuer(PA, "Ana")
    shop.planned.issue_alone()
    assert shop.runway.alerts() == []


def every_tenth(monkeypatch: pytest.MonkeyPatch) -> None:
    """Looks and tries come every tenth of a second."""
    monkeypatch.setattr(working, "_CHORES_EVERY", 0.1)
    monkeypatch.setattr(working, "_ANOTHER_TRY", 0.1)


def write(shop: Shop, statement: str) -> None:
    shop.store.write(lambda db: db.execute(statement)).result()


async def test_a_chore_that_falls_takes_no_other_with_it(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    """The search for new versions fell over a word that it had noted wrongly, and no invoice went out any more."""
    every_tenth(monkeypatch)
    write(shop, "INSERT INTO settings VALUES ('updates', 'source', 'https://example.org'), ('updates', 'asked', 'x')")
    at_work_ = asyncio.ensure_future(at_work(shop, lambda: sold(shop) > 0))
    await asyncio.sleep(0.3)
    missed(shop, 1)
    shop.planned.set_alone(True, "Ana")
    await at_work_


async def test_an_engine_that_falls_over_what_nobody_foresaw_says_so_and_goes_on_once_it_is_gone(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It ended for the day, and the strip went on saying that it was at work."""
    every_tenth(monkeypatch)
    selling, engine = shop.selling, shop.working()
    selling.checkout(selling.read(FORM)).result()
    write(shop, """UPDATE outbox SET counters = '{"nobody":1}'""")
    running = asyncio.ensure_future(engine.run())
    while engine.state is not working.EngineState.FAILED:
        assert not running.done()
        await asyncio.sleep(0.01)
    assert "error interno" in engine.trouble
    write(shop, "UPDATE outbox SET counters = '{}'")
    while not shop.papers.ids(DocumentFilter(status=Status.AUTHORIZED)):
        assert not running.done()
        await asyncio.sleep(0.01)
    engine.close()
    await running


def test_the_command_line_has_the_same_switch(tmp_path: Path) -> None:
    till = Till(tmp_path).furnish()
    assert till.ok("recurring", "alone", "on") == {"alone": True}
    shop = Shop(till.data)
    try:
        assert shop.planned.alone
    finally:
        shop.close()
    assert till.ok("recurring", "alone", "off") == {"alone": False}


async def test_whoever_looks_for_another_till_s_signs_ends_at_every_step_at_which_it_is_asked_to(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended = 0
    for steps in range(8):
        answer = asyncio.get_running_loop().create_future()

        async def look(*_: object, answer: asyncio.Future[None] = answer) -> None:
            await answer

        monkeypatch.setattr("app.runtime.takeover.asyncio.to_thread", look)
        task = asyncio.ensure_future(shop.takeover.heed_signs())
        for _ in range(3):
            await asyncio.sleep(0)
        answer.set_result(None)
        for _ in range(steps):
            await asyncio.sleep(0)
        if task.cancel():
            with suppress(asyncio.CancelledError):
                await task
            assert task.cancelled(), steps
            ended += 1
    assert ended > 1


async def test_a_till_at_work_logs_by_itself_what_waits_too_long(shop: Shop, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING, "mostrador.engine")
    shop.selling.checkout(shop.selling.read(FORM)).result()
    old = "UPDATE outbox SET state = 'dead', needs = 'fix', changed_at = '2026-01-01T00:00:00.000000Z'"
    shop.store.write(lambda db: db.execute(old)).result()
    await at_work(shop, lambda: any("for over two hours: 1" in line for line in caplog.messages))
