"""Promises of TusFacturas against its practice server, one by one: one number, one document, whatever gets lost."""

from __future__ import annotations

import base64
import contextlib
import json
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.document import Document, Standing
from app.domain.errors import NotAllowed, OutcomeUnknown, Outdated, Silence, Throttled, Unavailable, Unsayable
from app.domain.outcome import Accepted, Authorized, Rejected, Unseen
from app.domain.traits import Memory
from tests.providers.argentine import COMPANY, NOW, Till, issuer, said, sale, standing_of


async def test_a_sale_is_authorized_under_the_reserved_number() -> None:
    till = Till()
    assert await till.provider.reserve(sale()) == "1"
    answer = await till.send(sale())
    assert isinstance(answer, Authorized)
    assert (answer.number, answer.valid_until, len(answer.authorization)) == ("00003-00000001", "30/11/2026", 14)
    assert await till.provider.reserve(sale()) == "2"
    assert [row["total"] for row in till.ledger()] == ["2500.00"]


async def test_the_qr_says_what_was_issued() -> None:
    answer = await Till().send(sale(customer={"tax_id": "28505146", "tax_id_kind": "dni", "name": "Marta"}))
    assert isinstance(answer, Authorized)
    address, _, text = answer.verification_url.partition("?p=")
    told = json.loads(base64.b64decode(text))
    assert address == "https://www.afip.gob.ar/fe/qr/"
    assert told == {
        "ver": 1, "fecha": "2026-11-20", "cuit": 30712293841, "ptoVta": 3, "tipoCmp": 6, "nroCmp": 1, "importe": 2500,
        "moneda": "PES", "ctz": 1, "tipoDocRec": 96, "nroDocRec": 28505146, "tipoCodAut": "E",
        "codAut": int(answer.authorization),
    }  # fmt: skip


async def test_each_letter_counts_by_itself() -> None:
    till = Till()
    await till.send(sale(1))
    await till.send(sale(2, type="invoice", customer=COMPANY))
    await till.send(sale(3))
    assert till.numbers() == ["FACTURA B 00003-00000001", "FACTURA A 00003-00000001", "FACTURA B 00003-00000002"]


async def test_the_body_is_the_same_for_every_attempt_and_holds_no_secret() -> None:
    till = Till()
    first, second = (till.provider.prepare(sale(), "7") for _ in range(2))
    assert first == second
    assert "practica" not in first
    assert said(first)["comprobante"]["numero"] == 7


@pytest.mark.parametrize(("fault", "silence", "code"), [
    ("rate_limit=7", Throttled, "HTTP_429"), ("html_500_before", Unavailable, "HTTP_500"),
    ("unauthorized", NotAllowed, "credentials"), ("maintenance", Throttled, "maintenance"),
    ("timeout_before", OutcomeUnknown, "authority"), ("silent", OutcomeUnknown, "timeout"),
])  # fmt: skip
async def test_a_fault_before_acceptance_leaves_the_ledger_empty(
    fault: str, silence: type[Silence], code: str
) -> None:
    till = Till(fault)
    with pytest.raises(silence) as caught:
        await till.send(sale())
    assert caught.value.code == code
    assert till.ledger() == []
    assert await till.provider.look_up(sale(), Standing()) == Unseen()
    assert isinstance(await till.send(sale(), "1"), Authorized)


@pytest.mark.parametrize("fault", ["lost", "garbage", "html_500_after", "timeout_after", "wrong_document"])
async def test_a_lost_answer_leaves_one_document_and_asking_finds_it(fault: str) -> None:
    till = Till(fault)
    with pytest.raises((OutcomeUnknown, Unavailable)):
        await till.send(sale())
    found = await till.provider.look_up(sale(), Standing())
    assert isinstance(found, Authorized)
    assert (found.number, found.total) == ("00003-00000001", Decimal("2500.00"))
    assert len(till.ledger()) == 1


@pytest.mark.parametrize("fault", ["lost", "twice", "timeout_after", "garbage"])
async def test_sending_the_same_number_again_finds_the_first_and_makes_no_second(fault: str) -> None:
    till = Till(fault)
    with contextlib.suppress(Silence):
        await till.send(sale())
    again = await till.send(sale(), "1")
    assert isinstance(again, Authorized)
    assert again.number == "00003-00000001"
    assert len(till.ledger()) == 1


