"""Promises of notes: what a person wrote stands on our own paper for ever and changes no figure."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.basket import Basket
from app.domain.document import Standing
from app.domain.errors import Refused
from app.domain.party import Issuer
from app.domain.views import Product
from app.printing import ticket_text
from app.runtime import Shop
from app.store.codec import document_from, document_text

COFFEE = Product("CAF", "Café molido", Decimal("6.69"), "7")


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = Shop(tmp_path)
    made.add_issuer(Issuer("tienda", "PA", "155596713-2-2015", "Tienda, S.A.", extra={"dv": "59"}), "test")
    yield made
    made.close()


def test_notes_are_kept_with_the_document_and_change_no_figure(shop: Shop) -> None:
    basket = Basket("c").add(COFFEE).with_note("sin azúcar").with_sale_note("para llevar")
    currency = shop.country(shop.issuers()[0]).currency
    sold = shop.selling.checkout(shop.selling.read(basket.form("tienda", currency))).result().document
    plainly = shop.selling.quote(shop.selling.read(Basket("d").add(COFFEE).form("tienda", currency)))
    assert sold.totals == plainly.totals
    kept = document_from(document_text(sold))
    assert (kept.note, kept.lines[0].note) == ("para llevar", "sin azúcar")
    assert kept.lines[0].description == "Café molido"
    paper = " ".join(ticket_text(kept, Standing(), shop.country(kept.issuer).words).split())
    assert "Café molido (sin azúcar)" in paper
    assert "para llevar" in paper


def test_a_document_without_notes_is_written_as_it_always_was(shop: Shop) -> None:
    currency = shop.country(shop.issuers()[0]).currency
    sold = shop.selling.checkout(shop.selling.read(Basket("c").add(COFFEE).form("tienda", currency))).result().document
    assert "note" not in document_text(sold)


@pytest.mark.parametrize("note", ["x" * 81, "dos\nlíneas", 7])
def test_a_note_that_cannot_be_printed_is_refused(shop: Shop, note: object) -> None:
    line = {"description": "Café", "unit_price": "1", "tax": "7", "note": note}
    with pytest.raises(Refused) as refused:
        shop.selling.read({"lines": [line]})
    assert refused.value.field == "lines[1].note"
