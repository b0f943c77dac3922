"""Promises of the causes on the screen of attention: what comes back by itself says so, and keeps every way out."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.domain import causes as reasons
from app.domain.outbox import Needs, State, Step
from app.runtime import Shop
from app.store import outbox
from tests.ui.shops import sell
from ui.attention.causes import Act, Cause, Trouble, causes


def ended(shop: Shop, state: State, needs: Needs, reason: str) -> Cause:
    """The one cause of a sale whose entry stands so, three hours later."""
    document, now = sell(shop), shop.clock.now()
    entry = shop.papers.view(document.id).entry
    step = Step(state, now, entry.counters, needs is Needs.VERIFY, needs, reason)
    shop.store.write(lambda db: outbox.write_step(db, entry.id, step, now)).result()
    (cause,) = causes(shop.papers.needs_person(), [], {"conteo": "Conteo"}, now + timedelta(hours=3))
    return cause


@pytest.mark.parametrize("state", [State.DEAD, State.READY])
async def test_what_was_given_up_says_that_it_goes_out_by_itself(shop: Shop, state: State) -> None:
    cause = ended(shop, state, Needs.FIX, reasons.NO_ANSWER)
    assert (cause.trouble, cause.alert, cause.what) == (Trouble.DEAD, True, reasons.NO_ANSWER)
    assert "Sale solo cuando Conteo vuelva a contestar" in cause.turn
    assert {Act.RETRY, Act.CORRECT, Act.VOID} <= set(cause.acts)


@pytest.mark.parametrize("state", [State.VERIFY, State.READY])
async def test_what_may_have_arrived_says_that_it_is_asked_about_by_itself(shop: Shop, state: State) -> None:
    cause = ended(shop, state, Needs.VERIFY, reasons.UNANSWERED)
    assert (cause.trouble, cause.alert, cause.title) == (Trouble.VERIFY, True, "Conteo no dijo si lo recibió")
    assert {Act.RETRY, Act.ISSUED, Act.NOT_ISSUED} <= set(cause.acts)


async def test_what_stays_with_a_person_promises_nothing(shop: Shop) -> None:
    cause = ended(shop, State.DEAD, Needs.FIX, reasons.GIVEN_UP)
    assert cause.what == reasons.GIVEN_UP
    assert "solo" not in cause.turn.split()