async def test_a_request_that_is_delivered_twice_is_one_document() -> None:
    till = Till("twice")
    answer = await till.send(sale())
    assert isinstance(answer, Authorized)
    assert till.numbers() == ["FACTURA B 00003-00000001"]


async def test_a_search_that_lags_behind_makes_no_second_document() -> None:
    till = Till("lost", "look_up.lag", "look_up.lag")
    with pytest.raises(OutcomeUnknown):
        await till.send(sale())
    assert await till.provider.look_up(sale(), Standing()) == Unseen()
    again = await till.send(sale(), "1")
    assert isinstance(again, Authorized)
    assert len(till.ledger()) == 1


async def test_a_late_acceptance_and_a_second_sending_are_one_document() -> None:
    till = Till("late=660")
    with pytest.raises(OutcomeUnknown):
        await till.send(sale())
    for _ in range(2):
        assert await till.provider.look_up(sale(), Standing()) == Unseen()
        await till.clock.sleep(301)
    assert isinstance(await till.send(sale(), "1"), Authorized)
    await till.clock.sleep(600)
    assert isinstance(await till.provider.look_up(sale(), Standing()), Authorized)
    assert len(till.ledger()) == 1


async def test_a_late_acceptance_before_the_second_sending_is_found() -> None:
    till = Till("late=60")
    with pytest.raises(OutcomeUnknown):
        await till.send(sale())
    await till.clock.sleep(61)
    assert isinstance(await till.send(sale(), "1"), Authorized)
    assert len(till.ledger()) == 1


async def test_a_number_that_somebody_else_took_is_given_up_and_the_next_one_works() -> None:
    till = Till("duplicate")
    with pytest.raises(Outdated):
        await till.send(sale())
    assert isinstance(await till.send(sale()), Authorized)
    assert [row["reference"] for row in till.ledger()][1:] == [sale().reference]


async def test_silence_while_asking_about_a_taken_number_stays_in_doubt() -> None:
    till = Till("lost")
    with pytest.raises(OutcomeUnknown):
        await till.send(sale())
    till.fault("look_up.html_500_before")
    with pytest.raises(OutcomeUnknown):
        await till.send(sale(), "1")
    assert len(till.ledger()) == 1


async def test_an_earlier_day_after_a_later_one_is_refused_by_the_authority() -> None:
    till = Till()
    await till.send(sale(1))
    answer = await till.send(sale(2, sold_at=NOW - timedelta(days=1)))
    assert isinstance(answer, Rejected)
    assert answer.code == "10016"
    assert isinstance(await till.send(sale(3)), Authorized)


@pytest.mark.parametrize("fault", ["invalid_payload", "failed", "rejected"])
async def test_a_refusal_uses_up_no_number(fault: str) -> None:
    till = Till(fault)
    answer = await till.send(sale())
    assert isinstance(answer, Rejected)
    assert not answer.burned
    assert isinstance(await till.send(sale()), Authorized)
    assert till.numbers() == ["FACTURA B 00003-00000001"]


async def test_a_document_put_into_the_queue_is_issued_later() -> None:
    till = Till("pending=90")
    assert isinstance(await till.send(sale()), Accepted)
    assert isinstance(await till.provider.look_up(sale(), Standing()), Accepted)
    await till.clock.sleep(91)
    assert isinstance(await till.provider.look_up(sale(), Standing()), Authorized)


async def test_a_test_point_of_sale_is_simulated_and_never_authorized() -> None:
    document = sale(issuer=issuer(point_of_sale="679"))
    till = Till(test_mode="true")
    for answer in (await till.send(document), await till.provider.look_up(document, Standing())):
        assert isinstance(answer, Authorized)
        assert answer.simulated
        assert answer.authorization == ""
    strict = Till()
    with pytest.raises(OutcomeUnknown) as caught:
        await strict.send(document)
    assert caught.value.code == "no_cae"


