"""Promises to every provider: it hears of the sale's own currency and total only, and every means of the country."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.countries import COUNTRIES
from app.domain.party import Issuer
from app.domain.people import Actor
from app.domain.sale import METHODS, Payment
from app.runtime import Shop
from app.sync.deliver import prepare
from tests.ui.lands import CUSTOMERS, ISSUERS, RATES

RESERVED = "7"
STEPS = {"PA": "0.05", "PE": "0.10", "AR": "10", "MX": "0.50", "PY": "50"}


def opened(folder: Path, country: str) -> Shop:
    """A practice shop of a country that cuts cash and takes euros."""
    shop = Shop(folder, practice=True)
    issuer: Issuer = ISSUERS[country]
    shop.add_issuer(replace(issuer, extra={**issuer.extra, "cash_rounding": STEPS[country]}), "test")
    shop.exchange.set(COUNTRIES[country].currency.code, "EUR", Decimal("4.5"), Actor("ana"))
    return shop


@pytest.mark.parametrize("country", COUNTRIES)
def test_a_provider_hears_nothing_of_euros_and_of_cut_cash(country: str, tmp_path: Path) -> None:
    shop = opened(tmp_path, country)
    lines = [{"description": "Café molido", "quantity": "3", "unit_price": "4111", "tax": RATES[country]}]
    form = {"lines": lines, "customer": CUSTOMERS[country]}
    total = shop.selling.quote(shop.selling.read(form)).totals.total
    step = Decimal(STEPS[country])
    tender = {"method": "cash", "amount": f"{total}", "rounding": f"-{total % step}", "currency": "EUR",
              "tendered": "3000", "returned": "5"}  # fmt: skip
    document = shop.selling.explain(shop.selling.read({**form, "payments": [tender]}))
    (paid,) = document.payments
    assert paid.foreign is not None
    plain = replace(document, payments=(Payment("cash", total, total + paid.change),))
    provider = shop.services.service(document.provider).provider
    said = prepare(provider, document, RESERVED)
    assert said == prepare(provider, plain, RESERVED)
    assert "EUR" not in said
    assert document.total == total
    shop.close()


@pytest.mark.parametrize("country", COUNTRIES)
def test_every_means_that_the_till_offers_can_be_said_to_the_countrys_provider(country: str, tmp_path: Path) -> None:
    shop = opened(tmp_path, country)
    provider = shop.services.service(COUNTRIES[country].provider).provider
    lines = [{"description": "Café molido", "quantity": "3", "unit_price": "4000", "tax": RATES[country]}]
    form = {"lines": lines, "customer": CUSTOMERS[country]}
    total = shop.selling.quote(shop.selling.read(form)).totals.total
    for method in COUNTRIES[country].payment_codes:
        paid = shop.selling.read({**form, "payments": [{"method": method, "amount": f"{total}"}]})
        assert [finding for finding in shop.selling.quote(paid).findings if finding.block] == [], method
        assert prepare(provider, shop.selling.explain(paid), RESERVED)
    assert set(COUNTRIES[country].payment_codes) <= set(METHODS)
    shop.close()
