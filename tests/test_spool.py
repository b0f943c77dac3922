"""Promises about paper: a sale never waits for it, a ticket comes out once, what is in doubt is asked."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from app.domain.errors import IllegalTransition, Refused
from app.domain.party import Issuer
from app.domain.print_job import MOVES, JobState, moved
from app.printing.layout import Pair, Text
from app.runtime import Shop
from app.runtime.printers import Answers, Label
from app.store import spool
from tests.practice.till import SetClock
from tests.printing.printer import LoopbackPrinter

ISSUERS = {
    "PA": (Issuer("tienda", "PA", "155596713-2-2015", "Comercial Ñandú, S. A.", extra={"dv": "59"}), "7", "B/."),
    "PY": (Issuer("tienda", "PY", "80012345-0", "Comercial Ñandú, S. A."), "10", "Gs."),
}
CASHIER = "Ana Núñez"


class MovingClock(SetClock):
    """The wall clock is set by hand; waits inside the workers are real."""


@pytest.fixture
def printer() -> Iterator[LoopbackPrinter]:
    made = LoopbackPrinter()
    yield made
    made.close()


@pytest.fixture
def shop(tmp_path: Path, printer: LoopbackPrinter) -> Iterator[Shop]:
    made = open_shop(tmp_path)
    made.printers.set("caja", {"way": "network", "address": printer.address}, CASHIER)
    yield made
    made.close()


def open_shop(folder: Path) -> Shop:
    made = Shop(folder, clock=MovingClock())
    if not made.issuers():
        made.add_issuer(ISSUERS["PA"][0], "dueño")
    return made


def sell(shop: Shop, count: int = 1, name: str = "Piña ñata") -> str:
    line = {"description": name, "quantity": "1", "unit_price": "1.50", "tax": "7"}
    sale = shop.selling.read({"document": "receipt", "lines": [line] * count})
    return shop.selling.checkout(sale).result().document.id


def until(what: Callable[[], Any], seconds: float = 12.0) -> None:
    """Wait for what other threads do."""
    end = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < end, "it never happened"
        time.sleep(0.02)


def state(shop: Shop, job_id: str) -> JobState:
    return shop.printers.job(job_id).state


def pass_time(shop: Shop, seconds: float) -> None:
    """Waits are counted by the shop's clock."""
    assert isinstance(shop.clock, SetClock)
    shop.clock.at += timedelta(seconds=seconds)


def is_at(shop: Shop, job_id: str, wanted: JobState) -> Callable[[], bool]:
    return lambda: state(shop, job_id) is wanted


def test_a_ticket_comes_out_once_and_is_done(shop: Shop, printer: LoopbackPrinter) -> None:
    job = shop.printers.ticket(sell(shop), CASHIER)
    until(is_at(shop, job, JobState.DONE))
    assert printer.slip.text.count("Piña ñata") == 1
    assert printer.slip.cuts == 1
    assert "REIMPRESIÓN" not in printer.slip.text


@pytest.mark.parametrize(("answers", "turns"), [(False, False), (True, False)])
def test_printers_that_tell_less_print_too(tmp_path: Path, answers: bool, turns: bool) -> None:
    quiet = LoopbackPrinter(answers=answers, turns=turns)
    shop = open_shop(tmp_path)
    shop.printers.set("caja", {"address": quiet.address}, CASHIER)
    job = shop.printers.ticket(sell(shop), CASHIER)
    until(is_at(shop, job, JobState.DONE))
    until(lambda: quiet.printed)
    assert quiet.slip.cuts == 1
    shop.close()
    quiet.close()


def test_without_paper_nothing_is_sent_and_the_ticket_comes_out_once_with_the_new_roll(
    shop: Shop, printer: LoopbackPrinter
) -> None:
    printer.paper = False
    job = shop.printers.ticket(sell(shop), CASHIER)
    until(lambda: "papel" in shop.printers.job(job).reason)
    assert state(shop, job) is JobState.QUEUED
    assert printer.printed == b""
    printer.refill()
    shop.printers.hurry("caja")
    until(is_at(shop, job, JobState.DONE))
    assert printer.slip.cuts == 1


def test_paper_that_ends_inside_a_ticket_is_waited_for_and_the_ticket_is_not_doubled(
    shop: Shop, printer: LoopbackPrinter
) -> None:
    printer.paper_ends_after = 300
    job = shop.printers.ticket(sell(shop, 40), CASHIER)
    until(lambda: "sigue solo" in shop.printers.job(job).reason)
    assert state(shop, job) is JobState.PRINTING
    printer.refill()
    until(is_at(shop, job, JobState.DONE))
    assert printer.slip.text.count("Piña ñata") == 40
    assert printer.slip.cuts == 1


