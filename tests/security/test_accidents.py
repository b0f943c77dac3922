"""Promises about accidents: whatever falls at any port, selling goes on, and nothing is authorised that is not."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from decimal import Decimal
from typing import Any

import pytest

from app.domain.document import Status
from app.domain.errors import Refused, Trouble
from tests.fire.branch import Branch, branch
from tests.sync.timewarp import WarpClock

LINE = {"description": "Café", "quantity": "1", "tax": "7"}
POINTS = (1, 2, 3, 5, 8, 13, 21)


class Accident(Exception):
    """Something that nobody foresaw."""


def ports(made: Branch) -> dict[str, tuple[Any, str]]:
    """Where the engine touches the world: an object and the name of its call."""
    wire = made.lines["conteo"]
    return {
        "clock": (made.clock, "now"), "monotonic": (made.clock, "monotonic"), "jitter": (made.ids, "jitter"),
        "write": (made.store, "_transact"), "read": (made.store, "read"), "line": (wire, "handle"),
    }  # fmt: skip


@contextmanager
def falling(place: tuple[Any, str], at: int) -> Iterator[list[int]]:
    """The call with this number falls, once."""
    owner, name = place
    honest: Callable[..., Any] = getattr(owner, name)
    count = [0]

    def call(*words: Any, **more: Any) -> Any:
        count[0] += 1
        if count[0] == at:
            raise Accident(name)
        return honest(*words, **more)

    setattr(owner, name, call)
    try:
        yield count
    finally:
        delattr(owner, name)


def sell(made: Branch, price: int) -> Decimal:
    """One sale whose total no other has."""
    selling = made.shop.selling
    form = {"issuer": "panama", "cart": f"cart-{price}", "lines": [{**LINE, "unit_price": str(price)}]}
    return selling.checkout(selling.read(form)).result().document.total


@pytest.mark.parametrize("port", ["clock", "monotonic", "jitter", "write", "read", "line"])
def test_an_accident_at_any_call_stops_no_sale_and_authorises_nothing(port: str) -> None:
    logging.getLogger("mostrador.engine").setLevel(logging.CRITICAL)
    struck = 0
    for at in POINTS:
        with branch(at) as made:
            made.set_up("conteo")
            totals = [sell(made, 10), sell(made, 20)]
            with falling(ports(made)[port], at) as count, suppress(Accident, Trouble):
                made.drain(120)
            struck += count[0] >= at
            _no_lies(made)
            totals.append(sell(made, 30))
            for _ in range(8):
                made.sleep(3600)
                with suppress(Refused):
                    made.drain(6 * 3600)
            _no_lies(made)
            assert [document.total for document, _, _ in made.papers()] == totals
            assert {standing.status for _, standing, _ in made.papers()} == {Status.AUTHORIZED}, (port, at)
    assert struck >= 2 or port == "jitter"  # which is asked for only where something waits


def _no_lies(made: Branch) -> None:
    """Authorised here means: exactly one document there."""
    rows = made.practice.ledger("conteo")
    alive = Counter(Decimal(row["total"]) for row in rows if row["status"] == "completed")
    assert max(alive.values(), default=0) <= 1
    for document, standing, _ in made.papers():
        assert standing.status is not Status.AUTHORIZED or alive[document.total] == 1


def test_the_clock_of_these_tests_is_the_one_that_the_engine_asks() -> None:
    with branch(1) as made:
        assert isinstance(made.clock, WarpClock)
        assert made.shop.clock is made.clock
