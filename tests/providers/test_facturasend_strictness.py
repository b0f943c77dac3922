"""Promises of FacturaSend's practice server about requests: what the interface does not allow is refused."""

from __future__ import annotations

import copy
import json
from typing import Any

import httpx
import pytest

from app.practice import Practice, transport
from app.providers.facturasend.mapping import Style, payload
from tests.practice.till import ROOT
from tests.providers.paraguay import Clock, factura

HEADERS = {"authorization": "Bearer api_key_x", "content-type": "application/json; charset=utf-8"}
GOOD: dict[str, Any] = json.loads(payload(factura(), Style()))


async def post(practice: Practice, body: Any, query: str = "", headers: dict[str, str] | None = None) -> httpx.Response:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    async with httpx.AsyncClient(transport=transport(practice)) as client:
        url = f"{ROOT}/facturasend/api/practica0/lote/create{query}"
        return await client.post(url, content=content, headers=HEADERS if headers is None else headers)


CHANGES: dict[str, tuple[tuple[str | int, ...], Any]] = {
    "type as text": (("tipoDocumento",), "1"),
    "unknown key": (("moneda2",), "PYG"),
    "date with zone": (("fecha",), "2026-04-15T11:42:05Z"),
    "date only": (("fecha",), "2026-04-15"),
    "number zero": (("numero",), 0),
    "number too long": (("numero",), 10000000),
    "emission as text": (("tipoEmision",), "1"),
    "point of four figures": (("punto",), "0001"),
    "taxpayer as text": (("cliente", "contribuyente"), "true"),
    "short name": (("cliente", "razonSocial"), "Li"),
    "ruc without digit": (("cliente", "ruc"), "80000519"),
    "short code": (("cliente", "codigo"), "C1"),
    "condition as text": (("condicion", "tipo"), "1"),
    "no tenders": (("condicion", "entregas"), []),
    "tender as number": (("condicion", "entregas", 0, "monto"), 95500),
    "a guaraní less": (("condicion", "entregas", 0, "monto"), "95499"),
    "thousands": (("condicion", "entregas", 0, "monto"), "95.500"),
    "no items": (("items",), []),
    "markup": (("items", 0, "descripcion"), "<b>Café</b>"),
    "empty code": (("items", 0, "codigo"), ""),
    "unknown unit": (("items", 0, "unidadMedida"), 84),
    "quantity zero": (("items", 0, "cantidad"), 0),
    "five decimals": (("items", 1, "cantidad"), 1.50001),
    "nine decimals": (("items", 1, "precioUnitario"), 1.123456789),
    "discount over the price": (("items", 0, "descuento"), 32001),
    "rate 7": (("items", 0, "iva"), 7),
    "base 0 with 10": (("items", 0, "ivaBase"), 0),
    "exempt with 10": (("items", 2, "iva"), 10),
    "deep extras": (("extras",), {"a": {"b": 1}}),
    "ten figures of chance": (("codigoSeguridadAleatorio",), "1234567890"),
}


@pytest.mark.parametrize("case", CHANGES)
async def test_a_wrong_document_is_refused_with_its_index(case: str) -> None:
    practice, body = Practice(Clock()), copy.deepcopy(GOOD)
    (*way, last), value = CHANGES[case]
    place: Any = body
    for step in way:
        place = place[step]
    place[last] = value
    reply = await post(practice, [GOOD | {"numero": 1}, body])
    assert reply.status_code == 400
    assert [error["index"] for error in reply.json()["errores"]] == [1]
    assert practice.ledger("facturasend") == []


@pytest.mark.parametrize("body", [
    b"", b"{", b"[]", b"{}", b"null", b"\xff", [GOOD] * 51, [GOOD, GOOD],
    [GOOD, {**{k: v for k, v in GOOD.items() if k not in ("factura", "condicion")}, "tipoDocumento": 5,
            "notaCreditoDebito": {"motivo": 2},
            "documentoAsociado": {"formato": 1, "cdc": "01800695631001001000012422026031614829130758"}}],
])  # fmt: skip
async def test_what_is_no_batch_of_one_type_is_refused_whole(body: Any) -> None:
    practice = Practice(Clock())
    assert (await post(practice, body)).json()["success"] is False
    assert practice.ledger("facturasend") == []


async def test_without_the_right_headers_nothing_is_taken() -> None:
    practice = Practice(Clock())
    for headers in ({}, {**HEADERS, "authorization": "Bearer x"}, {**HEADERS, "authorization": "api_key_x"}):
        assert (await post(practice, [GOOD], headers=headers)).status_code == 401
    for headers in ({**HEADERS, "content-type": "text/plain"},):
        assert (await post(practice, [GOOD], headers=headers)).status_code == 400
    assert (await post(practice, [GOOD], "?pdf=true")).status_code == 400
    assert practice.ledger("facturasend") == []


@pytest.mark.parametrize(("query", "keys"), [
    ("", set()), ("?xml=true", {"xml"}), ("?qr=true&tax=true", {"qr", "dIVA5", "dIVA10"}), ("?xml=false", set()),
])  # fmt: skip
async def test_only_what_is_asked_for_comes_back(query: str, keys: set[str]) -> None:
    text = (await post(Practice(Clock()), [GOOD], query)).text
    assert text.endswith(",}")
    (row,) = json.loads(f"{text[:-2]}}}")["result"]["deList"]
    assert set(row) & {"xml", "qr", "dIVA5", "dIVA10"} == keys
