"""Promises of what a person may ask and bring: a find is weighed before it counts, credentials that end are told."""

from __future__ import annotations

import base64
import json
import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from app.domain.document import Document, Status
from app.domain.errors import Refused, Silence
from app.domain.evidence import Match
from app.domain.outbox import State
from app.domain.party import Issuer
from app.runtime import Shop
from app.runtime.selling import Return

ISSUERS = {
    "MX": Issuer("mx", "MX", "EKU9003173C9", "Escuela Kemper Urgate", extra={"postal_code": "42501"}),
    "PE": Issuer("pe", "PE", "20980000002", "Bodega de práctica S.A.C."),
    "PA": Issuer("pa", "PA", "155596713-2-2015", "Mini Súper La Esquina, S.A.", extra={"dv": "59"}),
}
LINE = {"code": "CAF-500", "description": "Café molido", "quantity": "2", "unit_price": "10.00"}
RATES = {"MX": "16", "PE": "18", "PA": "7"}


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = Shop(tmp_path / "data", practice=True)
    yield made
    made.close()


def sell(shop: Shop, country: str, **more: Any) -> Document:
    if not any(issuer.country == country for issuer in shop.issuers()):
        shop.add_issuer(ISSUERS[country], "test")
    form = {"issuer": country.lower(), "lines": [{**LINE, "tax": RATES[country]}], **more}
    return shop.selling.checkout(shop.selling.read(form)).result().document


async def deliver(shop: Shop) -> None:
    engine = shop.engine()
    try:
        assert await engine.take_over()
        await engine.until_idle(20)
    finally:
        await engine.close()


async def lost(shop: Shop, **more: Any) -> tuple[Document, bytes]:
    """A Mexican sale whose answer was lost, and the XML that Contpaqi made of it."""
    assert shop.practice is not None
    shop.practice.faults("enlazatte").change({"script": ["garbage"]})
    document = sell(shop, "MX", **more)
    await deliver(shop)
    assert shop.papers.view(document.id).entry.state is State.VERIFY
    return document, await contpaqi(shop)


async def contpaqi(shop: Shop, place: int = -1) -> bytes:
    provider: Any = shop.services.service("enlazatte").provider
    assert shop.practice is not None
    uuid = shop.practice.ledger("enlazatte")[place]["authorization"]
    xml: str = (await provider._call("GET", f"invoices/{uuid}", "practica")).object()["xml"]
    return xml.encode()


async def test_the_xml_that_a_person_brings_settles_the_document_and_is_kept_as_it_came(shop: Shop) -> None:
    document, xml = await lost(shop)
    search = shop.papers.what_to_look_for(document.id)
    assert search is not None
    assert {"Serie", "Total"} <= {clue.label for clue in search.clues}
    assert shop.papers.examine(document.id, xml).match is Match.OURS
    assert shop.papers.view(document.id).standing.status is Status.QUEUED
    shop.papers.resolve_found(document.id, xml, "Ana")
    standing = shop.papers.view(document.id).standing
    assert shop.practice is not None
    assert standing.authorization == shop.practice.ledger("enlazatte")[0]["authorization"]
    assert (standing.status, standing.provider_number) == (Status.AUTHORIZED, "A-1")
    assert shop.papers.xml(document.id) == xml
    assert shop.problems() == []
    steps = shop.papers.how_to_void(document.id)
    assert steps is not None
    assert any("Cancelar" in step for step in steps.steps)


async def test_the_xml_of_another_sale_is_refused_and_nothing_changes(shop: Shop) -> None:
    sell(shop, "MX", lines=[{**LINE, "description": "Otra cosa", "tax": "16"}])
    await deliver(shop)
    foreign = await contpaqi(shop)
    document, _ = await lost(shop)
    assert shop.papers.examine(document.id, foreign).match is Match.FOREIGN
    with pytest.raises(Refused, match="otra venta"):
        shop.papers.resolve_found(document.id, foreign, "Ana")
    assert shop.papers.view(document.id).entry.state is State.VERIFY


async def test_a_code_alone_is_taken_and_a_wrong_one_is_refused(shop: Shop) -> None:
    document, _ = await lost(shop)
    for wrong in (b"no-es-un-uuid", b"<html>", b""):
        with pytest.raises(Refused, match="folio fiscal"):
            shop.papers.resolve_found(document.id, wrong, "Ana")
    uuid = "6F1C2D34-7A8B-4C9D-8E0F-112233445566"
    assert shop.papers.examine(document.id, uuid.encode()).match is Match.BARE
    shop.papers.resolve_found(document.id, uuid.encode(), "Ana")
    assert shop.papers.view(document.id).standing.authorization == uuid


async def test_a_provider_that_can_be_asked_examines_nothing(shop: Shop) -> None:
    document = sell(shop, "PA")
    assert shop.papers.what_to_look_for(document.id) is None
    with pytest.raises(Refused):
        shop.papers.examine(document.id, b"x")


