"""Promises of TusFacturas by lots: no row guessed, nothing sent twice into the dark."""

from __future__ import annotations

import json
import time
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.document import Standing, Status
from app.domain.errors import NotAllowed, OutcomeUnknown, Silence, Throttled, Unavailable
from app.domain.outbox import Call, Counters, Entry, Kind, Needs, State
from app.domain.outcome import Accepted, Authorized, Rejected, Unseen
from app.domain.planner import PROOF_OF_ABSENCE, after_answer, after_silence, next_call
from app.providers.contract import Item
from app.providers.http import Reply
from app.providers.tusfacturas.hooks import KEYS
from app.providers.tusfacturas.lots import envelope, queued
from tests.providers.argentine import COMPANY, NOW, Till, issuer, said, sale

ROW = (
    "El usertoken del comprobante enviado en la fila {} (comenzando en 0) no se corresponde con sus credenciales. "
    "No se enviará a generar"
)


def lots(*script: str, **changes: str) -> Till:
    return Till(*script, mode="lots", **changes)


def answered(**changes: Any) -> Reply:
    body = {"error": "N", "errores": [], "procesados": 0, "validaciones": [], **changes}
    return Reply(200, {}, json.dumps(body).encode())


async def test_a_lot_is_queued_in_order_and_numbered_by_the_service() -> None:
    till = lots()
    assert till.provider.prepare(sale()).count('"numero":0') == 1
    answers = await till.lot(*(sale(number) for number in range(1, 6)))
    assert [type(answer) for answer in answers] == [Accepted] * 5
    assert [row["reference"][-6:] for row in till.ledger()] == [f"{number:06d}" for number in range(1, 6)]
    found = await till.provider.look_up_many([Item(sale(number), Standing(), "") for number in (1, 5)])
    assert [answer.number for answer in found if isinstance(answer, Authorized)] == ["00003-00000001", "00003-00000005"]


async def test_five_hundred_documents_fit_into_one_call_and_answers_keep_their_place() -> None:
    till = lots(timeout="20")
    documents = [sale(number, sold_at=NOW - timedelta(days=number % 3)) for number in range(1, 501)]
    answers = await till.lot(*documents)
    assert len(answers) == 500
    days = [row["protocol"] for row in till.ledger()]
    assert days == sorted(days, key=lambda text: (text[6:], text[3:5], text[:2]))
    assert len(set(till.numbers())) == 500


async def test_credentials_stand_above_and_in_every_row_and_never_in_what_is_kept() -> None:
    credentials = {"apitoken": "a-secret", "apikey": "4711", "usertoken": "u-secret"}
    parts = [lots().provider.prepare(sale(number)) for number in (1, 2)]
    body = said(envelope(parts, credentials, "https://hooks.example.com/tf"))
    assert {key: body[key] for key in KEYS} == credentials
    assert all({key: row[key] for key in KEYS} == credentials for row in body["requests"])
    assert [row["comprobante"]["facturacion_lote_id_referencia"][-1] for row in body["requests"]] == ["1", "2"]
    assert "secret" not in "".join(parts)


@pytest.mark.parametrize("refused", [[0], [2], [0, 1, 2], [4]])
def test_exactly_the_rows_in_the_prose_are_rejected(refused: list[int]) -> None:
    reply = answered(procesados=5 - len(refused), validaciones=[ROW.format(row) for row in refused])
    found = queued(reply, 5, ())
    assert [row for row, outcome in enumerate(found) if isinstance(outcome, Rejected)] == refused
    assert sum(isinstance(outcome, Accepted) for outcome in found) == 5 - len(refused)


def test_the_answer_in_the_first_document_fits_a_batch_of_eight() -> None:
    reply = answered(procesados=5, validaciones=[ROW.format(row) for row in (0, 1, 2)])
    assert [type(outcome) for outcome in queued(reply, 8, ())] == [Rejected] * 3 + [Accepted] * 5
    for other in (5, 7, 9):
        with pytest.raises(OutcomeUnknown):
            queued(reply, other, ())


