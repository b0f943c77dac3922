"""Promises about money that goes back in another currency: today's rate, never more of it than came, to the cent."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.countries import country_named
from app.domain.errors import Refused
from app.printing.content import content_of
from app.runtime.selling import Return
from tests.counters import ANYBODY, Counter, usd

EURO = {"method": "cash", "currency": "EUR", "rate": "1.10"}
EUROS = "cash:EUR"


@pytest.fixture
def till(tmp_path: Path) -> Iterator[Counter]:
    """Euros are taken at 1.10; 100 dollars lie in the drawer."""
    made = Counter(tmp_path)
    made.shop.exchange.set("USD", "EUR", Decimal("1.10"), ANYBODY)
    made.shop.drawer.open([usd("100")], ANYBODY)
    yield made
    made.shop.close()


def expected(till: Counter) -> dict[str, Decimal]:
    return {each.currency: each.expected for each in till.shop.drawer.x(ANYBODY).balances}


def in_euros(till: Counter) -> str:
    """13.38 paid with twenty euros, the change in dollars."""
    return till.sell(payments=[{**EURO, "amount": "13.38", "tendered": "20"}])


def test_what_was_paid_in_euros_goes_back_in_euros_at_the_rate_of_that_moment(till: Counter) -> None:
    sold = in_euros(till)
    assert expected(till) == {"EUR": Decimal(20), "USD": Decimal("91.38")}
    till.shop.exchange.set("USD", "EUR", Decimal("1.20"), ANYBODY)
    assert till.shop.returning.currencies(sold) == ("EUR",)
    (shown,) = till.shop.returning.refund(Return(sold, "", "no le sirvió", {1: Decimal(2)}, refund=EUROS))
    note = till.shop.papers.view(till.give_back(sold, refund=EUROS)).document
    assert note.payments == (shown,)
    assert shown.foreign is not None
    assert (shown.foreign.given, shown.foreign.rate) == (Decimal(10), Decimal("1.20"))  # 12.00 of 13.38; coins stay
    assert expected(till) == {"EUR": Decimal(10), "USD": Decimal("90.00")}
    z = till.shop.drawer.close([usd("90")], ANYBODY)
    assert all(amount == 0 for _, amount in z.unexplained)
    assert till.shop.problems() == []


def test_the_note_says_on_paper_how_many_euros_and_at_which_rate(till: Counter) -> None:
    sold = in_euros(till)
    view = till.shop.papers.view(till.give_back(sold, refund=EUROS))
    words = country_named("PA").words
    tenders = content_of(view.document, view.standing, words).sums.tenders
    assert [(fact.label, fact.value) for fact in tenders][-1] == ("En EUR 10.00 a 1.10", "11.00")


def test_nobody_gets_more_euros_than_were_kept_of_the_sale(till: Counter) -> None:
    sold = in_euros(till)
    till.shop.exchange.set("USD", "EUR", Decimal("0.50"), ANYBODY)
    till.give_back(sold, refund=EUROS, l1="1")  # 6.69 are 13.38 euros now: ten of them in notes
    till.give_back(sold, refund=EUROS, l1="1")
    assert expected(till)["EUR"] == 0
    third = in_dollars_and_euros(till)
    till.give_back(third, refund=EUROS, l1="2")
    assert expected(till)["EUR"] == 0  # ten came, and ten went though the goods are worth more


def in_dollars_and_euros(till: Counter) -> str:
    return till.sell(payments=[
        {"method": "cash", "amount": "8.38"}, {**EURO, "rate": "0.50", "amount": "5.00", "tendered": "10"},
    ])  # fmt: skip


def test_a_note_that_is_voided_brings_the_euros_back(till: Counter) -> None:
    sold = in_euros(till)
    note = till.give_back(sold, refund=EUROS)
    till.shop.papers.void(note, "se arrepintió", "ana")
    assert expected(till) == {"EUR": Decimal(20), "USD": Decimal("91.38")}
    assert till.shop.returning.currencies(sold) == ("EUR",)


def test_somebody_who_edits_what_left_the_drawer_is_found_out(till: Counter) -> None:
    till.give_back(in_euros(till), refund=EUROS)
    assert till.shop.problems() == []
    for edit in ("DROP TRIGGER reversal_foreign_never_change", "UPDATE reversal_foreign SET amount_minor = -900"):
        till.fragile._writer.execute(edit)  # type: ignore[union-attr]
    (problem,) = till.shop.problems()
    assert "lo que salió del cajón" in problem


def test_euros_go_back_only_for_euros_and_only_while_the_till_takes_them(till: Counter) -> None:
    dollars, euros = till.sell(), in_euros(till)
    before = expected(till)
    assert till.shop.returning.currencies(dollars) == ()
    for document, refund in ((dollars, EUROS), (euros, "cash:BRL"), (euros, "debit_card:EUR"), (euros, "cash:XXX")):
        with pytest.raises(Refused):
            till.give_back(document, refund=refund)
    till.shop.exchange.set("USD", "EUR", Decimal(0), ANYBODY)
    assert till.shop.returning.currencies(euros) == ()
    with pytest.raises(Refused):
        till.give_back(euros, refund=EUROS)
    assert expected(till) == before
