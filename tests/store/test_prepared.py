"""Promise of the questions that the engine asks at every turn: SQLite reads their words once, not at every asking."""

from __future__ import annotations

from datetime import timedelta
from random import Random

import pytest

from app.store import tally, turns
from app.store.sqlite import Connection, sqlite3
from tests.fire.branch import branch
from tests.fire.countries import form


@pytest.mark.parametrize("provider", ["conteo", "tusfacturas"])
def test_what_the_engine_asks_at_every_turn_is_prepared_once(provider: str) -> None:
    """A bare `LIMIT ?`, or a parameter that meets a partial index, made nine tenths of what a question cost."""
    with branch(1) as made:
        made.shop.selling.checkout(made.shop.selling.read(form(provider, Random(1), "cart"))).result()
        laned, now = made.shop.services.traits(provider).laned, made.clock.now()

        def ask(db: Connection, later: int) -> None:
            moment = now + timedelta(hours=later)
            assert len(turns.due(db, provider, moment, later, laned=laned)) == 1
            turns.due(db, provider, moment, 2 - later, laned=not laned)
            turns.probe(db, provider, moment)
            assert tally.next_moment(db, now - timedelta(hours=later)) is not None

        def work(db: Connection) -> list[str]:
            prepared: list[str] = []

            def authorize(_: int, what: str | None, *__: object) -> int:
                prepared.append(what or "")
                return sqlite3.SQLITE_OK

            db.set_authorizer(authorize)
            ask(db, 1)
            assert prepared
            prepared.clear()
            ask(db, 2)
            db.set_authorizer(None)  # type: ignore[arg-type]  # the one word of it for "none"
            return prepared

        assert made.store.read(work) == []
