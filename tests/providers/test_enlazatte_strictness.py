"""Promises of Enlazatte's practice server about requests: what the tutorial does not allow is refused by name."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import httpx
import pytest

from app.practice import Practice, transport
from app.providers.enlazatte.cfdi import read_cfdi
from tests.practice.till import SetClock

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
