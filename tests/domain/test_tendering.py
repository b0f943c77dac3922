"""Promises about taking money: over when covered, change from cash only, notes that people really hand over."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import Refused
from app.domain.money import CURRENCIES
from app.domain.sale import Foreign, Payment, tender
from app.domain.tendering import Tendering, likely_cash

USD, PYG = CURRENCIES["USD"], CURRENCIES["PYG"]
START = Tendering(Decimal("13.38"), USD)


def test_cash_above_the_total_is_change() -> None:
    paid = START.offer("cash", Decimal(20))
    assert (paid.missing, paid.change, paid.received) == (0, Decimal("6.62"), Decimal("20.00"))


def test_what_stays_with_the_shop_is_the_total_without_what_was_kept_before() -> None:
    back = Payment("exchange", Decimal(3))
    paid = replace(START, payments=(back,), kept=back.amount).offer("cash", Decimal(20))
    assert (paid.collected, paid.change) == (Decimal("10.38"), Decimal("9.62"))


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


ARS, PEN = CURRENCIES["ARS"], CURRENCIES["PEN"]
RATE = Decimal(1400)


def drawer(paid: Tendering) -> dict[str, Decimal]:
    """What lies in the drawer afterwards, by what was handed over and given back."""
    found = {paid.currency.code: Decimal(0)}
    for payment in (each for each in paid.payments if each.method == "cash"):
        notes = payment.foreign
        taken_here = (payment.received or Decimal(0)) if notes is None or not notes.taken else Decimal(0)
        found[paid.currency.code] += taken_here - payment.change_left(paid.currency)
        if notes is not None:
            found[notes.currency] = found.get(notes.currency, Decimal(0)) + notes.taken - notes.given
    return found


def test_dollars_pay_pesos_and_the_change_is_in_either() -> None:
    paid = Tendering(Decimal(63000), ARS).offer_notes(USD, RATE, Decimal(50))
    assert (paid.missing, paid.change, paid.change_left, paid.given) == (0, 7000, 7000, ())
    assert drawer(paid) == {"ARS": -7000, "USD": 50}
    in_dollars = paid.change_in(USD, RATE)
    assert (in_dollars.change, in_dollars.change_left, in_dollars.given) == (7000, 0, (("USD", Decimal(5)),))
    assert drawer(in_dollars) == {"ARS": 0, "USD": 45}
    assert tender(paid.total, in_dollars.payments, ARS) == in_dollars.payments


def test_pesos_are_paid_and_whole_dollars_come_back_with_the_rest_in_pesos() -> None:
    paid = Tendering(Decimal(63000), ARS).offer("cash", Decimal(66000)).change_in(USD, RATE)
    assert (paid.given, paid.change_left) == ((("USD", Decimal(2)),), 200)
    assert drawer(paid) == {"ARS": Decimal(65800), "USD": Decimal(-2)}


def test_what_is_due_in_cash_is_cut_in_the_customers_favour_and_a_card_pays_to_the_cent() -> None:
    start = Tendering(Decimal("13.38"), PEN, step=Decimal("0.10"))
    assert start.due_in_cash == Decimal("13.30")
    paid = start.offer("cash", Decimal(20))
    assert (paid.missing, paid.rounding, paid.change) == (0, Decimal("-0.08"), Decimal("6.70"))
    assert tender(paid.total, paid.payments, PEN, paid.step) == paid.payments
    assert start.offer("debit_card", Decimal("13.38")).rounding == 0


@pytest.mark.parametrize("payment", [
    Payment("cash", Decimal("13.38"), Decimal("13.30"), rounding=Decimal("-0.07")),
    Payment("credit_card", Decimal("13.38"), rounding=Decimal("-0.08")),
    Payment("cash", Decimal("13.38"), Decimal(14), rounding=Decimal("0.02")),
    Payment("cash", Decimal("13.38"), Decimal("14"), foreign=Foreign("PEN", RATE)),
    Payment("cash", Decimal("13.38"), Decimal("14"), foreign=Foreign("XYZ", RATE)),
    Payment("cash", Decimal("13.38"), Decimal("14"), foreign=Foreign("USD", Decimal("3.5"), Decimal(5))),
    Payment("cash", Decimal("13.38"), Decimal("17.5"), foreign=Foreign("USD", Decimal("3.5"), Decimal(5), Decimal(2))),
    Payment("wallet", Decimal("13.38"), Decimal("17.5"), foreign=Foreign("USD", Decimal("3.5"), Decimal(5))),
])  # fmt: skip
def test_money_that_does_not_add_up_is_refused(payment: Payment) -> None:
    with pytest.raises(Refused):
        tender(Decimal("13.38"), (payment,), PEN, Decimal("0.10"))


def test_no_payment_said_is_exact_cash_and_is_rounded_where_the_issuer_rounds() -> None:
    (payment,) = tender(Decimal("13.38"), (), PEN, Decimal("0.10"))
    assert (payment.amount, payment.received, payment.change) == (Decimal("13.38"), Decimal("13.30"), 0)


_MONEY = st.integers(1, 5_000_000).map(lambda cents: Decimal(cents) / 100)
_STEPS = st.sampled_from([Decimal(0), Decimal("0.10"), Decimal(1), Decimal(10)])
_OFFERS = st.lists(st.tuples(st.sampled_from(["cash", "card", "notes"]), _MONEY, st.booleans()), max_size=6)


@given(_MONEY, _STEPS, st.integers(1, 200_000), _OFFERS)
def test_any_mixture_of_tenders_closes_to_the_cent(total: Decimal, step: Decimal, rate: int, offers: list[Any]) -> None:
    paid, worth = Tendering(total, ARS, step=step), Decimal(rate) / 100
    for way, amount, back in [*offers, ("cash", total + 50, False)]:
        if not paid.missing:
            break
        if way == "card":
            paid = paid.offer("credit_card", min(amount, paid.missing))
        else:
            paid = paid.offer("cash", amount) if way == "cash" else paid.offer_notes(USD, worth, amount)
            paid = paid.change_in(USD, worth) if back else paid
    assert (paid.missing, paid.change_left >= 0) == (0, True)
    assert tender(total, paid.payments, ARS, step) == paid.payments
    cash = [each for each in paid.payments if each.method == "cash"]
    for each in cash:
        local = each.due + each.exchanged(ARS)
        alone = drawer(replace(paid, payments=(each,)))
        assert alone["ARS"] == local
    assert sum((each.amount for each in paid.payments), Decimal(0)) == total
