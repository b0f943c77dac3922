"""Promises about names, numbers and references as TusFacturas takes them, against its strict practice server."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest

from app.domain.countries.ar_paper import qr_seller, qr_text
from app.domain.document import Document
from app.domain.outcome import Authorized, Rejected
from app.domain.taxid import Verdict
from app.domain.taxid.ar import check
from app.providers.json_text import write_json
from tests.providers.argentine import NOW, Till, said, sale

PASSPORT = {"tax_id": "YA1234567", "tax_id_kind": "passport", "name": "Anna Rossi"}


@pytest.mark.parametrize(
    ("customer", "lines"),
    [
        ({"name": "100% Lana S.R.L.", "tax_id": "20267565393", "tax_status": "E"}, None),
        ({"name": "Marta", "tax_id": "28505146", "address": "Ruta 9, 50% del predio"}, None),
        (None, [["1", "100.00", "21", "0", "Oferta " + "%" * 240]]),
    ],
)
async def test_a_percent_sign_never_costs_a_sale_its_invoice(
    customer: dict[str, str] | None, lines: list[list[str]] | None
) -> None:
    till, changes = Till(), {"lines": lines} if lines else {}
    answer = await till.send(sale(customer=customer, **changes))
    assert isinstance(answer, Authorized), answer


def test_a_percent_sign_is_never_cut_in_two() -> None:
    (line,) = said(Till().provider.prepare(sale(lines=[["1", "9.00", "21", "0", "%" * 250]]), "1"))["comprobante"][
        "detalle"
    ]
    text = line["producto"]["descripcion"]
    assert len(text) == 255
    assert text == "#&#" * 85


async def test_the_letters_of_a_passport_are_never_sent_where_the_authority_takes_figures() -> None:
    till = Till()
    sold = sale(customer=PASSPORT)
    told = said(till.provider.prepare(sold, "1"))["cliente"]
    assert (told["documento_tipo"], told["documento_nro"]) == ("PASAPORTE", "1234567")
    assert isinstance(await till.send(sold), Authorized)


def test_a_passport_without_figures_is_never_taken() -> None:
    assert check("ABCDEFG", kind="passport").verdict is Verdict.BLOCK


@pytest.mark.parametrize("customer", [PASSPORT, {"tax_id": "21-00000123-3", "name": "Elvira"}])
def test_the_qr_never_names_another_buyer_than_the_document(customer: dict[str, str]) -> None:
    sold = sale(customer=customer)
    told = json.loads(base64.b64decode(qr_text(sold, 1, "7" * 14, NOW.date()).partition("?p=")[2]))
    sent = said(Till().provider.prepare(sold, "1"))["cliente"]
    codes = {"PASAPORTE": 94, "CUIT": 80}
    assert (told["tipoDocRec"], str(told["nroDocRec"])) == (codes[sent["documento_tipo"]], sent["documento_nro"])


def test_a_qr_that_cannot_be_read_accuses_nobody_of_another_cuit() -> None:
    """What the provider's QR holds is its own affair; only a CUIT that can be read is compared."""
    ours = qr_text(sale(), 1, "7" * 14, NOW.date())
    host, _, held = ours.partition("?p=")
    assert qr_seller(f" {ours} ") == "".join(filter(str.isdigit, sale().issuer.tax_id))
    assert qr_seller(f"{host}?p={held.rstrip('=')}") != ""
    strange = ["", "x", host, f"{host}?p=", f"{host}?p=ñ", f"{host}?p={held[:-9]}", ours.replace("https", "http")]
    endless = '{"cuit": ' + "9" * 5000 + "}"
    bodies = ["[]", "{}", '{"cuit": null}', '{"cuit": 1e999}', '{"cuit": "x"}', "[" * 100_000, endless]
    strange += [f"{host}?p={base64.b64encode(body.encode()).decode()}" for body in bodies]
    assert {qr_seller(each) for each in strange} == {""}


async def test_one_by_one_no_choice_of_fields_sends_a_sale_without_its_reference() -> None:
    till = Till(fields="seed")
    assert isinstance(await till.send(sale()), Authorized)
    assert [row["reference"] for row in till.ledger()] == [sale().reference]


def credit_note(number: int, **changes: Any) -> Document:
    """On the first sale of the till."""
    of = {
        "document_id": "d1", "type": "receipt", "series": "B00003", "number": 1, "number_text": "00003-00000001",
        "sold_at": NOW.isoformat(), "authorization": "7", "reason_code": "02", "reason": "Devolución",
    }  # fmt: skip
    return sale(number, type="credit_note", series="NCB00003", reference=f"C-{number}", original=of, **changes)


@pytest.mark.parametrize("change", [{"cuit": 30712293840}, {"cuit": "30712293841"}, {"letra": "B"}, {"numero": "1"}])
async def test_a_note_that_names_its_invoice_wrongly_is_the_practice_servers_no(change: dict[str, object]) -> None:
    till = Till()
    await till.send(sale(1))
    note = credit_note(2)
    body = said(till.provider.prepare(note, "1"))
    body["comprobante"]["comprobantes_asociados"][0] |= change
    assert isinstance(await till.provider.submit(note, write_json(body)), Rejected)
    assert isinstance(await till.send(note), Authorized)


async def test_a_note_to_another_buyer_is_the_practice_servers_no() -> None:
    till = Till()
    await till.send(sale(1))
    other = credit_note(2, customer={"tax_id": "28505146", "tax_id_kind": "dni", "name": "Marta"})
    assert isinstance(await till.send(other), Rejected)


async def test_an_exempt_buyer_without_cuit_is_not_the_practice_servers_yes() -> None:
    buyer = {"tax_id": "28505146", "tax_id_kind": "dni", "name": "Club", "tax_status": "E"}
    assert isinstance(await Till().send(sale(customer=buyer)), Rejected)
