"""Promises about approvals: one yes is good for one figure of one sale, once, and never for more than its giver may."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from app.domain.errors import Refused
from app.domain.people import APPROVAL_LASTS, Ask, Granted, Right
from app.domain.views import Product
from tests.counters import Counter
from tests.test_counter_money import CASHIER, PIN, approval, lines, sell, staffed, till, told

__all__ = ["staffed", "till"]


def test_a_discount_within_the_roles_limit_needs_nobody(staffed: Counter) -> None:
    assert staffed.shop.people.discount_limit(CASHIER) == 5
    sell(staffed, discount="5%")
    assert told(staffed, "discount_over") == []


@pytest.mark.parametrize(
    "how", [{"lines": lines("0.51")}, {"lines": lines("0", "5"), "discount": "1%"}, {"discount": "6%"}]
)
def test_a_discount_over_the_limit_is_refused_and_nothing_is_written(staffed: Counter, how: dict[str, Any]) -> None:
    with pytest.raises(Refused, match="Ana da hasta 5 %") as refused:
        sell(staffed, **how)
    assert refused.value.field == "discount"
    assert staffed.one("SELECT count(*) FROM sales") == 0
    assert staffed.one("SELECT coalesce(max(last), 0) FROM lanes") == 0


def test_a_supervisors_yes_is_spent_with_the_sale_and_journalled_with_who_what_and_why(staffed: Counter) -> None:
    yes = approval(staffed)
    form = {"discount": "20%", "approvals": [yes]}
    sold = sell(staffed, **form)
    assert staffed.shop.papers.view(sold).document.totals.whole_discount == 2
    (fact,) = told(staffed, "discount_over")
    assert (fact["approved_by"], fact["why"], fact["limit"], fact["percent"]) == (
        "Saúl",
        "cliente de años",
        "5",
        "20.0",
    )
    with pytest.raises(Refused):
        sell(staffed, cart="c-2", discount="20%", approvals=[yes])
    assert sell(staffed, **form) == sold  # the same cart is the same sale, whatever became of the approval


def test_a_yes_for_another_cart_another_right_another_person_or_of_long_ago_is_none(staffed: Counter) -> None:
    others = [approval(staffed, subject="c-9"), approval(staffed, right=Right.PRICE)]
    with pytest.raises(Refused):
        sell(staffed, discount="20%", approvals=others)
    old = approval(staffed)
    staffed.pass_(seconds=APPROVAL_LASTS.total_seconds() + 1)
    with pytest.raises(Refused):
        sell(staffed, discount="20%", approvals=[old])
    with pytest.raises(Refused):
        sell(staffed, cashier="Nadie", discount="20%", approvals=[approval(staffed)])


@pytest.mark.parametrize("figures", [
    (Granted("", Decimal(19)),), (Granted("", Decimal(21)),), (Granted("OTRO", Decimal(20)),), (),
])  # fmt: skip
def test_a_yes_to_another_figure_or_another_product_is_none(staffed: Counter, figures: tuple[Granted, ...]) -> None:
    ask = Ask(Right.DISCOUNT, CASHIER, "cliente de años", "c-1", figures=figures)
    yes = staffed.shop.people.approve("Saúl", PIN["Saúl"], ask).id
    with pytest.raises(Refused, match="Ana da hasta 5 %"):
        sell(staffed, discount="20%", approvals=[yes])
    assert staffed.one("SELECT used_at FROM approvals") is None
    assert staffed.one("SELECT count(*) FROM sales") == 0


def test_each_line_needs_its_own_yes_and_both_are_spent(staffed: Counter) -> None:
    both = [{**line, "code": code, "description": code} for code in ("A", "B") for line in lines("2")]
    first = approval(staffed, Granted("A", Decimal(20)))
    with pytest.raises(Refused):
        sell(staffed, lines=both, approvals=[first])
    second = approval(staffed, Granted("B", Decimal(20)), why="se rompió la caja")
    sell(staffed, lines=both, approvals=[first, second])
    assert staffed.one("SELECT count(*) FROM approvals WHERE used_at IS NULL") == 0
    assert told(staffed, "discount_over")[0]["why"] == "cliente de años, se rompió la caja"


def test_a_price_is_approved_for_one_product_and_for_no_other_figure(staffed: Counter) -> None:
    for code in ("CAF", "PAN"):
        staffed.shop.goods.save_product(Product(code, code, Decimal("6.69"), "7"))
    yes = approval(staffed, Granted("CAF", Decimal(5)), right=Right.PRICE)
    for code, price in (("CAF", "4.99"), ("CAF", "5.01"), ("PAN", "5.00")):
        with pytest.raises(Refused, match="por debajo"):
            sell(staffed, lines=[{"code": code, "unit_price": price}], approvals=[yes])
    assert sell(staffed, lines=[{"code": "CAF", "unit_price": "5.00"}], approvals=[yes])


def test_nobody_approves_more_than_they_may_give_themselves(staffed: Counter) -> None:
    with pytest.raises(Refused, match="Saúl aprueba hasta 30 %"):
        sell(staffed, discount="31%", approvals=[approval(staffed, Granted("", Decimal(31)))])


def test_a_price_that_is_not_the_shops_is_journalled_with_the_approval(staffed: Counter) -> None:
    staffed.shop.goods.save_product(Product("CAF", "Café", Decimal("6.69"), "7"))
    sell(staffed, lines=[{"code": "CAF"}])
    assert told(staffed, "prices_changed") == []
    yes = approval(staffed, Granted("CAF", Decimal(5)), why="etiqueta vieja", right=Right.PRICE, subject="c-2")
    sell(staffed, cart="c-2", lines=[{"code": "CAF", "unit_price": "5.00"}], approvals=[yes])
    (fact,) = told(staffed, "prices_changed")
    assert (fact["lines"], fact["approved_by"], fact["why"]) == ([["CAF", "6.69", "5.00"]], "Saúl", "etiqueta vieja")
