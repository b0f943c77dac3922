"""Promises of the real engine with Fabo: what "already registered" proves, and what it does not."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

import pytest

from app.domain.document import Standing, Status
from app.domain.outbox import Entry, State
from app.providers.fabo.inspection import read
from app.providers.faults import Fault
from app.providers.json_text import read_object
from tests.fire.branch import Branch, branch
from tests.fire.countries import form


@pytest.fixture
def made() -> Iterator[Branch]:
    with branch(2) as fresh:
        yield fresh


def sell(made: Branch, count: int, first: int = 1) -> None:
    """Boletas to nobody in particular: B001-1 and on."""
    dice, selling = Random(first), made.shop.selling
    for number in range(first, first + count):
        wish = form("fabo", dice, f"cart-{number}") | {"customer": None}
        wish["lines"] = [
            {"code": "P1", "description": "Pan", "quantity": "1", "unit_price": f"{number}.50", "tax": "18"}
        ]
        selling.checkout(selling.read(wish)).result()


def faults(made: Branch, *script: str) -> None:
    made.practice.faults("fabo").change({"script": list(script)})


def ends(made: Branch) -> list[tuple[Standing, Entry]]:
    return [(standing, entry) for _, standing, entry in made.papers()]


def test_a_lost_answer_is_confirmed_by_the_same_bytes_said_twice(made: Branch) -> None:
    sell(made, 1)
    faults(made, "lost")
    made.drain()
    ((standing, entry),) = ends(made)
    assert (standing.status, entry.state) == (Status.AUTHORIZED, State.DONE)
    assert standing.authorization == "20512333797-03-B001-1"
    assert made.lines["fabo"].calls["issue"] == 3
    assert len(made.practice.ledger("fabo")) == 1


def test_an_invented_already_registered_never_makes_a_refused_sale_valid(made: Branch) -> None:
    """SUNAT refused it, the answer was lost, and then somebody said that it has it."""
    sell(made, 1)
    made.practice.faults("fabo").change({"script": ["failed", "duplicate"]})
    made.lines["fabo"].chances = type(made.lines["fabo"].chances)(back=1.0)
    made.drain(1)
    made.lines["fabo"].chances = type(made.lines["fabo"].chances)()
    made.drain()
    ((standing, entry),) = ends(made)
    assert (standing.status, standing.burned) == (Status.REJECTED, True), entry
    assert standing.authorization == ""


def test_a_call_that_the_network_doubles_needs_nobody_where_its_neighbours_are_ours(made: Branch) -> None:
    sell(made, 3)
    faults(made, "none", "duplicate", "none")
    made.drain()
    assert [standing.status for standing, _ in ends(made)] == [Status.AUTHORIZED] * 3
    assert len(made.practice.ledger("fabo")) == 3


def test_numbers_that_another_till_has_used_up_are_for_a_person(made: Branch) -> None:
    """A wrong start of the series: nothing of ours explains it, so nothing of it is ours."""
    sell(made, 3)
    strangers(made)
    for _ in range(3):
        made.drain()
        made.sleep(3600)
    assert [(standing.status, entry.state) for standing, entry in ends(made)] == [(Status.QUEUED, State.VERIFY)] * 3
    assert all("otra caja" in entry.reason for _, entry in ends(made))


def strangers(made: Branch) -> None:
    """The same three numbers, issued by somebody else."""
    office = made.lines["fabo"].inner
    shop = made.shop.services.service("fabo").provider
    for document, _, _ in made.papers():
        body = read_object(shop.prepare(document).encode())
        read(body, text=False)
        office._issue(body, Fault(), text=False, testing=False)  # type: ignore[attr-defined]
