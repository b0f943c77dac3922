"""Money goes back as it came: never more cash than was paid in cash, never more of a currency than was taken."""

from __future__ import annotations

from decimal import Decimal

import pytest

from app.domain.errors import Refused
from app.domain.money import CURRENCIES, ZERO
from app.domain.refund import Left, in_notes, refunds
from app.domain.sale import Foreign, Payment

USD = CURRENCIES["USD"]
CASH, CARD = Left("cash", Decimal(5), Decimal("4.97")), Left("credit_card", Decimal(8), Decimal(8))
BOTH = (CARD, CASH)


def money(found: tuple[Payment, ...]) -> list[tuple[str, str, str]]:
    return [(each.method, f"{each.amount:f}", f"{each.rounding:f}") for each in found]


def test_cash_first_and_the_rest_by_what_else_paid() -> None:
    assert money(refunds(Decimal(7), "", BOTH, USD, ZERO)) == [("cash", "5", "0"), ("credit_card", "2", "0")]
    assert money(refunds(Decimal(3), "", BOTH, USD, ZERO)) == [("cash", "3", "0")]
    assert money(refunds(Decimal(3), "credit_card", BOTH, USD, ZERO)) == [("credit_card", "3", "0")]
    assert refunds(ZERO, "", BOTH, USD, ZERO) == ()


def test_a_tender_of_which_nothing_is_left_gives_nothing() -> None:
    spent = (Left("cash", ZERO, ZERO), CARD)
    assert money(refunds(Decimal(8), "", spent, USD, ZERO)) == [("credit_card", "8", "0")]


@pytest.mark.parametrize(
    ("total", "method", "left"), [("5.01", "cash", BOTH), ("1", "cash", (CARD,)), ("14", "", BOTH)]
)
def test_more_than_came_does_not_go_back(total: str, method: str, left: tuple[Left, ...]) -> None:
    with pytest.raises(Refused) as refused:
        refunds(Decimal(total), method, left, USD, ZERO)
    assert refused.value.field == "refund"


def test_cash_is_rounded_for_the_customer_and_never_above_what_the_drawer_kept() -> None:
    step = Decimal("0.05")
    assert money(refunds(Decimal("1.02"), "cash", BOTH, USD, step)) == [("cash", "1.02", "0.03")]
    assert money(refunds(Decimal(5), "cash", BOTH, USD, step)) == [("cash", "5", "-0.03")]
    assert money(refunds(Decimal("1.02"), "credit_card", BOTH, USD, step)) == [("credit_card", "1.02", "0")]


def test_notes_of_another_currency_go_back_whole_and_no_more_than_came() -> None:
    euros = Foreign("EUR", Decimal("1.10"))
    paid = (Payment("cash", Decimal(20)), Payment("credit_card", Decimal(1)))
    cash, card = in_notes(paid, euros, Decimal(100), USD)
    assert (cash.foreign and cash.foreign.given, card.foreign) == (Decimal(15), None)
    few, _ = in_notes(paid, euros, Decimal(10), USD)
    assert few.foreign is not None
    assert few.foreign.given == Decimal(10)
    with pytest.raises(Refused, match="EUR"):
        in_notes(paid, euros, ZERO, USD)
    with pytest.raises(Refused, match="EUR"):
        in_notes((Payment("cash", Decimal(2)),), euros, Decimal(100), USD)