def test_a_printer_that_hangs_up_inside_a_ticket_is_asked_about_and_never_doubled(
    shop: Shop, printer: LoopbackPrinter
) -> None:
    printer.hang_up_after = 200
    job = shop.printers.ticket(sell(shop, 500), CASHIER)
    until(is_at(shop, job, JobState.VERIFY))
    printer.hang_up_after, printer.printed = None, b""
    shop.printers.hurry("caja")
    time.sleep(0.3)
    assert printer.printed == b""
    shop.printers.again(job, CASHIER)
    until(is_at(shop, job, JobState.DONE))
    assert printer.slip.text.count("REIMPRESIÓN") == 1
    assert printer.slip.text.count("Piña ñata") == 500


def test_a_printer_that_is_gone_is_tried_again_in_order_until_it_comes_back(tmp_path: Path) -> None:
    away = LoopbackPrinter()
    shop = open_shop(tmp_path)
    shop.printers.set("caja", {"address": away.address}, CASHIER)
    away.close()
    first = shop.printers.ticket(sell(shop, name="Primero"), CASHIER)
    until(lambda: shop.printers.job(first).attempts > 0 and state(shop, first) is JobState.QUEUED)
    second = shop.printers.ticket(sell(shop, name="Segundo"), CASHIER)
    back = LoopbackPrinter()
    shop.printers.set("caja", {"address": back.address}, CASHIER)
    until(lambda: state(shop, second) is JobState.DONE or pass_time(shop, 1), 20)
    assert state(shop, first) is JobState.DONE
    assert back.slip.text.index("Primero") < back.slip.text.index("Segundo")
    assert back.slip.cuts == 2
    shop.close()
    back.close()


def test_a_sale_and_its_ticket_never_wait_for_a_printer_that_stalls(shop: Shop, printer: LoopbackPrinter) -> None:
    printer.stalls.set()
    begun = time.monotonic()
    jobs = [shop.printers.ticket(sell(shop), CASHIER) for _ in range(5)]
    assert time.monotonic() - begun < 2
    printer.stalls.clear()
    until(lambda: all(state(shop, job) is JobState.DONE for job in jobs), 30)
    assert printer.slip.cuts == 5


def test_a_ticket_that_nobody_wants_any_more_never_comes_out(shop: Shop, printer: LoopbackPrinter) -> None:
    printer.paper = False
    job = shop.printers.ticket(sell(shop), CASHIER)
    until(lambda: shop.printers.job(job).reason)
    pass_time(shop, 16 * 60)
    printer.refill()
    shop.printers.hurry("caja")
    until(is_at(shop, job, JobState.EXPIRED))
    assert printer.printed == b""


def test_a_drawer_opens_now_or_never(shop: Shop, printer: LoopbackPrinter) -> None:
    done = shop.printers.open_drawer(CASHIER, reason="venta")
    until(is_at(shop, done, JobState.DONE))
    assert printer.slip.pulses == [(0, 25, 250)]
    printer.cover_open = True
    late = shop.printers.open_drawer(CASHIER)
    until(lambda: "tapa" in shop.printers.job(late).reason)
    pass_time(shop, 11)
    printer.cover_open = False
    shop.printers.hurry("caja")
    until(is_at(shop, late, JobState.EXPIRED))
    assert len(printer.slip.pulses) == 1
    with pytest.raises(Refused):
        shop.printers.again(late, CASHIER)


def test_what_was_printing_when_the_program_fell_is_asked_about(tmp_path: Path, printer: LoopbackPrinter) -> None:
    shop = open_shop(tmp_path)
    shop.printers.set("caja", {"address": printer.address}, CASHIER)
    printer.paper = False
    job = shop.printers.ticket(sell(shop), CASHIER)
    until(lambda: shop.printers.job(job).attempts >= 0 and shop.printers.job(job).reason)
    shop.close()
    fallen = open_shop(tmp_path)
    at = fallen.clock.now()
    fallen.store.write(lambda db: spool.claim(db, spool.find(db, job), "queued", False, at)).result()
    printer.refill()
    fallen.printers.start()
    until(is_at(fallen, job, JobState.VERIFY))
    assert printer.printed == b""
    fallen.printers.came_out(job, CASHIER)
    assert state(fallen, job) is JobState.DONE
    fallen.close()


