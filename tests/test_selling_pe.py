"""Promises about a sale in Peru before it is written: documents, figures and refusals, from a till's JSON."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from app.checkout import Quote, checked, quote
from app.domain.errors import Refused
from app.domain.intake import Defaults, sale_from
from app.domain.party import Issuer
from app.store.codec import document_from, document_text
from tests.providers.peru import boleta, credit_note, factura

ISSUER = Issuer("tienda", "PE", "20512333797", "Tienda S.A.C.", time_zone="America/Lima")
DEFAULTS = Defaults((ISSUER,), "01", "ana", datetime(2026, 4, 15, 15, tzinfo=UTC), "c1", lambda code: None)
POLO = {"description": "Polo", "quantity": "2", "unit_price": "35.00", "tax": "18"}
RUC = {"tax_id": "20601234565", "name": "Bodega El Sol S.A.C."}


def ready(**form: Any) -> Quote:
    return checked(quote(sale_from({"lines": [POLO], **form}, DEFAULTS), ISSUER))


def test_the_customer_decides_the_paper_and_its_series() -> None:
    assert (ready().sale.document, ready().sale.series) == ("receipt", "B001")
    assert (ready(customer=RUC).sale.document, ready(customer=RUC).sale.series) == ("invoice", "F001")
    person = ready(customer={"tax_id": "45871236", "name": "Rosa Mamani"})
    assert (person.sale.document, person.sale.customer and person.sale.customer.tax_id_kind) == ("receipt", "dni")


@pytest.mark.parametrize(
    ("form", "field"),
    [
        ({"document": "invoice"}, "customer.tax_id"),
        ({"document": "invoice", "customer": {"tax_id": "45871236", "name": "Rosa"}}, "customer.tax_id"),
        ({"customer": {"tax_id": "20601234566", "name": "X"}}, "customer.tax_id"),
        ({"customer": {"tax_id": "20601234565"}}, "customer.name"),
        ({"lines": [{**POLO, "unit_price": "350.01"}]}, "customer.tax_id"),
        ({"lines": [{**POLO, "tax": "10"}]}, "lines[1].tax"),
        ({"lines": [{**POLO, "tax": "7"}]}, "lines[1].tax"),
        ({"lines": [{**POLO, "tax": "icbper", "unit_price": "0.20"}]}, "lines[1].unit_price"),
        ({"lines": [{**POLO, "tax": "icbper", "quantity": "1.5"}]}, "lines[1].quantity"),
        ({"currency": "USD"}, "currency"),
        ({"series": "F001"}, "series"),
        ({"series": "B001", "customer": RUC}, "series"),
        ({"series": "b001"}, "series"),
        ({"payments": [{"method": "credit", "amount": "70.00"}]}, "payments[1].method"),
    ],
)
def test_what_peru_cannot_carry_is_refused_with_its_field(form: dict[str, Any], field: str) -> None:
    with pytest.raises(Refused) as caught:
        ready(**form)
    assert caught.value.field == field
    assert caught.value.sentence.endswith(".")


def test_a_sale_names_any_series_that_its_document_can_carry() -> None:
    assert ready(series="BZ09").sale.series == "BZ09"
    assert ready(series="F777", customer=RUC).sale.series == "F777"


def test_a_big_boleta_with_a_name_and_a_document_is_sold() -> None:
    line = {**POLO, "unit_price": "350.01"}
    assert ready(lines=[line], customer={"tax_id": "45871236", "name": "Rosa"}).totals.total > 700


@pytest.mark.parametrize("sale", [factura(), boleta(lines=[["2", "0.60", "icbper"]]), credit_note(factura())])
def test_a_snapshot_keeps_everything_that_peru_needs(sale: Any) -> None:
    text = document_text(sale)
    assert document_text(document_from(text)) == text
    kept = [line.rate.per_unit for line in document_from(text).lines]
    assert kept == [line.rate.per_unit for line in sale.lines]


def test_a_discount_of_everything_never_takes_from_the_tax_of_a_bag() -> None:
    bag = {"description": "Bolsa", "quantity": "1", "unit_price": "0.60", "tax": "icbper"}
    found = ready(lines=[POLO, bag], discount="20%")
    assert found.sale.discount == Decimal("14.02")  # of 70.00 and of 0.10: the other 0.50 is the authority's
    assert [line.amount for line in found.lines] == [Decimal("56.00"), Decimal("0.58")]
    assert found.lines[1].tax == Decimal("0.51")
    assert ready(lines=[POLO, {**bag, "unit_price": "0.50"}], discount="50%").totals.total == Decimal("35.50")


def test_a_bag_cheaper_than_its_tax_is_named_with_its_line() -> None:
    bag = {"description": "Bolsa", "quantity": "2", "unit_price": "0.30", "tax": "icbper"}
    with pytest.raises(Refused) as caught:
        ready(lines=[POLO, bag])
    assert "la línea 2 cuesta menos que su impuesto por unidad, 0.50" in caught.value.sentence
