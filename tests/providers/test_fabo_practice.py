"""Promises of Fabo's practice server: strict about requests, one row per number, every fault as it happens outside."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from app.domain.outcome import Accepted, Authorized, Rejected
from app.domain.taxid.pe import ruc_digit
from app.providers.fabo.mapping import Style, payload
from tests.providers.peru import (
    COMPANY,
    ISSUER,
    PERSON,
    Bodega,
    boleta,
    credit_note,
    factura,
    provider,
    standing_of,
)

GOOD = json.loads(payload(factura(), Style()))
CODE = "20512333797-01-F001-58"


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
    "no tipo": (put("tipo", value=...), "tipo"),
    "unknown tipo": (put("tipo", value="x"), "tipo"),
    "unknown property": (put("total_igv", value=10.68), "total_igv"),
    "unknown property inside": (put("items", 0, "descuento", value=1), "items-1-descuento"),
    "number as text": (put("numero", value="58"), "numero"),
    "number with decimals": (put("numero", value=58.5), "numero"),
    "date as written by people": (put("fecha", value="15/04/2026"), "fecha"),
    "a day that does not exist": (put("fecha", value="2026-02-30"), "fecha"),
    "seconds in the hour": (put("hora", value="14:32:10"), "hora"),
    "number of the document as a number": (put("numero_doc", value=20601234565), "numero_doc"),
    "unknown letter": (put("tipo_doc", value="ruc"), "tipo_doc"),
    "no name": (put("razon_social", value=" "), "razon_social"),
    "no items": (put("items", value=[]), "items"),
    "quantity zero": (put("items", 0, "cantidad", value=0), "items-1-cantidad"),
    "quantity true": (put("items", 0, "cantidad", value=True), "items-1-cantidad"),
    "price as text": (put("items", 0, "precio_unitario", value="35.00"), "items-1-precio_unitario"),
    "a number of sixteen characters": (
        put("items", 0, "valor_unitario", value=29.66101694915254),
        "items-1-valor_unitario",
    ),
    "a cent in the value": (put("items", 0, "valor_venta", value=59.33), "items-1-valor_venta"),
    "a cent in the tax": (put("items", 0, "igv", value=10.69), "items-1-igv"),
    "tax of another rate": (put("items", 0, "igv", value=0), "items-1-"),
    "exempt with tax": (put("items", 0, "afectacion_igv", value=20), "items-1-igv"),
    "unknown affectation": (put("items", 0, "afectacion_igv", value=11), "items-1-afectacion_igv"),
    "unknown unit": (put("items", 0, "unidad", value="unit"), "items-1-unidad"),
    "bag tax of another year": (put("items", 0, "icbper", value=0.4), "items-1-icbper"),
    "line break in a name": (put("items", 0, "descripcion", value="A\nB"), "items-1-descripcion"),
}


@pytest.mark.parametrize("case", CHANGES)
async def test_a_wrong_request_is_refused_and_named(case: str) -> None:
    bodega, body = Bodega(), json.loads(json.dumps(GOOD))
    change, where = CHANGES[case]
    change(body)
    reply = await bodega.post("emitir", json.dumps(body))
    assert (reply.status_code, reply.json()["codigo_error"]) == (400, "PROPIEDAD_INVALIDA")
    assert reply.json()["descripcion_extra"].startswith(where)
    assert bodega.ledger == []


SUNAT = {
    "customer of a factura without RUC": (put("tipo_doc", value="d"), 2017),
    "RUC with a wrong digit": (put("numero_doc", value="20601234566"), 2017),
    "too old": (put("fecha", value="2026-04-11"), 2329),
    "in the future": (put("fecha", value="2026-04-16"), 2236),
    "series of a boleta": (put("serie", value="B001"), 1001),
}


@pytest.mark.parametrize("case", SUNAT)
async def test_sunat_s_rules_are_kept_and_burn_the_number(case: str) -> None:
    bodega, body = Bodega(), json.loads(json.dumps(GOOD))
    change, code = SUNAT[case]
    change(body)
    reply = await bodega.post("emitir", json.dumps(body))
    assert (reply.status_code, reply.json()["sunat_respuesta"]) == (400, code)
    burned = code >= 2000
    assert [row["final"] for row in bodega.ledger] == (["failed"] if burned else [])
    again = await bodega.post("emitir", json.dumps(GOOD))
    if burned and body["numero"] == GOOD["numero"] and body["serie"] == GOOD["serie"]:
        assert again.json()["sunat_respuesta"] == 1032


@pytest.mark.parametrize(("percent", "taken"), [
    ("15", True), ("14.5", True), ("18", True), ("7", False), ("19", False),
])  # fmt: skip
async def test_from_2027_on_the_office_takes_whatever_the_reduced_rate_may_be(percent: str, taken: bool) -> None:
    bodega = Bodega()
    bodega.clock.at = datetime(2027, 1, 5, 15, tzinfo=UTC)
    sale = boleta(1, lines=[["2", "35.00", percent]], sold_at="2027-01-05T10:00:00-05:00")
    assert isinstance(await bodega.sell(sale), Authorized) is taken


async def test_a_big_boleta_needs_a_customer() -> None:
    bodega = Bodega()
    assert isinstance(await bodega.sell(boleta(1, lines=[["1", "700.00", "18"]])), Authorized)
    answer = await bodega.sell(boleta(2, lines=[["1", "700.01", "18"]]))
    assert isinstance(answer, Rejected)
    assert (answer.code, answer.burned) == ("2396", True)
    assert isinstance(await bodega.sell(boleta(3, lines=[["1", "700.01", "18"]], customer=PERSON)), Authorized)


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"authorization": "Bearer x"}, 403),
        ({"authorization": "Basic " + "0" * 64}, 403),
        ({"content_type": "application/x-www-form-urlencoded"}, 406),
        ({}, 200),
    ],
)
async def test_headers_are_demanded_as_documented(headers: dict[str, str], status: int) -> None:
    bodega = Bodega()
    assert (await bodega.post("hola", "{}", **headers)).status_code == status
    assert (await bodega.post("consultar_ticket", "{}")).json()["codigo_error"] == "COMANDO_INVALIDO"


@pytest.mark.parametrize("body", ["", "[]", "{", '{"a":NaN}', "null", '{"tipo":"f","tipo":"b"}'])
@pytest.mark.parametrize("command", ["emitir", "baja", "correo", "consultar_ruc", "hola"])
@pytest.mark.parametrize("content_type", ["application/json", "text/plain"])
async def test_a_broken_body_gets_an_answer_and_no_crash(command: str, body: str, content_type: str) -> None:
    bodega = Bodega()
    reply = await bodega.post(command, body, content_type=content_type)
    assert reply.status_code in (200, 400)
    assert bodega.ledger == []


@pytest.mark.parametrize("format_", ["json", "text"])
async def test_a_day_at_the_counter(format_: str) -> None:
    """Hello, a company's RUC, a factura, its mail, its PDF, its note, and a boleta taken back."""
    bodega = Bodega(format=format_, download_url_template="{base_url}/pdf/{codigo_descarga}.pdf")
    assert "Conexión correcta" in await bodega.fabo.check()
    company = await bodega.fabo.taxpayer(COMPANY["tax_id"])
    assert company is not None
    assert company.tax_status == "ACTIVO HABIDO"
    assert await bodega.fabo.taxpayer("2099000000" + ruc_digit("2099000000")) is None
    sale = factura(1)
    sold = await bodega.sell(sale)
    assert isinstance(sold, Authorized)
    assert sold.authorization == "20512333797-01-F001-1"
    assert re.fullmatch(r"[A-Za-z0-9+/]{27}=", sold.protocol)
    assert re.fullmatch(r"[0-9a-f]{40}", sold.provider_id)
    assert "a@example.com" in await bodega.fabo.email(sale, standing_of(sold), "a@example.com")
    assert (await bodega.fabo.fetch_pdf(sale, standing_of(sold))).startswith(b"%PDF-")
    note = await bodega.sell(credit_note(sale))
    assert isinstance(note, Authorized)
    slip = boleta(1)
    standing = standing_of(await bodega.sell(slip))
    assert isinstance(await bodega.fabo.void(slip, standing, "Precio errado"), Accepted)
    bodega.clock.at += timedelta(minutes=1)
    assert isinstance(await bodega.fabo.void(slip, standing, "Precio errado"), Authorized)
    assert [row["final"] for row in bodega.ledger] == ["completed", "completed", "voided"]
    assert bodega.ledger[0]["total"] == "70.00"


