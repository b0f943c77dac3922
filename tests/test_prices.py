"""Promises about prices at the counter: nobody undercuts the shop alone, and a scale's label vouches for its own."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from app.domain.errors import Refused
from app.domain.people import Right
from app.domain.scale_labels import Layout, Shows
from app.domain.views import Product
from tests.counters import ISSUERS, Counter
from tests.test_counter_money import approval, lines, sell, staffed, till, told

__all__ = ["staffed", "till"]


def test_a_price_under_the_shops_needs_the_right_or_a_yes_and_nothing_is_written_without(staffed: Counter) -> None:
    staffed.shop.goods.save_product(Product("CAF", "Café", Decimal("6.69"), "7", barcodes=("7700000000017",)))
    under: list[dict[str, Any]] = [{"code": "CAF", "unit_price": "6.68"}]
    for who in ("Ana", "Nadie", ""):
        with pytest.raises(Refused, match="no puede vender «Café» por debajo de su precio") as refused:
            sell(staffed, cashier=who, lines=under)
        assert refused.value.field == "unit_price"
    by_barcode = {"code": "7700000000017", "unit_price": "0.01", "description": "otra cosa", "tax": "7"}
    with pytest.raises(Refused, match="otra cosa"):
        sell(staffed, lines=[by_barcode])
    with pytest.raises(Refused, match="por debajo"):
        sell(staffed, lines=under, approvals=[approval(staffed, right=Right.PRICE, subject="c-9")])
    assert staffed.one("SELECT count(*) FROM sales") == 0
    assert sell(staffed, lines=under, cashier="Saúl")
    assert sell(staffed, cart="c-2", lines=[{"code": "CAF", "unit_price": "6.70"}])
    assert sell(staffed, cart="c-3", lines=lines("0"))


def test_a_price_that_a_scale_printed_needs_nobodys_yes(staffed: Counter) -> None:
    shop = staffed.shop
    shop.lookup.keep_layouts([Layout("2", 4, Shows.PRICE, 2)])
    shop.goods.save_product(Product("0001", "Queso", Decimal("9.00"), "7"))
    shop.goods.save_product(Product("0002", "Jamón", Decimal("9.00"), "7"))
    label = "2000100005279"
    line = {"code": "0001", "unit_price": "5.27", "label": label}
    for forged in ({**line, "code": "0002"}, {**line, "unit_price": "5.26"}, {**line, "quantity": "0.5"},
                   {**line, "label": "2000200005276"}, {**line, "label": "7700000000017"}):  # fmt: skip
        with pytest.raises(Refused, match="por debajo"):
            sell(staffed, lines=[forged])
    assert sell(staffed, lines=[line, {**line, "quantity": "2"}])
    (fact,) = told(staffed, "prices_changed")
    assert fact["lines"] == [["0001", "9.00", "5.27", label]] * 2


def test_a_price_before_tax_is_no_way_around_the_shops_price(staffed: Counter) -> None:
    staffed.shop.goods.save_product(Product("CAF", "Café", Decimal("6.69"), "7"))
    staffed.shop.add_issuer(replace(ISSUERS[0], prices_include_tax=False), "Olga")
    with pytest.raises(Refused, match="por debajo"):
        sell(staffed, lines=[{"code": "CAF"}], prices_include_tax=True)
    assert sell(staffed, lines=[{"code": "CAF"}])