async def test_a_credit_note_names_its_invoice() -> None:
    till = Till()
    first = standing_of(await till.send(sale()))
    note = sale(
        2, type="credit_note", series="NCB00003", reference="01-AB12-NCB00003-20261120-000001",
        original=_original(sale(), first.provider_number),
    )  # fmt: skip
    answer = await till.send(note)
    assert isinstance(answer, Authorized)
    assert answer.provider_id == "NOTA DE CREDITO B 00003-00000001"
    unknown = sale(3, type="credit_note", reference="01-X-3", original=_original(sale(), "00003-00000099"))
    refused = await till.send(unknown)
    assert isinstance(refused, Rejected)
    assert refused.code == "10041"


def _original(document: Document, number: str) -> dict[str, object]:
    return {
        "document_id": document.id, "type": str(document.type), "series": document.series, "number": document.number,
        "number_text": number, "sold_at": document.sold_at.isoformat(), "authorization": "7", "reason_code": "02",
        "reason": "Devolución",
    }  # fmt: skip


async def test_a_practice_sale_never_goes_to_a_real_address() -> None:
    till = Till(base_url="https://www.tusfacturas.app/app/api/v2")
    document = sale(practice=True)
    for call in (till.provider.reserve(document), till.provider.submit(document, till.provider.prepare(document, "1")),
                 till.provider.look_up(document, Standing())):  # fmt: skip
        with pytest.raises(Unsayable):
            await call
    assert till.ledger() == []


async def test_the_ledger_survives_a_restart(tmp_path: Path) -> None:
    till = Till(folder=tmp_path)
    first = await till.send(sale(1))
    await till.send(sale(2, type="invoice", customer=COMPANY))
    again = Till(folder=tmp_path)
    assert again.ledger() == till.ledger()
    assert await again.provider.reserve(sale(3)) == "2"
    assert await again.provider.look_up(sale(1), standing_of(first)) == await till.provider.look_up(sale(1), Standing())


async def test_three_hundred_sales_of_all_kinds_are_taken_by_a_server_that_recomputes_them() -> None:
    from random import Random

    till, dice = Till(timeout="5"), Random(7)
    for number in range(1, 301):
        rows = []
        for _ in range(dice.randint(1, 6)):
            quantity = dice.choice([Decimal(dice.randint(1, 12)), Decimal(dice.randint(1, 9999)) / 1000])
            price = Decimal(dice.randint(100, 900_000)) / dice.choice([100, 100, 1000])
            discount = (quantity * price * dice.choice([0, 0, 10]) / 100).quantize(Decimal("0.01"), "ROUND_DOWN")
            rate = dice.choice(["21", "10.5", "27", "0", "exempt", "not_taxed"])
            rows.append([f"{quantity:f}", f"{price:f}", rate, f"{discount:f}"])
        kind = dice.choice([{}, {"type": "invoice", "customer": COMPANY}])
        document = sale(number, lines=rows, included=dice.random() < 0.6, **kind)
        answer = await till.send(document)
        assert isinstance(answer, Authorized), answer
        assert till.ledger()[-1]["total"] == f"{document.total:.2f}"
    assert len({row["provider_id"] for row in till.ledger()}) == 300


def test_what_it_is_depends_on_the_mode() -> None:
    single, lots = Till().provider.traits_as_set(), Till(mode="lots", batch_limit="9999").provider.traits_as_set()
    assert min(single.quiet, lots.quiet) >= 0.1  # seconds between calls that the service asks for, with its 429
    assert (single.reserves, single.batch, single.laned, single.absence_proves) == (True, 1, True, True)
    assert (lots.reserves, lots.batch, lots.laned, lots.absence_proves) == (False, 500, True, False)
    assert single.memory is lots.memory is Memory.NUMBERED
    assert Till(mode="lots", resend_lots="true").provider.traits_as_set().absence_proves
    assert Till(mode="lots", batch_limit="0").provider.traits_as_set().batch == 1


@pytest.mark.parametrize(("email", "told"), [("ana@ejemplo.com", "ana@ejemplo.com"), ("no tiene", "")])
def test_no_mail_is_asked_for_to_what_is_no_address(email: str, told: str) -> None:
    body = said(Till(send_email="true").provider.prepare(sale(customer={**COMPANY, "email": email}), "1"))
    assert (body["cliente"]["email"], body["cliente"]["envia_por_mail"]) == (told, "S" if told else "N")
