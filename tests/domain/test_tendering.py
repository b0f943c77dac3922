"""Promises about taking money: over when covered, change from cash only, notes that people really hand over."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import Refused
from app.domain.money import CURRENCIES
from app.domain.sale import tender
from app.domain.tendering import Tendering, likely_cash

USD, PYG = CURRENCIES["USD"], CURRENCIES["PYG"]
START = Tendering(Decimal("13.38"), USD)


def test_cash_above_the_total_is_change() -> None:
    paid = START.offer("cash", Decimal(20))
    assert (paid.missing, paid.change, paid.received) == (0, Decimal("6.62"), Decimal("20.00"))


def test_cash_and_card_cover_it_together() -> None:
    paid = START.offer("cash", Decimal(10)).offer("credit_card", Decimal("3.38"))
    assert (paid.missing, paid.change) == (0, 0)
    assert tender(paid.total, paid.payments, USD) == paid.payments
    assert paid.take_back().missing == Decimal("3.38")


@pytest.mark.parametrize(
    ("method", "amount"), [("credit_card", "20"), ("cash", "0"), ("cash", "-1"), ("cash", "1.999"), ("transfer", "0")]
)
def test_what_cannot_be_is_refused(method: str, amount: str) -> None:
    with pytest.raises(Refused):
        START.offer(method, Decimal(amount))


def test_the_notes_are_those_that_people_hand_over() -> None:
    assert likely_cash(Decimal("13.38"), USD) == (14, 15, 20, 50)
    assert likely_cash(Decimal("20.00"), USD) == (50, 100)
    assert likely_cash(Decimal("23500"), PYG)[0] == Decimal(24000)


@given(st.decimals("0.01", "99999", places=2), st.lists(st.decimals("0.01", "99999", places=2), min_size=1, max_size=6))
def test_whatever_is_handed_over_the_sums_agree(total: Decimal, given_cash: list[Decimal]) -> None:
    paid = Tendering(total, USD)
    for cash in given_cash:
        if not paid.missing:
            break
        paid = paid.offer("cash", cash)
    assert paid.received - paid.change == total - paid.missing
    assert paid.change == 0 or paid.missing == 0
    if not paid.missing:
        assert tender(total, paid.payments, USD) == paid.payments