@pytest.mark.parametrize("format_", ["json", "text"])
async def test_practice_never_issues_under_the_ruc_of_somebody_else(format_: str) -> None:
    bodega, spec = Bodega(format=format_), {"issuer": {**ISSUER, "tax_id": "20980000002"}, "practice": True}
    sale = factura(1, **spec)
    sold = await bodega.sell(sale)
    assert isinstance(sold, Authorized)
    assert (sold.authorization, sold.note) == ("20980000002-01-F001-1", "")
    note = await bodega.sell(credit_note(sale, **spec))
    assert isinstance(note, Authorized)
    assert note.authorization == "20980000002-07-FC01-1"
    assert isinstance(await bodega.fabo.void(sale, standing_of(sold), "Precio errado"), Accepted)


async def test_a_note_needs_a_living_original() -> None:
    answer = await Bodega().sell(credit_note(factura(9)))
    assert isinstance(answer, Rejected)
    assert "doc_afectado_numero" in answer.reason


async def test_a_baja_after_seven_days_is_too_late() -> None:
    bodega, sale = Bodega(), factura()
    standing = standing_of(await bodega.sell(sale))
    bodega.clock.at += timedelta(days=7, minutes=1)
    answer = await bodega.fabo.void(sale, standing, "Precio errado")
    assert isinstance(answer, Rejected)
    assert "nota de crédito" in answer.reason


async def test_test_documents_say_so_and_have_numbers_of_their_own() -> None:
    bodega = Bodega(testing=True)
    found = await bodega.sell(factura())
    assert isinstance(found, Authorized)
    assert found.simulated
    real = provider({"base_url": "http://127.0.0.1/fabo/v1"}, bodega.wire)
    found = await real.submit(factura(), real.prepare(factura()))
    assert isinstance(found, Authorized)
    assert not found.simulated
    assert [row["reference"] for row in bodega.ledger] == [f"prueba-{CODE}", CODE]
