"""Promises of Enlazatte's practice server: strict about requests, able to betray, its ledger honest and lasting."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx
import pytest

from app.domain.errors import NotAllowed, OutcomeUnknown, Silence, Throttled, Unavailable
from app.domain.outcome import Authorized, Rejected
from app.practice import Practice, transport
from app.providers.enlazatte.cfdi import read_cfdi
from tests.practice.till import SetClock
from tests.providers.mexican import CUSTOMER, Till, sale

FORM = "application/x-www-form-urlencoded"
GOOD: dict[str, Any] = {
    "fecha": "2026-04-15T09:00:00", "serie": "A", "Moneda": "MXN", "TipoCambio": "1.00", "formaDePago": "PUE",
    "metodoDePago": "04", "Emisor": "EKU9003173C9", "CodigoCliente": "CLIEN0003", "TipoDocumento": "4",
    "Conceptos": [
        {"codigo": "DET-1", "cantidad": 2, "descripcion": "Detergente", "valorUnitario": 86.206897},
        {"codigo": "CAF-500", "cantidad": 3, "descripcion": "Café", "valorUnitario": 12.5},
    ],
}  # fmt: skip


async def post(practice: Practice, body: Any, path: str = "invoices?token=x", kind: str = FORM) -> httpx.Response:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    async with httpx.AsyncClient(transport=transport(practice)) as client:
        url = f"http://127.0.0.1/enlazatte/api/v1/{path}"
        return await client.post(url, content=content, headers={"content-type": kind})


def put(*path: str | int, value: Any) -> Callable[[Any], None]:
    def change(body: Any) -> None:
        *way, last = path
        for step in way:
            body = body[step]
        if value is ...:
            del body[last]
        else:
            body[last] = value

    return change


CHANGES = {
    "no date": (put("fecha", value=...), "fecha: falta"),
    "date with zone": (put("fecha", value="2026-04-15T09:00:00-06:00"), "fecha"),
    "date in the future": (put("fecha", value="2026-04-15T12:00:00"), "401"),
    "date of four days ago": (put("fecha", value="2026-04-11T09:00:00"), "401"),
    "no such date": (put("fecha", value="2026-02-30T09:00:00"), "fecha"),
    "key in another case": (lambda body: body.update(moneda=body.pop("Moneda")), "Moneda: falta"),
    "unknown key": (put("rfcReceptor", value="X"), "rfcReceptor: campo desconocido"),
    "series with folio": (put("serie", value="A-1043"), "serie"),
    "euros": (put("Moneda", value="EUR"), "Moneda"),
    "rate of exchange as number": (put("TipoCambio", value=1.00), "TipoCambio: se espera un texto"),
    "rate of exchange for pesos": (put("TipoCambio", value="18.35"), "TipoCambio"),
    "dollars at one": (put("Moneda", value="USD"), "TipoCambio"),
    "the SAT's own order": (lambda b: b.update(formaDePago="04", metodoDePago="PUE"), "formaDePago"),
    "code without its zero": (put("metodoDePago", value="4"), "metodoDePago"),
    "code that the SAT has and Enlazatte not": (put("metodoDePago", value="31"), "metodoDePago"),
    "issuer in small letters": (put("Emisor", value="eku9003173c9"), "Emisor"),
    "concept as number": (put("TipoDocumento", value=4), "TipoDocumento"),
    "client unknown": (put("CodigoCliente", value="NOEXISTE1"), "No se encontró el cliente con código: NOEXISTE1"),
    "product unknown": (put("Conceptos", 1, "codigo", value="NOEXISTE2"), "producto con código: NOEXISTE2"),
    "no lines": (put("Conceptos", value=[]), "Conceptos"),
    "lines as object": (put("Conceptos", value={}), "Conceptos"),
    "quantity as text": (put("Conceptos", 0, "cantidad", value="2"), "Conceptos[0].cantidad"),
    "quantity true": (put("Conceptos", 0, "cantidad", value=True), "Conceptos[0].cantidad"),
    "quantity zero": (put("Conceptos", 0, "cantidad", value=0), "Conceptos[0].cantidad"),
    "price zero": (put("Conceptos", 0, "valorUnitario", value=0), "Conceptos[0].valorUnitario"),
    "price with seven decimals": (put("Conceptos", 0, "valorUnitario", value=1.0000001), "Conceptos[0].valorUnitario"),
    "vertical bar": (put("Conceptos", 0, "descripcion", value="a|b"), "Conceptos[0].descripcion"),
    "very long description": (put("Conceptos", 0, "descripcion", value="a" * 1001), "Conceptos[0].descripcion"),
    "unknown key in a line": (put("Conceptos", 0, "descuento", value=1), "Conceptos[0].descuento"),
}


@pytest.mark.parametrize("case", CHANGES)
async def test_a_wrong_invoice_is_refused_and_says_where(case: str) -> None:
    practice, body = Practice(SetClock()), copy.deepcopy(GOOD)
    change, where = CHANGES[case]
    change(body)
    reply = await post(practice, body)
    assert (reply.status_code, reply.json()["error"]["status_code"]) == (422, 422)
    assert where in reply.json()["error"]["message"]
    assert practice.ledger("enlazatte") == []


async def test_the_good_invoice_is_stamped_as_the_dossier_reckons() -> None:
    practice = Practice(SetClock())
    reply = (await post(practice, GOOD)).json()
    assert sorted(reply) == ["pdf", "uuid", "xml"]
    found = read_cfdi(reply["xml"].encode())
    assert (found.total, found.receiver, found.number) == (Decimal("237.50"), "CACX7605101P8", "A-1")
    assert found.stamp is not None
    assert found.stamp.uuid == reply["uuid"]
    assert 'MetodoPago="PUE" FormaPago="04"' in reply["xml"]


async def test_the_tutorials_own_example_is_accepted() -> None:
    clock = SetClock()
    clock.at = clock.at.replace(year=2020, month=1, day=1, hour=18)
    line = {
        "codigo": "PROD0001",
        "cantidad": 1,
        "descripcion": "Descripcion detallada del producto",
        "valorUnitario": 150,
    }
    head = {
        "fecha": "2020-01-01T10:32:57",
        "metodoDePago": "99",
        "Emisor": "LAN7008173R5",
        "CodigoCliente": "CLIEN0001",
    }
    assert (await post(Practice(clock), {**GOOD, **head, "Conceptos": [line]})).status_code == 200


@pytest.mark.parametrize(("path", "status", "error"), [
    ("invoices", 400, "token_not_provided"), ("invoices?token=", 400, "token_not_provided"),
    ("invoices?token=invalido", 400, "token_invalid"), ("invoices?token=a&token=b", 400, "token_not_provided"),
    ("invoices?Token=x", 400, "token_not_provided"),
])  # fmt: skip
async def test_without_a_token_nothing_is_looked_at(path: str, status: int, error: str) -> None:
    practice = Practice(SetClock())
    reply = await post(practice, GOOD, path)
    assert (reply.status_code, reply.json()) == (status, {"error": error})
    assert practice.ledger("enlazatte") == []


@pytest.mark.parametrize("body", [b"", b"[]", b"{", b"json=%7B%7D", b'{"fecha":NaN}', b"\xff", b'{"a":1,"a":2}'])
async def test_a_body_that_is_no_json_object_is_refused(body: bytes) -> None:
    assert (await post(Practice(SetClock()), body)).status_code == 422


async def test_json_under_its_own_name_is_refused_as_the_tutorial_orders() -> None:
    assert (await post(Practice(SetClock()), GOOD, kind="application/json")).status_code == 415


@pytest.mark.parametrize(("fault", "silence", "code"), [
    ("rate_limit=7", Throttled, "HTTP_429"), ("maintenance=9", Unavailable, "HTTP_503"),
    ("unauthorized", NotAllowed, "token_invalid"), ("token_expired", NotAllowed, "token_expired"),
    ("timeout_before", OutcomeUnknown, "HTTP_504"), ("html_500_before", OutcomeUnknown, "HTTP_500"),
    ("silent", OutcomeUnknown, "timeout"),
])  # fmt: skip
async def test_a_fault_before_acceptance_leaves_the_ledger_empty(fault: str, silence: type[Silence], code: str) -> None:
    till = Till(fault)
    with pytest.raises(silence) as caught:
        await till.sell()
    assert caught.value.code == code
    assert till.ledger == []
    assert isinstance(await till.sell(), Authorized)


@pytest.mark.parametrize("fault", ["invalid_payload", "rejected"])
async def test_a_refused_invoice_is_rejected_and_may_be_sent_again(fault: str) -> None:
    till = Till(fault)
    answer = await till.sell()
    assert isinstance(answer, Rejected)
    assert not answer.burned
    assert isinstance(await till.sell(), Authorized)


@pytest.mark.parametrize(("fault", "code"), [
    ("lost", "timeout"), ("late=600", "timeout"), ("garbage", "incomplete"), ("html_500_after", "HTTP_500"),
    ("timeout_after", "HTTP_504"), ("incomplete", "incomplete"), ("wrong_document", "wrong_document"),
    ("unstamped", "HTTP_500"),
])  # fmt: skip
async def test_a_lost_answer_is_in_doubt_and_leaves_one_document(fault: str, code: str) -> None:
    till = Till(fault)
    with pytest.raises(OutcomeUnknown) as caught:
        await till.sell()
    assert caught.value.code == code
    assert len(till.ledger) == 1


async def test_a_blind_second_sending_would_make_a_second_invoice_and_the_ledger_shows_it() -> None:
    till = Till("lost")
    with pytest.raises(OutcomeUnknown):
        await till.sell()
    await till.sell()
    assert [row["reference"] for row in till.ledger] == [
        "A [T-000142] 2026-04-15T09:00:00",
        "A [T-000142] 2026-04-15T09:00:00 #2",
    ]


async def test_a_request_that_arrives_twice_makes_two_documents() -> None:
    till = Till("twice")
    assert isinstance(await till.sell(), Authorized)
    assert len(till.ledger) == 2


async def test_late_acceptance_shows_only_when_its_time_has_come() -> None:
    till = Till("late=600")
    with pytest.raises(OutcomeUnknown):
        await till.sell()
    assert till.ledger[0]["status"] == "pending"
    till.clock.at += timedelta(seconds=600)
    assert till.ledger[0]["status"] == "completed"


async def test_an_unstamped_document_used_up_a_folio() -> None:
    till = Till("unstamped")
    with pytest.raises(OutcomeUnknown):
        await till.sell()
    assert (till.ledger[0]["status"], till.ledger[0]["authorization"]) == ("unstamped", "")
    assert (await till.issue(sale(number=143))).number == "A-2"


async def test_a_wrong_total_comes_back_as_the_cfdi_has_it() -> None:
    till = Till("wrong_total")
    answer = await till.issue()
    assert answer.total == sale().total + Decimal("0.01")


@pytest.mark.parametrize("fault", ["no_pdf", "bad_pdf"])
async def test_a_missing_pdf_is_no_reason_to_doubt(fault: str) -> None:
    till = Till(fault)
    answer = await till.issue()
    assert answer.pdf is None
    assert "PDF" in answer.note


async def test_an_expired_session_is_renewed_once_and_makes_one_document() -> None:
    till = Till("token_expired", login_path="login", login_user="ana", login_password="clave")
    assert isinstance(await till.sell(), Authorized)
    assert len(till.ledger) == 1


async def test_the_pdf_is_real_and_says_training() -> None:
    import pypdfium2

    answer = await Till().issue()
    assert answer.pdf is not None
    with pypdfium2.PdfDocument(answer.pdf) as pages:
        page = pages[0]
        text = page.get_textpage()
        shown = text.get_text_range()
        text.close()
        page.close()
    assert "ENTRENAMIENTO" in shown
    assert answer.authorization in shown


async def test_the_ledger_survives_a_restart_and_folios_go_on(tmp_path: Path) -> None:
    first = Till(folder=tmp_path)
    await first.issue()
    second = Till(folder=tmp_path)
    assert second.ledger == first.ledger
    assert (await second.issue(sale(number=143))).number == "A-2"


async def test_a_catalogue_product_has_its_own_iva_when_sent_by_its_code() -> None:
    till = Till(product_mode="own")
    lines = [["1", "10.00", "16", "0", "x", "DET-1"], ["1", "10.00", "0", "0", "x", "CAF-500"],
             ["1", "10.00", "exempt", "0", "x", "LIB-COC"]]  # fmt: skip
    answer = await till.issue(sale(lines=lines, customer=CUSTOMER, type="invoice"))
    assert (answer.total, till.ledger[0]["tax"]) == (Decimal("30.00"), "1.38")


async def test_a_rate_that_contpaqi_sees_otherwise_shows_in_the_total() -> None:
    till = Till(product_mode="own")
    answer = await till.issue(sale(lines=[["1", "116.00", "16", "0", "x", "CAF-500"]]))
    assert answer.total == Decimal("100.00")
