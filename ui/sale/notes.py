"""Which money is on the counter: the sale's own or another that the owner takes, and in which the change is given."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from app.domain.money import CURRENCIES, ZERO, Currency
from app.domain.record import dataclass
from app.domain.tendering import Tendering, likely_cash, price_in
from ui.saying import NO_BREAK, figure, money, rate_said
from ui.tenders import within

if TYPE_CHECKING:
    from app.domain.country import Country
    from app.domain.sale import Payment
    from app.runtime.exchange import Rate


@dataclass(frozen=True, slots=True)
class Notes:
    """The sale's own currency (no `paid`, no `back`), or one of `rates` for what is paid or given back."""

    own: Currency
    rates: tuple[Rate, ...] = ()
    paid: Rate | None = None
    back: Rate | None = None

    def next_paid(self) -> Notes:
        """The next currency to pay in; after the last one the sale's own again."""
        return Notes(self.own, self.rates, _after(self.paid, self.rates), self.back)

    def next_back(self) -> Notes:
        """The next currency for the change."""
        return Notes(self.own, self.rates, self.paid, _after(self.back, self.rates))

    def only_own(self) -> Notes:
        """Another means than cash."""
        return Notes(self.own, self.rates)

    @property
    def currency(self) -> Currency:
        """What is typed is in this."""
        return CURRENCIES[self.paid.currency] if self.paid else self.own

    def due(self, tendering: Tendering) -> Decimal:
        """What has to be handed over in this currency."""
        due = tendering.due_in_cash
        return price_in(due, self.currency, self.paid.worth) if self.paid else due

    def missing_said(self, tendering: Tendering) -> str:
        """What still has to be handed over, in the money that lies on the counter."""
        return amount_said(self.due(tendering) if self.paid else tendering.missing, self.currency, self.own)

    def likely(self, tendering: Tendering) -> tuple[Decimal, ...]:
        """The notes that people probably hand over."""
        return likely_cash(self.due(tendering), self.currency)

    def offer(self, tendering: Tendering, amount: Decimal) -> Tendering:
        """Take this cash; the change is in the currency that was chosen for it."""
        if self.paid:
            new = tendering.offer_notes(self.currency, self.paid.worth, amount)
        else:
            new = tendering.offer("cash", amount)
        return new.change_in(CURRENCIES[self.back.currency], self.back.worth) if self.back else new


def _after(chosen: Rate | None, rates: Sequence[Rate]) -> Rate | None:
    place = 0 if chosen is None else rates.index(chosen) + 1
    return rates[place] if place < len(rates) else None


def amount_said(amount: Decimal, currency: Currency, own: Currency) -> str:
    """An amount with its sign, or with its code where it is not the sale's own money."""
    if currency == own:
        return money(amount, own.code)
    return f"{currency.code}{NO_BREAK}{figure(amount, currency.code)}"


def change_said(paid: Tendering) -> str:
    """The change as it is counted out: notes of another currency first, then the rest."""
    parts = [amount_said(amount, CURRENCIES[code], paid.currency) for code, amount in paid.given]
    if paid.change_left or not parts:
        parts.append(money(paid.change_left, paid.currency.code))
    return " + ".join(parts)


def refunded_said(payments: Sequence[Payment], own: Currency) -> str:
    """Money that goes back as it is counted out: notes of another currency first, then the rest."""
    notes = [each.foreign for each in payments if each.foreign is not None and each.foreign.given]
    parts = [amount_said(each.given, CURRENCIES[each.currency], own) for each in notes]
    rest = sum((each.due for each in payments), ZERO) - sum((each.worth(each.given, own) for each in notes), ZERO)
    if rest or not parts:
        parts.append(money(rest, own.code))
    return " + ".join(parts)


def void_said(payments: Sequence[Payment], own: Currency) -> tuple[str, str]:
    """What a customer gets back when a sale is void, as it was paid, and what of the change comes back for it."""
    sums = {own: ZERO}
    for each in payments:
        sums[own] += each.due + each.exchanged(own)
        if each.foreign is not None:
            other = CURRENCIES[each.foreign.currency]
            sums[other] = sums.get(other, ZERO) + each.foreign.taken - each.foreign.given
    back, again = ([amount_said(abs(sum_), each, own) for each, sum_ in sums.items() if sum_ * sign > 0]
                   for sign in (1, -1))  # fmt: skip
    return " + ".join(back), " + ".join(again)


def refund_way(payments: Sequence[Payment], own: Currency, country: Country) -> str:
    """By which tenders money goes back, as it is booked: of «as it was paid» two hands would make two sums."""
    said = [(within(each.method, country), each.due) for each in payments]
    if len(said) == 1:
        return said[0][0]
    return " + ".join(f"{name} {money(due, own.code)}" for name, due in said)


def back_said(payments: Sequence[Payment], own: Currency, chosen: str, country: Country) -> str:
    """All of it: how much, by which tenders where nobody has `chosen` one, and at which rates."""
    way = "" if chosen else refund_way(payments, own, country)
    return "   ·   ".join(part for part in (refunded_said(payments, own), way, rates_said(payments, own)) if part)


def given_back(payments: Sequence[Payment], kept: Decimal) -> Sequence[Payment]:
    """What leaves the counter: without the first part, where that pays other goods at once."""
    return payments[1:] if kept else payments


def rates_said(payments: Sequence[Payment], own: Currency) -> str:
    """The rates that were frozen with these tenders: 1 EUR = 1.1 USD; empty where there were none."""
    notes = [each.foreign for each in payments if each.foreign is not None]
    return "   ·   ".join(rate_said(each.currency, each.rate, own.code) for each in notes)


def received_said(paid: Tendering) -> str:
    """What was handed over: notes of another currency as they were counted in, then the rest."""
    notes = [each.foreign for each in paid.payments if each.foreign is not None and each.foreign.taken]
    parts = [amount_said(each.taken, CURRENCIES[each.currency], paid.currency) for each in notes]
    rest = paid.received - sum((each.worth(each.taken, paid.currency) for each in notes), ZERO)
    if rest or not parts:
        parts.append(money(rest, paid.currency.code))
    return " + ".join(parts)
