"""Promises of the practice servers about requests: what the interface does not allow is refused, cent by cent."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from app.practice import Practice, transport
from tests.practice.till import ROOT, SetClock

GOOD: dict[str, Any] = {
    "receptor": {"ruc": "8-730-241", "nombre": "Marta Quintero"},
    "items": [
        {"descripcion": "Café", "cantidad": 2, "precio_unitario": 6.25, "itbms": 0.44, "itbms_rate": 0.07},
        {"descripcion": "Pan", "cantidad": 3, "precio_unitario": 1.10, "itbms": 0.0, "itbms_rate": 0},
    ],
    "subtotal": 15.80, "itbms": 0.88, "total": 16.68, "referencia_externa": "R1",
}  # fmt: skip
HEADERS = {"authorization": "Bearer x", "content-type": "application/json"}
GATEWAY: dict[str, Any] = {
    "GF_Company": "a", "GF_Token": "b", "Id_Pac": "EBI", "Enterprise": "c", "Company": "d", "Token": "e",
    "environment": "2",
    "dataDocument": {"codeBranchIssuer": "0000", "numberDocumentFiscal": "0000000001", "pointBillingFiscal": "001",
                     "typeDocument": "01", "typeEmission": "01"},
}  # fmt: skip


async def post(practice: Practice, path: str, body: Any, headers: dict[str, str] | None = None) -> httpx.Response:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    async with httpx.AsyncClient(transport=transport(practice)) as client:
        return await client.post(f"{ROOT}/{path}", content=content, headers=HEADERS if headers is None else headers)


def put(*path: str | int, value: Any) -> Callable[[dict[str, Any]], None]:
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
    "no receptor": (put("receptor", value=...), "receptor: falta"),
    "unknown key": (put("moneda", value="USD"), "moneda: campo desconocido"),
    "unknown key inside": (put("receptor", "dv", value="03"), "receptor.dv"),
    "no items": (put("items", value=[]), "items"),
    "quantity as text": (put("items", 0, "cantidad", value="2"), "items[0].cantidad"),
    "quantity true": (put("items", 0, "cantidad", value=True), "items[0].cantidad"),
    "quantity zero": (put("items", 0, "cantidad", value=0), "items[0].cantidad"),
    "price with seven decimals": (put("items", 0, "precio_unitario", value=6.2500001), "items[0].precio_unitario"),
    "negative price": (put("items", 0, "precio_unitario", value=-1), "items[0].precio_unitario"),
    "rate that does not exist": (put("items", 0, "itbms_rate", value=0.08), "items[0].itbms_rate"),
    "rate as percent": (put("items", 0, "itbms_rate", value=7), "items[0].itbms_rate"),
    "no rate": (put("items", 0, "itbms_rate", value=...), "items[0].itbms_rate: falta"),
    "tax of another price": (put("items", 0, "itbms", value=0.46), "items[0].itbms"),
    "empty description": (put("items", 1, "descripcion", value=" "), "items[1].descripcion"),
    "control character": (put("items", 1, "descripcion", value="Pan\n"), "items[1].descripcion"),
    "a cent in the subtotal": (put("subtotal", value=15.81), "subtotal"),
    "a cent in the tax": (put("itbms", value=0.87), "itbms"),
    "a cent in the total": (put("total", value=16.69), "total"),
    "three decimals in the total": (put("total", value=16.681), "total"),
    "total as text": (put("total", value="16.68"), "total"),
    "no reference": (put("referencia_externa", value=""), "referencia_externa"),
}


@pytest.mark.parametrize("case", CHANGES)
async def test_a_wrong_invoice_is_refused_and_says_where(case: str) -> None:
    practice, body = Practice(SetClock()), copy.deepcopy(GOOD)
    change, where = CHANGES[case]
    change(body)
    reply = await post(practice, "conteo/v1/invoices", body)
    assert (reply.status_code, reply.json()["code"]) == (400, "INVALID_PAYLOAD")
    assert where in reply.json()["message"]
    assert practice.ledger("conteo") == []


@pytest.mark.parametrize(
    "ruc", ["", "8 730 241", "8-", "1234567890-1-1", "abc", "8-730-241 ", "155596713-2-2015-59", "1--2-3"]
)
async def test_a_ruc_without_shape_is_an_invalid_ruc(ruc: str) -> None:
    practice, body = Practice(SetClock()), copy.deepcopy(GOOD)
    body["receptor"]["ruc"] = ruc
    reply = await post(practice, "conteo/v1/invoices", body)
    assert reply.json()["code"] == "INVALID_RUC"


@pytest.mark.parametrize("ruc", ["8-730-241", "PE-842-3681", "E-8-127702", "8AV-1-196", "2PI-123-1234", "8-NT-1-24",
                                 "155596713-2-2015", "1102-85-117211", "J-8-56789-1"])  # fmt: skip
async def test_every_shape_of_the_dossier_is_accepted(ruc: str) -> None:
    practice, body = Practice(SetClock()), copy.deepcopy(GOOD)
    body["receptor"]["ruc"] = ruc
    assert (await post(practice, "conteo/v1/invoices", body)).status_code == 201


@pytest.mark.parametrize("body", [
    b"", b"[]", b"{", b'{"a":NaN}', b'{"total":1,"total":2}', b"\xff", b"null",
    json.dumps(GOOD).replace("16.68", "1e999999999").encode(), json.dumps(GOOD).replace("16.68", "9" * 5000).encode(),
])  # fmt: skip
@pytest.mark.parametrize("path", ["conteo/v1/invoices", "gforce/api/v1/GFGatewayEB/DownloadPDF"])
async def test_a_broken_body_gets_an_answer_and_no_crash(path: str, body: bytes) -> None:
    reply = await post(Practice(SetClock()), path, body)
    assert reply.json()["code"] in ("INVALID_PAYLOAD", "109")


@pytest.mark.parametrize("headers", [
    {}, {"content-type": "application/json"}, {**HEADERS, "authorization": "Basic x"},
    {**HEADERS, "authorization": "Bearer "},
])  # fmt: skip
async def test_without_a_bearer_token_nothing_is_answered(headers: dict[str, str]) -> None:
    practice = Practice(SetClock())
    assert (await post(practice, "conteo/v1/invoices", GOOD, headers)).status_code == 401
    assert (await post(practice, "gforce/api/v1/GFGatewayEB/DownloadPDF", GATEWAY, headers)).status_code == 401
    assert practice.ledger("conteo") == []


async def test_json_must_be_called_json() -> None:
    reply = await post(Practice(SetClock()), "conteo/v1/invoices", GOOD, {**HEADERS, "content-type": "text/plain"})
    assert reply.json()["code"] == "INVALID_PAYLOAD"


async def test_the_same_reference_with_another_body_is_still_a_duplicate() -> None:
    practice, other = Practice(SetClock()), copy.deepcopy(GOOD)
    other["receptor"]["nombre"] = "Otra"
    assert (await post(practice, "conteo/v1/invoices", GOOD)).status_code == 201
    reply = await post(practice, "conteo/v1/invoices", other)
    assert (reply.status_code, reply.json()["code"]) == (409, "DUPLICATE_DOCUMENT")
    assert [row["name"] for row in practice.ledger("conteo")] == ["Marta Quintero"]


@pytest.mark.parametrize(("change", "code"), [
    (put("Token", value=""), "101"), (put("GF_Token", value=5), "101"), (put("Token", value=...), "109"),
    (put("extra", value="1"), "109"), (put("environment", value="0"), "109"), (put("dataDocument", value=[]), "201"),
    (put("dataDocument", "numberDocumentFiscal", value="1"), "201"),
    (put("dataDocument", "typeDocument", value=...), "201"),
    (put("dataDocument", "numberDocumentFiscal", value="0000000099"), "201"),
])  # fmt: skip
async def test_a_wrong_question_for_a_pdf_gets_no_pdf(change: Callable[[dict[str, Any]], None], code: str) -> None:
    practice, body = Practice(SetClock()), copy.deepcopy(GATEWAY)
    await post(practice, "conteo/v1/invoices", GOOD)
    assert (await post(practice, "gforce/api/v1/GFGatewayEB/DownloadPDF", body)).json()["code"] == "200"
    change(body)
    reply = (await post(practice, "gforce/api/v1/GFGatewayEB/DownloadPDF", body)).json()
    assert (reply["code"], reply["result"], "document" in reply) == (code, "error", False)
