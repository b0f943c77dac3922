"""A document in its parts: the parts add up to it, and every figure is the document's own."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from app.domain.countries import country_named
from app.domain.explaining import explained
from app.domain.sale import Payment
from tests.providers.sales import document as document_of

PA = country_named("PA")


def test_the_parts_of_a_document_come_to_its_total() -> None:
    document = document_of()
    parts = explained(document, PA)
    assert sum(line.total for line in parts.lines) == parts.total == document.totals.total
    assert sum(rate.net + rate.tax for rate in parts.rates) == parts.net + parts.tax
    for line, own in zip(parts.lines, document.lines, strict=True):
        assert line.gross == own.quantity * own.unit_price
        assert line.gross - line.discount + line.rounding == own.amount
    assert sum(tender.amount for tender in parts.tenders) == parts.total
    assert all(tender.code == PA.payment_codes[tender.method] for tender in parts.tenders)


def test_what_cash_rounding_took_is_told_for_all_tenders_together() -> None:
    document = document_of()
    cut = Payment("cash", document.totals.total, rounding=Decimal("-0.03"))
    parts = explained(replace(document, payments=(cut, Payment("nobody_knows", Decimal(0)))), PA)
    assert parts.cash_rounding == Decimal("-0.03")
    assert parts.tenders[1].code == ""
