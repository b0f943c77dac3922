"""Promises about paper: a sale never waits for it, a ticket comes out once, what is in doubt is asked."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.errors import IllegalTransition
from app.domain.party import Issuer
from app.domain.print_job import MOVES, JobState, moved
from app.printing.layout import Pair, Text
from app.runtime import Shop
from app.runtime.printers import Answers
from app.store import spool
from tests.practice.till import SetClock
from tests.printing.printer import LoopbackPrinter
from tests.waiting import until_others as until

PANAMA = Issuer("tienda", "PA", "155596713-2-2015", "Comercial Ñandú, S. A.", extra={"dv": "59"})
CASHIER = "Ana Núñez"


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
    made = Shop(folder, clock=SetClock())
    if not made.issuers():
        made.add_issuer(PANAMA, "dueño")
    return made


def sell(shop: Shop, count: int = 1, name: str = "Piña ñata") -> str:
    lines = [{"description": name, "quantity": "1", "unit_price": "1.50", "tax": "7"}] * count
    sale = shop.selling.read({"document": "receipt", "lines": lines})
    return shop.selling.checkout(sale).result().document.id


def state(shop: Shop, job_id: str) -> JobState:
    return shop.printers.job(job_id).state


def pass_time(shop: Shop, seconds: float) -> bool:
    """Waits are counted by the shop's clock; always False, as nothing has happened yet."""
    assert isinstance(shop.clock, SetClock)
    shop.clock.at += timedelta(seconds=seconds)
    return False


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
    printer.forget()
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
    jobs = [shop.printers.ticket(sell(shop), CASHIER) for _ in range(5)]
    assert state(shop, jobs[0]) is not JobState.DONE
    assert [shop.printers.job(job).attempts for job in jobs[1:]] == [0] * 4
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
    fallen.close()


def test_the_second_paper_of_one_standing_says_reimpresion(shop: Shop, printer: LoopbackPrinter) -> None:
    document = sell(shop)
    until(is_at(shop, shop.printers.ticket(document, CASHIER), JobState.DONE))
    assert "REIMPRESIÓN" not in printer.slip.text
    until(is_at(shop, shop.printers.ticket(document, CASHIER), JobState.DONE))
    assert printer.slip.text.count("REIMPRESIÓN") == 1


def test_a_key_held_down_queues_one_ticket(shop: Shop, printer: LoopbackPrinter) -> None:
    printer.paper, document = False, sell(shop)
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


def test_every_step_that_the_table_does_not_have_is_refused() -> None:
    for state_ in JobState:
        for to in JobState:
            if to in MOVES[state_]:
                assert moved(state_, to) is to
            else:
                with pytest.raises(IllegalTransition):
                    moved(state_, to)


WITHOUT_GOODBYE = """
import sys
from pathlib import Path
from app.runtime import Shop
shop = Shop(Path(sys.argv[1]))
shop.printers.ticket(sys.argv[2], "Ana")
sys.stdin.read()
"""


def test_a_program_that_is_killed_while_it_prints_leaves_a_question_and_no_second_ticket(
    tmp_path: Path, printer: LoopbackPrinter
) -> None:
    shop = Shop(tmp_path)
    shop.add_issuer(PANAMA, "dueño")
    shop.printers.set("caja", {"address": printer.address}, CASHIER)
    document = sell(shop, 40)
    printer.paper_ends_after = 300
    doomed = subprocess.Popen([sys.executable, "-c", WITHOUT_GOODBYE, str(tmp_path), document], stdin=subprocess.PIPE)
    until(lambda: shop.printers.jobs() and "sigue solo" in shop.printers.jobs()[0].reason, 30)
    doomed.kill()
    doomed.communicate()
    printer.refill()
    until(lambda: printer.printed)
    shop.printers.start()
    job = shop.printers.jobs()[0]
    until(is_at(shop, job.id, JobState.VERIFY))
    time.sleep(0.3)
    assert printer.slip.text.count("Piña ñata") == 40
    assert printer.slip.cuts == 1
    shop.printers.came_out(job.id, CASHIER)
    shop.close()


def test_a_z_that_may_have_come_out_says_reimpresion_when_it_is_printed_again(
    shop: Shop, printer: LoopbackPrinter
) -> None:
    printer.hang_up_after = 200
    job = shop.printers.paper("Cierre", [Text("CIERRE Z 1"), *[Text("Efectivo")] * 300], CASHIER)
    until(is_at(shop, job, JobState.VERIFY))
    printer.forget()
    shop.printers.again(job, CASHIER)
    until(is_at(shop, job, JobState.DONE))
    assert (printer.slip.text.count("REIMPRESIÓN"), printer.slip.text.count("CIERRE Z 1")) == (1, 1)
