"""Promises of the counter's paper over a real socket: every country whole, long sales, slow printers, every ending."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.domain.print_job import JobState
from app.printing.layout import Text
from app.runtime import Shop
from tests.printing.printer import LoopbackPrinter
from tests.test_spool import until
from tests.ui.lands import CUSTOMERS, RATES, shop_of

LONG = "Ñoquis de papa «caseros» con salsa de piña, ají y cebolla, bandeja de 1 kg, edición aniversario n.º 25"
MARKS = {"PA": "B/.", "PE": "S/", "AR": "$", "MX": "$", "PY": "Gs."}


@pytest.fixture
def paper() -> Iterator[LoopbackPrinter]:
    made = LoopbackPrinter()
    yield made
    made.close()


def printed(shop: Shop, paper: LoopbackPrinter, country: str, *, lines: int = 1, columns: str = "42") -> str:
    """The text on paper of a sale, after it came out."""
    shop.printers.set("caja", {"address": paper.address, "columns": columns}, "dueño")
    price = "4000" if country in ("AR", "PY") else "10.00"
    line = {"description": LONG, "quantity": "1", "unit_price": price, "tax": RATES[country]}
    form: dict[str, Any] = {"issuer": country.lower(), "cashier": "Íñigo", "customer": CUSTOMERS[country]}
    rows = [{**line, "code": f"C{number:03}"} for number in range(lines)]
    document = shop.selling.checkout(shop.selling.read({**form, "lines": rows})).result().document
    job = shop.printers.ticket(document.id, "Íñigo")
    until(lambda: shop.printers.job(job).state is JobState.DONE, 40)
    return paper.slip.text


@pytest.mark.parametrize("columns", ["32", "48"])
@pytest.mark.parametrize("country", list(MARKS))
def test_a_ticket_of_every_country_is_whole_on_the_other_side_of_the_wire(
    tmp_path: Path, paper: LoopbackPrinter, country: str, columns: str
) -> None:
    shop = shop_of(tmp_path, country)
    text = printed(shop, paper, country, columns=columns)
    joined = " ".join(text.split())
    assert "Ñoquis de papa «caseros» con salsa de piña, ají y cebolla" in joined
    assert "Íñigo" in text
    assert MARKS[country] in text
    assert "₲" not in text
    assert "ENTRENAMIENTO" in text
    assert all(wide <= int(columns) for wide in paper.slip.wide)
    assert paper.slip.cuts == 1
    shop.close()


def test_a_sale_of_five_hundred_lines_comes_out_whole_and_once_on_a_slow_printer(
    tmp_path: Path, paper: LoopbackPrinter
) -> None:
    shop = shop_of(tmp_path, "PA")
    paper.stalls.set()
    threading.Timer(1.0, paper.stalls.clear).start()
    text = printed(shop, paper, "PA", lines=500)
    assert text.count("Ñoquis") == 500
    assert "5,000.00" in text
    assert paper.slip.cuts == 1
    shop.close()


def test_the_sale_is_the_same_whatever_becomes_of_its_paper(tmp_path: Path, paper: LoopbackPrinter) -> None:
    shop = shop_of(tmp_path, "PA")
    shop.printers.set("caja", {"address": paper.address}, "dueño")
    line = {"description": LONG, "quantity": "1", "unit_price": "10.00", "tax": "7"}

    def sell() -> str:
        return shop.selling.checkout(shop.selling.read({"issuer": "pa", "lines": [line]})).result().document.id

    before = [sell() for _ in range(3)]
    known = [shop.papers.view(each) for each in before]
    paper.paper = False
    first = shop.printers.ticket(before[0], "Ana")
    until(lambda: shop.printers.job(first).reason)
    paper.refill()
    shop.printers.hurry("caja")
    until(lambda: shop.printers.job(first).state is JobState.DONE)
    paper.hang_up_after = 200
    second = shop.printers.ticket(before[1], "Ana")
    until(lambda: shop.printers.job(second).state is JobState.VERIFY)
    paper.forget()
    shop.printers.came_out(second, "Ana")
    assert [shop.papers.view(each) for each in before] == known
    assert shop.problems() == []
    shop.close()


def test_what_waited_for_a_printer_that_was_taken_away_expires(tmp_path: Path) -> None:
    shop = shop_of(tmp_path, "PA")
    shop.printers.set("vieja", {"address": "127.0.0.1:9"}, "Ana")
    job = shop.printers.paper("Nota", [Text("Hola")], "Ana")
    until(lambda: shop.printers.job(job).reason)
    shop.printers.remove("vieja", "Ana")
    assert shop.printers.job(job).state is JobState.EXPIRED
    shop.close()