@pytest.mark.parametrize("changes", [
    {"procesados": 4, "validaciones": ["No se enviará a generar"]}, {"procesados": 4}, {"procesados": 6},
    {"procesados": "5"}, {"procesados": None}, {"procesados": True}, {"procesados": 5.0}, {"validaciones": "fila 0"},
    {"procesados": 4, "validaciones": [ROW.format(5)]}, {"procesados": 4, "validaciones": [ROW.format(99999)]},
    {"procesados": 4, "validaciones": [7]}, {"procesados": 4, "validaciones": [None]},
    {"procesados": 4, "validaciones": [f"{ROW.format(1)} y la fila 2"]},
    {"procesados": 5, "validaciones": [ROW.format(0)]},
    {"procesados": 3, "validaciones": [ROW.format(1), ROW.format(1)]}, {"procesados": 4, "validaciones": ["fila uno"]},
    {"procesados": 4, "validaciones": ["fila -1"]}, {"procesados": 4, "validaciones": ["fila ١"]},
])  # fmt: skip
def test_whatever_does_not_add_up_leaves_the_whole_lot_unknown(changes: dict[str, Any]) -> None:
    with pytest.raises(OutcomeUnknown):
        queued(answered(**changes), 5, ())


@pytest.mark.parametrize("text", ["fila " * 50_000, "fila\t" * 50_000 + "x", " " * 100_000, "fila " + "9" * 100_000])
def test_hostile_prose_is_read_in_no_time(text: str) -> None:
    started = time.monotonic()
    with pytest.raises(OutcomeUnknown):
        queued(answered(procesados=4, validaciones=[text]), 5, ())
    assert time.monotonic() - started < 0.1


@given(st.lists(st.text(max_size=80) | st.integers(0, 9).map(ROW.format), max_size=6), st.integers(-1, 9))
def test_any_prose_is_exact_or_unknown(said_: list[str], processed: int) -> None:
    try:
        found = queued(answered(procesados=processed, validaciones=said_), 5, ())
    except OutcomeUnknown:
        return
    assert sum(isinstance(outcome, Accepted) for outcome in found) == processed


async def test_a_partly_refused_lot_leaves_the_others_queued() -> None:
    till = lots("partial")
    answers = await till.lot(sale(1), sale(2), sale(3))
    assert [type(answer) for answer in answers] == [Rejected, Accepted, Accepted]
    assert [row["reference"][-1] for row in till.ledger()] == ["2", "3"]


@pytest.mark.parametrize("fault", ["lost", "garbage", "html_500_after", "bad_prose"])
async def test_a_lot_whose_answer_is_lost_is_found_row_by_row(fault: str) -> None:
    till = lots(fault)
    with pytest.raises((OutcomeUnknown, Unavailable)):
        await till.lot(sale(1), sale(2))
    found = await till.provider.look_up_many([Item(sale(number), Standing(), "") for number in (1, 2, 3)])
    assert [type(answer) for answer in found] == [Authorized, Authorized, Unseen]


async def test_being_told_to_slow_down_never_takes_back_what_was_answered() -> None:
    till = lots()
    await till.lot(sale(2), sale(4))
    till.fault("look_up.none", "look_up.none", "look_up.rate_limit")
    found = await till.provider.look_up_many([Item(sale(number), Standing(), "") for number in (1, 2, 3, 4)])
    assert [type(answer) for answer in found] == [Unseen, Authorized, Throttled, Authorized]


async def test_a_search_by_day_that_fails_never_keeps_the_search_by_reference_from_finding() -> None:
    till = lots()
    await till.lot(sale(1), sale(2))
    till.fault("look_up.silent")
    found = await till.provider.look_up_many([Item(sale(number), Standing(), "") for number in (1, 2)])
    assert [type(answer) for answer in found] == [Authorized, Authorized]


async def test_a_second_day_that_must_wait_takes_back_nothing_of_the_first() -> None:
    till = lots()
    early = sale(1, sold_at=NOW - timedelta(days=1))
    await till.lot(early)
    await till.lot(sale(2))
    till.fault("look_up.none", "look_up.rate_limit")
    found = await till.provider.look_up_many([Item(each, Standing(), "") for each in (sale(2), early)])
    assert [type(answer) for answer in found] == [Throttled, Authorized]


