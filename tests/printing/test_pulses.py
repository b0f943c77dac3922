"""Promises about the cash drawer: it opens now or never, and an empty roll does not keep it shut."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.errors import Refused
from app.domain.print_job import JobState
from app.runtime import Shop
from tests.printing.printer import LoopbackPrinter
from tests.test_spool import CASHIER, is_at, open_shop, pass_time, sell, state, until


@pytest.fixture
def printer() -> Iterator[LoopbackPrinter]:
    made = LoopbackPrinter()
    yield made
    made.close()


@pytest.fixture
def shop(tmp_path: Path, printer: LoopbackPrinter) -> Iterator[Shop]:
    made = open_shop(tmp_path)
    made.printers.set("caja", {"address": printer.address}, CASHIER)
    yield made
    made.close()


def test_a_drawer_opens_now_or_never(shop: Shop, printer: LoopbackPrinter) -> None:
    done = shop.printers.open_drawer(CASHIER, reason="venta")
    until(is_at(shop, done, JobState.DONE))
    assert printer.slip.pulses == [(0, 25, 250)]
    address = shop.printers.info()[0].values["address"]
    shop.printers.set("caja", {"address": "127.0.0.1:9"}, CASHIER)  # nobody is there
    late = shop.printers.open_drawer(CASHIER)
    until(lambda: "no contesta" in shop.printers.job(late).reason)
    pass_time(shop, 11)
    shop.printers.set("caja", {"address": address}, CASHIER)
    shop.printers.hurry("caja")
    until(is_at(shop, late, JobState.EXPIRED))
    assert len(printer.slip.pulses) == 1
    with pytest.raises(Refused):
        shop.printers.again(late, CASHIER)


@pytest.mark.parametrize("lack", ["paper", "cover"])
def test_the_drawer_opens_though_the_roll_is_empty_and_the_ticket_waits_for_paper(
    shop: Shop, printer: LoopbackPrinter, lack: str
) -> None:
    printer.paper, printer.cover_open = lack != "paper", lack == "cover"
    ticket = shop.printers.ticket(sell(shop), CASHIER)
    until(lambda: shop.printers.job(ticket).reason)
    done = shop.printers.open_drawer(CASHIER)
    until(is_at(shop, done, JobState.DONE))
    assert (printer.kicks, printer.printed, state(shop, ticket)) == ([(0, 1)], b"", JobState.QUEUED)


def test_the_drawer_opens_while_a_ticket_waits_inside_the_printer_for_paper(
    shop: Shop, printer: LoopbackPrinter
) -> None:
    printer.paper_ends_after = 300
    ticket = shop.printers.ticket(sell(shop, 40), CASHIER)
    until(lambda: "sigue solo" in shop.printers.job(ticket).reason)
    done = shop.printers.open_drawer(CASHIER)
    until(is_at(shop, done, JobState.DONE))
    until(lambda: printer.kicks)
    assert state(shop, ticket) is JobState.PRINTING
    printer.refill()
    until(is_at(shop, ticket, JobState.DONE))
    assert (len(printer.kicks), printer.slip.pulses, printer.slip.cuts) == (1, [], 1)