def test_the_second_paper_of_one_standing_says_reimpresion(shop: Shop, printer: LoopbackPrinter) -> None:
    document = sell(shop)
    until(is_at(shop, shop.printers.ticket(document, CASHIER), JobState.DONE))
    assert "REIMPRESIÓN" not in printer.slip.text
    until(is_at(shop, shop.printers.ticket(document, CASHIER), JobState.DONE))
    assert printer.slip.text.count("REIMPRESIÓN") == 1


def test_a_key_held_down_queues_one_ticket(shop: Shop, printer: LoopbackPrinter) -> None:
    printer.paper = False
    document = sell(shop)
    assert len({shop.printers.ticket(document, CASHIER) for _ in range(20)}) == 1


def test_only_one_program_works_a_printer(shop: Shop, printer: LoopbackPrinter) -> None:
    job = shop.printers.ticket(sell(shop), CASHIER)
    until(is_at(shop, job, JobState.DONE))
    other = Shop(shop.folder, clock=shop.clock)
    later = other.printers.ticket(sell(other), CASHIER)
    until(is_at(shop, later, JobState.DONE))
    assert printer.slip.cuts == 2
    other.close()


def test_the_doctor_sets_letters_width_and_cutter(shop: Shop, printer: LoopbackPrinter) -> None:
    job = shop.printers.test_slip("caja", CASHIER)
    until(is_at(shop, job, JobState.DONE))
    samples = [line for line in printer.slip.lines if line.lstrip()[:2] in ("1 ", "2 ", "3 ") and "ñ" in line]
    assert len(samples) == 3
    assert sum(line.endswith((">32", ">42", ">48")) for line in printer.slip.lines) == 3
    shop.printers.diagnose("caja", Answers(sample=2, columns=48, cuts=False), "dueño")
    (info,) = shop.printers.info()
    assert (info.values["page"], info.values["columns"], info.values["cut"]) == ("cp850", "48", "none")
    shop.printers.diagnose("caja", Answers(sample=0), "dueño")
    assert shop.printers.info()[0].values["image"] == "yes"


def test_any_rows_can_be_printed(shop: Shop, printer: LoopbackPrinter) -> None:
    job = shop.printers.paper("Cierre", [Text("CIERRE Z 1"), Pair("Efectivo", "₲ 100.000")], CASHIER)
    until(is_at(shop, job, JobState.DONE))
    assert "Gs. 100.000" in printer.slip.text


@pytest.mark.parametrize(("way", "address"), [
    ("network", "host:99999"), ("network", ""), ("file", "settings.txt"), ("file", "/dev/../x"), ("system", "-o raw"),
])  # fmt: skip
def test_addresses_that_are_no_printer_are_refused(shop: Shop, way: str, address: str) -> None:
    with pytest.raises(Refused) as refused:
        shop.printers.set("otra", {"way": way, "address": address}, CASHIER)
    assert refused.value.field == "address"
    assert shop.printers.names() == ["caja"]


@pytest.mark.skipif(sys.platform == "win32", reason="ports of Windows are opened otherwise")
def test_a_port_gets_every_byte_as_it_is() -> None:
    import os

    from app.printing.conversation import Watch
    from app.printing.devices import FileDevice

    keeper, port = os.openpty()
    heard = bytearray()
    sent = bytes(range(256)) * 20

    def listen() -> None:
        while len(heard) < len(sent):
            heard.extend(os.read(keeper, 4096))

    listener = threading.Thread(target=listen, daemon=True)
    listener.start()
    FileDevice(os.ttyname(port), asks=False).send(sent, Watch())
    listener.join(5)
    os.close(port)
    os.close(keeper)
    assert bytes(heard) == sent


def test_every_step_that_the_table_does_not_have_is_refused() -> None:
    for state_ in JobState:
        for to in JobState:
            if to in MOVES[state_]:
                assert moved(state_, to) is to
            else:
                with pytest.raises(IllegalTransition):
                    moved(state_, to)


@pytest.mark.parametrize("sheet", ["a4-3x8", "a4-4x11", "letter-3x10"])
def test_labels_fill_sheets_and_keep_every_price(shop: Shop, sheet: str) -> None:
    import pypdfium2

    codes = ["9521007006136", "96385074", "012345678905", "CAF-500", ""]
    wanted = [Label(f"Café ñandú {n}", "B/. 6.69", codes[n % 5]) for n in range(50)]
    document = pypdfium2.PdfDocument(shop.printers.labels(wanted, sheet, skip=3))
    text = "".join(page.get_textpage().get_text_range() for page in document)
    assert text.count("B/. 6.69") == 50
    assert len(document) == {"a4-3x8": 3, "a4-4x11": 2, "letter-3x10": 2}[sheet]
    document.close()