async def test_a_taxpayer_is_found_only_where_the_provider_knows_the_registry(shop: Shop) -> None:
    assert [shop.asking.knows_taxpayers(name) for name in ("fabo", "conteo", "enlazatte")] == [True, False, False]
    found = await shop.asking.taxpayer("fabo", " 20980000011 ")
    assert found is not None
    assert (found.tax_id, bool(found.name)) == ("20980000011", True)
    with pytest.raises(Refused):
        await shop.asking.taxpayer("conteo", "8-730-241")


async def test_a_document_is_mailed_by_its_provider_only_when_it_is_authorized(shop: Shop) -> None:
    document = sell(shop, "PE")
    with pytest.raises(Refused):
        await shop.papers.email(document.id, "a@example.com", "Ana")
    await deliver(shop)
    assert shop.papers.may_email(document.id)
    with pytest.raises(Refused, match="correo"):
        await shop.papers.email(document.id, "sin arroba", "Ana")
    assert "a@example.com" in await shop.papers.email(document.id, "a@example.com", "Ana")
    panama = sell(shop, "PA")
    await deliver(shop)
    assert not shop.papers.may_email(panama.id)


@pytest.mark.parametrize(("days", "told", "pressing"), [(31, False, False), (29, True, False), (7, True, True)])
async def test_a_token_that_ends_is_told_a_month_before_and_presses_in_the_last_week(
    shop: Shop, days: int, told: bool, pressing: bool
) -> None:
    end = int((shop.clock.now() + timedelta(days=days)).timestamp())
    body = base64.urlsafe_b64encode(json.dumps({"exp": end}).encode()).decode().rstrip("=")
    shop.services.set("enlazatte", {"token": f"e30.{body}.x"}, "test")
    assert shop.runway.alerts() == []
    shop.add_issuer(ISSUERS["MX"], "test")
    found = shop.runway.alerts()
    assert [(alert.about, alert.pressing) for alert in found] == ([("enlazatte", pressing)] if told else [])


async def test_a_customer_is_made_known_to_contpaqi_under_its_code(shop: Shop) -> None:
    from app.domain.party import Customer

    shop.add_issuer(ISSUERS["MX"], "test")
    assert shop.asking.enrols("enlazatte")
    customer = Customer("CACX7605101P8", name="Xochilt Casas Chávez", code="NUEVO1", email="x@example.com")
    assert await shop.asking.enrol("enlazatte", customer)
    with pytest.raises((Refused, Silence)):
        await shop.asking.enrol("enlazatte", Customer("CACX7605101P8", name="X"))


async def test_the_command_line_takes_the_xml_as_a_verdict(shop: Shop, tmp_path: Path) -> None:
    from tests.cli.tills import Till

    document, xml = await lost(shop)
    (tmp_path / "factura.xml").write_bytes(xml)
    till = Till(tmp_path)
    till.environ = {**os.environ, "MOSTRADOR_DATA": str(till.data)}  # the keys that this process has made
    form = till.ok("resolve", document.id, "--issued", str(tmp_path / "factura.xml"))
    assert (form["status"], form["authorization"]) == (
        "authorized",
        shop.papers.view(document.id).standing.authorization,
    )


async def test_what_was_undone_at_the_provider_is_noted_once_and_with_a_reason(shop: Shop) -> None:
    document, xml = await lost(shop)
    with pytest.raises(Refused):
        shop.papers.voided_there(document.id, "cancelado en Contpaqi", "Ana")
    shop.papers.resolve_found(document.id, xml, "Ana")
    with pytest.raises(Refused, match="motivo"):
        shop.papers.voided_there(document.id, "no", "Ana")
    shop.papers.voided_there(document.id, "cancelado en Contpaqi", "Ana")
    assert shop.papers.view(document.id).standing.status is Status.VOIDED
    with pytest.raises(Refused):
        shop.papers.voided_there(document.id, "cancelado en Contpaqi", "Ana")


async def test_what_has_no_document_yet_is_listed_until_it_has_one(shop: Shop) -> None:
    waiting = [sell(shop, "PA"), sell(shop, "PE")]
    assert [row.id for row in shop.papers.unfinished()] == [document.id for document in waiting]
    await deliver(shop)
    assert shop.papers.unfinished() == []


async def test_a_document_knows_its_notes(shop: Shop) -> None:
    document = sell(shop, "PE")
    await deliver(shop)
    note = shop.selling.credit(Return(document.id, "", "devolución del cliente", {})).document
    assert [row.id for row in shop.papers.notes(document.id)] == [note.id]


def test_an_issuer_without_its_permit_is_told_so(shop: Shop) -> None:
    ruc = Issuer("py", "PY", "80069563-1", "Comercial Práctica S.A.")
    assert len(shop.lacking(ruc)) == 2
    full = replace(ruc, extra={"timbrado": "12345678", "timbrado_from": "2026-01-01"})
    assert shop.lacking(full) == []
    assert [shop.lacking(issuer) for issuer in ISSUERS.values()] == [[], [], []]