async def test_a_lot_that_is_delivered_twice_raises_the_alarm() -> None:
    """The service does not check references: two documents under one of ours are for a person."""
    till = lots("twice")
    await till.lot(sale(1))
    assert [row["reference"] for row in till.ledger()] == [sale().reference, f"{sale().reference}~2"]
    (found,) = await till.provider.look_up_many([Item(sale(1), Standing(), "")])
    assert isinstance(found, Silence)
    assert "misma referencia" in found.title


async def test_what_is_not_found_after_a_lost_lot_is_for_a_person_and_is_never_sent_again() -> None:
    till = lots("silent")
    traits = till.provider.traits_as_set()
    now, entry = NOW, _entry(NOW)
    with pytest.raises(OutcomeUnknown) as caught:
        await till.lot(sale())
    step = after_silence(entry, Call.SUBMIT, caught.value, traits, now)
    assert step.in_doubt
    assert step.due_at - now >= timedelta(minutes=2)
    for _ in range(10):
        now, entry = step.due_at, _taken(entry, step)
        assert next_call(entry, Status.QUEUED, traits) is Call.LOOK_UP
        outcome = await till.provider.look_up(sale(), Standing())
        step, _ = after_answer(entry, Call.LOOK_UP, outcome, traits, now)
        if step.state is State.VERIFY:
            break
    assert (step.state, step.needs, step.in_doubt) == (State.VERIFY, Needs.VERIFY, True)
    assert now - NOW >= PROOF_OF_ABSENCE


def _entry(at: datetime) -> Entry:
    return Entry("e1", "d1", "tusfacturas", Kind.SUBMIT, State.READY, at, at, at, counters=Counters())


def _taken(entry: Entry, step: Any) -> Entry:
    from dataclasses import replace

    return replace(entry, in_doubt=step.in_doubt, counters=step.counters, unseen_since=step.unseen_since)


async def test_an_earlier_date_fails_in_the_queue_and_the_others_go_on() -> None:
    till = lots()
    await till.lot(sale(1), sale(2))
    late = sale(3, sold_at=NOW - timedelta(days=2))
    assert [type(answer) for answer in await till.lot(late, sale(4))] == [Accepted, Accepted]
    found = await till.provider.look_up_many([Item(each, Standing(), "") for each in (late, sale(4))])
    assert isinstance(found[0], Accepted)
    assert "con error" in found[0].note
    assert isinstance(found[1], Authorized)


async def test_a_queued_row_becomes_issued_in_its_time() -> None:
    till = lots("pending=60")
    await till.lot(sale())
    assert isinstance(await till.provider.look_up(sale(), Standing()), Accepted)
    await till.clock.sleep(61)
    assert isinstance(await till.provider.look_up(sale(), Standing()), Authorized)


async def test_single_documents_and_lots_of_one_are_the_same_call() -> None:
    till = lots()
    assert await till.provider.reserve(sale()) == ""
    assert isinstance(await till.send(sale()), Accepted)
    single = Till()
    parts = [Item(sale(number), Standing(), single.provider.prepare(sale(number), str(number))) for number in (1, 2)]
    assert [type(answer) for answer in await single.provider.submit_many(parts)] == [Authorized, Authorized]


def test_a_lot_is_of_one_issuer_point_of_sale_type_and_day() -> None:
    together = lots().provider.together
    assert together(sale(1)) == together(sale(2))
    elsewhere = sale(1, issuer=issuer(point_of_sale="4"))
    tomorrow = sale(1, sold_at=NOW + timedelta(days=1))
    others = (sale(1, type="invoice", customer=COMPANY), elsewhere, sale(1, issuer=issuer("M")), tomorrow)
    assert len({together(sale(1)), *map(together, others)}) == 5


async def test_a_lot_needs_an_address_for_its_webhooks() -> None:
    till = lots(webhook_url="")
    till.provider._config._values.pop("webhook_url")  # type: ignore[attr-defined]
    with pytest.raises(NotAllowed) as caught:
        await till.lot(sale())
    assert "Dirección de los avisos" in caught.value.title
    assert till.ledger() == []
