"""Promises about naming the buyer of a valid document that names nobody: told to the authority, then kept."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from app.credit import Return
from app.domain.document import Document, Status
from app.domain.errors import Refused, Silence
from app.domain.party import Customer, Issuer
from app.runtime import Shop
from tests.cli.tills import Till

PY = Issuer(
    "py", "PY", "80069563-1", "Comercial, S.A.", extra={"timbrado": "12345678", "timbrado_from": "2026-01-01"}
)  # fmt: skip
FORM = {"lines": [{"description": "Yerba mate", "quantity": "1", "unit_price": "10000", "tax": "10"}]}
COMPANY = Customer("80000519", "ruc", "8", "Comercial Ejemplo S.A.")
QUICK = {"poll_waits": "0.1", "pdf_waits": "0.1", "pdf_fetch": "asked"}


@pytest.fixture
async def shop(tmp_path: Path) -> AsyncIterator[Shop]:
    made = Shop(tmp_path / "data", practice=True)
    made.add_issuer(PY, "test")
    made.services.set("facturasend", QUICK, "test")
    yield made
    await made.aclose()


async def sold(shop: Shop, **changes: object) -> Document:
    document = shop.selling.checkout(shop.selling.read(FORM | changes)).result().document
    await drain(shop)
    assert shop.papers.view(document.id).standing.status is Status.AUTHORIZED
    return document


async def drain(shop: Shop) -> None:
    engine = shop.engine()
    assert await engine.take_over()
    await engine.until_idle(20)
    await engine.close()


def ledger(shop: Shop) -> list[tuple[str, str]]:
    assert shop.practice is not None
    return [(row["tax_id"], row["name"]) for row in shop.practice.ledger("facturasend")]


async def test_a_buyer_is_named_there_and_here_and_only_once(shop: Shop) -> None:
    document = await sold(shop)
    assert shop.naming.may_name(shop.papers.view(document.id))
    await shop.naming.name_buyer(document.id, COMPANY, "ana")
    assert ledger(shop) == [("80000519-8", "Comercial Ejemplo S.A.")]
    kept = shop.papers.view(document.id)
    assert (kept.document.customer, kept.document.total) == (COMPANY, document.total)
    assert kept.standing.status is Status.AUTHORIZED
    assert not shop.naming.may_name(kept)
    with pytest.raises(Refused):
        await shop.naming.name_buyer(document.id, COMPANY, "ana")
    assert "buyer_named" in {word for word, _ in shop.chronicle.deeds()}


async def test_a_credit_note_on_it_names_the_buyer_too(shop: Shop) -> None:
    document = await sold(shop)
    await shop.naming.name_buyer(document.id, COMPANY, "ana")
    note = shop.selling.credit(Return(document.id, "", "no le gustó", {})).document
    assert note.customer == COMPANY
    await drain(shop)
    assert ledger(shop) == [("80000519-8", "Comercial Ejemplo S.A.")] * 2


@pytest.mark.parametrize("customer", [Customer(), Customer("80000519", "ruc", "9", "Comercial Ejemplo S.A."),
                                      Customer("80000519", "ruc", "8", "Ana")])  # fmt: skip
async def test_who_would_be_refused_there_is_refused_here(shop: Shop, customer: Customer) -> None:
    document = await sold(shop)
    with pytest.raises(Refused):
        await shop.naming.name_buyer(document.id, customer, "ana")
    assert ledger(shop) == [("0", "Sin Nombre")]


async def test_what_has_a_name_or_is_not_valid_yet_is_not_named(shop: Shop) -> None:
    named = await sold(shop, customer={"tax_id": "4123456", "tax_id_kind": "cedula", "name": "Ana López"})
    queued = shop.selling.checkout(shop.selling.read(FORM)).result().document
    for document in (named, queued):
        assert not shop.naming.may_name(shop.papers.view(document.id))
        with pytest.raises(Refused):
            await shop.naming.name_buyer(document.id, COMPANY, "ana")


async def test_where_nobody_answers_nothing_is_kept(shop: Shop) -> None:
    document = await sold(shop)
    shop.services.set("facturasend", {"base_url": "http://127.0.0.1:9"}, "test")
    with pytest.raises(Silence):
        await shop.naming.name_buyer(document.id, COMPANY, "ana")
    assert shop.papers.view(document.id).document.customer is None


def test_a_command_names_a_buyer_from_a_file(tmp_path: Path) -> None:
    from tests.cli.tills import practice_server

    with practice_server() as server:
        till = Till(tmp_path)
        till.ok(
            "issuer", "add", "py", "--country", "PY", "--tax-id", "80069563-1", "--legal-name", "Comercial, S.A.",
            "--set", "timbrado=12345678", "--set", "timbrado_from=2026-01-01",
        )  # fmt: skip
        settings = {**server.settings["facturasend"], **QUICK}
        till.ok("provider", "set", "facturasend", *(f"{key}={value}" for key, value in settings.items()))
        sold = till.ok("sell", "-", given=FORM)["document"]
        till.ok("sync", "--until-idle", "--max-seconds", "20")
        given = {"tax_id": "80000519-8", "name": "Comercial Ejemplo S.A."}
        assert till.ok("name", sold, "-", given=given)["id"] == sold
        assert [(row["tax_id"], row["name"]) for row in server.ledger("facturasend")] == [
            ("80000519-8", "Comercial Ejemplo S.A.")
        ]
        again = till("name", sold, "-", given=given)
        assert (again.status, again.out) == (1, "")
        assert till("name", sold, "-", given=b"[]").err.startswith("file: ")
