"""Promises about discounts and refunds: shares are exact, a role's limit holds line by line, a card is never cash."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.discount import highest, is_share, share, spread, take_off
from app.domain.errors import Refused
from app.domain.money import CURRENCIES, ZERO
from app.domain.payments import looks_like_a_card, payments_from, reference_from
from app.domain.refund import Left, refunds
from app.domain.sale import Line

USD, PYG = CURRENCIES["USD"], CURRENCIES["PYG"]


def line(price: str, quantity: str = "1", discount: str = "0") -> Line:
    return Line("algo", Decimal(quantity), Decimal(price), "7", discount=Decimal(discount))


def test_ten_percent_of_three_lines_is_shared_by_the_largest_remainder() -> None:
    lines, whole = take_off((line("3.33"), line("3.33"), line("3.34")), "10%", USD)
    assert whole == Decimal("1.00")
    assert [each.discount for each in lines] == [Decimal("0.33"), Decimal("0.33"), Decimal("0.34")]


def test_an_amount_comes_off_on_top_of_the_lines_own_discounts() -> None:
    lines, whole = take_off((line("10", discount="2"), line("2")), "5", USD)
    assert (whole, [each.discount for each in lines]) == (Decimal(5), [Decimal(6), Decimal(1)])


@pytest.mark.parametrize("said", ["12.01", "101%", "-1", "x", "%", "1.005"])
def test_more_than_the_sale_or_no_discount_at_all_is_refused(said: str) -> None:
    with pytest.raises(Refused):
        take_off((line("10"), line("2")), said, USD)


@given(st.lists(st.integers(0, 10**9), min_size=1, max_size=40), st.fractions(0, 1), st.sampled_from([USD, PYG]))
def test_shares_add_up_to_the_discount_and_none_is_more_than_its_line(cents, part, currency) -> None:  # type: ignore[no-untyped-def]
    weights = [currency.major(each) for each in cents]
    whole = currency.major(int(sum(cents) * part))
    shares = spread(whole, weights, currency)
    assert sum(shares, ZERO) == whole
    assert all(0 <= share <= weight for share, weight in zip(shares, weights, strict=True))


def test_a_limit_holds_for_each_line_and_forgives_the_cent_of_its_rounding() -> None:
    assert highest((line("1.10", discount="0.06"), line("9", discount="0.45")), Decimal(5), USD) == 0
    assert highest((line("1.10"), line("9", discount="0.46")), Decimal(5), USD) == Decimal("5.2")
    assert highest((line("100", discount="0.02"),), ZERO, USD) == Decimal("0.1")


@pytest.mark.parametrize(
    "number", ["4111111111111111", "4111 1111 1111 1111", "5500-0000-0000-0004", "378282246310005"]
)
@pytest.mark.parametrize("method", ["transfer", "check", "credit_card"])
def test_a_cards_number_is_never_kept(number: str, method: str) -> None:
    assert looks_like_a_card(number)
    with pytest.raises(Refused):
        reference_from(number, method)


def test_four_figures_of_a_card_and_any_number_of_a_transfer_are_kept() -> None:
    assert reference_from("1234", "debit_card") == "1234"
    assert reference_from("BG-2026/11-000457", "transfer") == "BG-2026/11-000457"


def test_a_tender_in_another_currency_takes_the_shops_rate_and_freezes_it() -> None:
    form = [{"method": "cash", "amount": "70.00", "currency": "EUR", "tendered": "65", "returned": "1"}]
    (payment,) = payments_from(form, USD, lambda base, other: Decimal("1.10"))
    assert (payment.received, payment.change, payment.change_left(USD)) == (
        Decimal("71.50"),
        Decimal("1.50"),
        Decimal("0.40"),
    )
    assert payment.foreign is not None
    assert payment.foreign.rate == Decimal("1.10")
    with pytest.raises(Refused, match="no recibe"):
        payments_from(form, USD, lambda base, other: None)


LEFT = (Left("credit_card", Decimal(10), Decimal(10)), Left("cash", Decimal("3.38"), Decimal("3.30")))


def test_cash_goes_back_only_as_far_as_cash_came() -> None:
    with pytest.raises(Refused, match=r"3\.38 pagados en efectivo"):
        refunds(Decimal("3.39"), "cash", LEFT, USD, ZERO)
    (whole,) = refunds(Decimal("3.38"), "cash", LEFT, USD, Decimal("0.05"))
    assert whole.due == Decimal("3.30")
    (part,) = refunds(Decimal("1.02"), "cash", LEFT, USD, Decimal("0.05"))
    assert part.due == Decimal("1.05")


def test_without_a_tender_the_money_goes_back_as_it_came_cash_first() -> None:
    back = refunds(Decimal("5.00"), "", LEFT, USD, ZERO)
    assert [(each.method, each.amount) for each in back] == [
        ("cash", Decimal("3.38")),
        ("credit_card", Decimal("1.62")),
    ]
    assert refunds(ZERO, "", (), USD, ZERO) == ()
    with pytest.raises(Refused):
        refunds(Decimal(14), "", LEFT, USD, ZERO)


@given(st.integers(1, 99_999), st.integers(1, 9), st.integers(0, 100))
def test_a_discount_that_was_given_as_a_share_is_known_as_that_share(cents: int, quantity: int, percent: int) -> None:
    price, part = Decimal(cents) / 100, Decimal(percent)
    taken = USD.round(price * quantity * part / 100)
    sold = line(f"{price:f}", str(quantity), f"{taken:f}")
    assert is_share(sold, part, USD)
    assert is_share(sold, share(sold), USD)
    assert not is_share(line(f"{price:f}", str(quantity), f"{taken + Decimal('0.02'):f}"), part, USD)


def test_of_nothing_every_discount_is_no_share() -> None:
    assert share(line("0")) == ZERO
