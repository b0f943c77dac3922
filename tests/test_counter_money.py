"""Promises about money at the counter: two currencies to the cent, cut cash, limits that only a supervisor lifts."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from app import people as rules
from app.domain.cash import Counted
from app.domain.errors import Refused
from app.domain.party import Customer
from app.domain.people import Actor, Ask, Granted, Right
from app.domain.views import Product
from app.store.sqlite import SqliteError
from tests.counters import ANYBODY, ISSUERS, Counter, usd

OWNER, CASHIER = Actor("Olga"), "Ana"
PIN = {"Olga": "480517", "Ana": "730241", "Saúl": "915038"}
EURO = {"method": "cash", "currency": "EUR"}


@pytest.fixture
def till(tmp_path: Path) -> Counter:
    return Counter(tmp_path)


@pytest.fixture
def staffed(till: Counter, monkeypatch: pytest.MonkeyPatch) -> Counter:
    """An owner, a supervisor who gives up to 30 % and a cashier who gives up to 5 %; scrypt is made cheap."""
    monkeypatch.setattr(rules, "_COST", {**rules._COST, "n": 2**4})
    for name, role in (("Olga", "owner"), ("Saúl", "supervisor"), ("Ana", "cashier")):
        till.shop.people.add(name, role, PIN[name], OWNER)
    return till


def expected(till: Counter) -> dict[str, Decimal]:
    """What must lie in the drawer, by currency."""
    return {each.currency: each.expected for each in till.shop.drawer.x(OWNER).balances}


def lines(*discounts: str) -> list[dict[str, str]]:
    return [{"description": "algo", "unit_price": "10", "tax": "7", "discount": each} for each in discounts]


def sell(till: Counter, **more: Any) -> str:
    form = {"issuer": "tienda", "cashier": CASHIER, "cart": "c-1", "lines": lines("0"), **more}
    return till.shop.selling.checkout(till.shop.selling.read(form)).result().document.id


def told(till: Counter, what: str) -> list[dict[str, Any]]:
    """The journal's facts of a kind."""
    return [json.loads(row[0]) for row in till.rows("SELECT body FROM journal WHERE what = ? ORDER BY seq", what)]


# -- another currency


def test_euros_that_are_paid_and_given_back_are_counted_apart_and_the_balance_is_to_the_cent(till: Counter) -> None:
    till.shop.exchange.set("USD", "EUR", Decimal("1.10"), ANYBODY)
    till.shop.drawer.open([usd("100"), Counted("EUR", Decimal(20))], ANYBODY)
    till.sell(payments=[{**EURO, "amount": "13.38", "tendered": "50", "returned": "30"}])  # 55.00: 41.62 back
    assert expected(till) == {"EUR": Decimal(40), "USD": Decimal("91.38")}
    x = till.shop.drawer.x(ANYBODY)
    assert [(b.currency, b.sold, b.exchanged) for b in x.balances] == [
        ("EUR", 0, 20), ("USD", Decimal("13.38"), Decimal("-22.00")),
    ]  # fmt: skip
    z = till.shop.drawer.close([usd("91.38"), Counted("EUR", Decimal(40))], ANYBODY)
    assert [result.difference for result in z.results] == [0, 0]
    assert [total.currency for total in z.picture.totals] == ["USD"]
    assert till.shop.problems() == []
    paper = till.shop.drawer.text(z)
    assert "Cambiado por otra moneda" in paper
    assert till.shop.drawer.z(1, ANYBODY) == z


def test_a_sale_in_euros_that_is_voided_leaves_the_drawer_as_it_was(till: Counter) -> None:
    till.shop.exchange.set("USD", "EUR", Decimal("1.10"), ANYBODY)
    till.shop.drawer.open([usd("100")], ANYBODY)
    sold = till.sell(payments=[{**EURO, "amount": "13.38", "tendered": "20"}])
    till.shop.papers.void(sold, "se arrepintió", "ana")
    assert expected(till) == {"EUR": 0, "USD": 100}


def test_somebody_who_edits_what_the_drawer_took_is_found_out(till: Counter) -> None:
    till.shop.exchange.set("USD", "EUR", Decimal("1.10"), ANYBODY)
    till.sell(payments=[{**EURO, "amount": "13.38", "tendered": "20"}])
    assert till.shop.problems() == []
    for edit in ("DROP TRIGGER foreign_cash_never_change", "UPDATE foreign_cash SET taken_minor = 1900"):
        till.fragile._writer.execute(edit)  # type: ignore[union-attr]
    (problem,) = till.shop.problems()
    assert "lo que entró al cajón" in problem


def test_the_rate_is_frozen_on_the_sale_and_another_one_is_refused(till: Counter) -> None:
    till.shop.exchange.set("USD", "EUR", Decimal("1.10"), ANYBODY)
    sold = till.sell(payments=[{**EURO, "amount": "13.38", "tendered": "20"}])
    till.shop.exchange.set("USD", "EUR", Decimal("1.2345"), ANYBODY)
    assert till.rows("SELECT currency, rate, taken_minor, exchanged_minor FROM foreign_cash") == [
        ("EUR", "1.10", 2000, -2200)
    ]
    foreign = till.shop.papers.view(sold).document.payments[0].foreign
    assert foreign is not None
    assert foreign.rate == Decimal("1.10")
    with pytest.raises(Refused, match=r"1\.2345"):
        till.sell(payments=[{**EURO, "amount": "13.38", "tendered": "20", "rate": "1.10"}])
    assert [(told["before"], told["worth"]) for told in told(till, "exchange_rate")] == [
        ("", "1.10"),
        ("1.10", "1.2345"),
    ]


def test_a_currency_that_is_taken_can_be_counted_before_any_of_it_lies_in_the_drawer(till: Counter) -> None:
    assert till.shop.drawer.currencies() == ["USD"]
    till.shop.exchange.set("USD", "EUR", Decimal("1.10"), ANYBODY)
    assert till.shop.drawer.currencies() == ["USD", "EUR"]
    till.shop.drawer.open([usd("20"), Counted("EUR", Decimal(0))], ANYBODY)
    (found,) = (each for each in till.shop.drawer.count([usd("20"), Counted("EUR", Decimal(5))], ANYBODY)
                if each.counted.currency == "EUR")  # fmt: skip
    assert found.counted.amount == 5


def test_who_may_not_change_settings_sets_no_rate(staffed: Counter) -> None:
    with pytest.raises(Refused):
        staffed.shop.exchange.set("USD", "EUR", Decimal("1.10"), Actor(CASHIER))
    staffed.shop.exchange.set("USD", "EUR", Decimal("1.10"), OWNER)
    (rate,) = staffed.shop.exchange.rates("USD")
    assert (rate.currency, rate.worth, rate.who) == ("EUR", Decimal("1.10"), "Olga")
    staffed.shop.exchange.set("USD", "EUR", Decimal(0), OWNER)
    assert staffed.shop.exchange.rates("USD") == ()


@pytest.mark.parametrize(("base", "currency", "worth"), [("USD", "USD", "1"), ("USD", "XXX", "1"), ("USD", "EUR", "-1"),
                                                         ("USD", "EUR", "1.1234567")])  # fmt: skip
def test_a_rate_that_makes_no_sense_is_refused(till: Counter, base: str, currency: str, worth: str) -> None:
    with pytest.raises(Refused):
        till.shop.exchange.set(base, currency, Decimal(worth), ANYBODY)


# -- cash that is cut


def test_cut_cash_stands_on_the_z_and_the_three_agree(till: Counter) -> None:
    till.shop.add_issuer(replace(ISSUERS[0], extra={**ISSUERS[0].extra, "cash_rounding": "0.05"}), "ana")
    till.shop.drawer.open([], ANYBODY)
    sold = till.sell()
    till.sell(payments=[{"method": "debit_card", "amount": "13.38"}])
    z = till.shop.drawer.x(ANYBODY)
    assert (z.balance("USD").rounding, z.balance("USD").expected) == (Decimal("-0.03"), Decimal("13.35"))
    assert [each.sold for each in z.totals] == [Decimal("26.76")]
    till.give_back(sold)
    assert expected(till) == {"USD": 0}
    assert till.shop.papers.view(sold).document.total == Decimal("13.38")
    closing = till.shop.drawer.close([usd("0")], ANYBODY)
    assert all(amount == 0 for _, amount in closing.unexplained)
    assert "Redondeo del efectivo" not in till.shop.drawer.text(closing)  # what was cut came back with the return


def test_a_step_that_the_country_does_not_know_is_refused(till: Counter) -> None:
    with pytest.raises(Refused, match=r"se admite: 0, 0\.05"):
        till.shop.add_issuer(replace(ISSUERS[0], extra={**ISSUERS[0].extra, "cash_rounding": "0.07"}), "ana")


# -- discounts and approvals


TWENTY = Granted("", Decimal(20))


def approval(
    till: Counter, *figures: Granted, why: str = "cliente de años", right: Right = Right.DISCOUNT, subject: str = "c-1"
) -> str:
    ask = Ask(right, CASHIER, why, subject, figures=figures or (TWENTY,))
    return till.shop.people.approve("Saúl", PIN["Saúl"], ask).id


def test_a_customer_pays_the_price_of_their_list_and_nobody_calls_it_changed(till: Counter) -> None:
    goods = till.shop.goods
    product = goods.save_product(Product("CAF", "Café", Decimal("6.69"), "7"))
    goods.add_price_list("Mayoreo")
    customer = goods.save_customer(Customer(tax_id="8-730-241", name="Marta Quintero"))
    goods.keep_terms(customer.id, "Mayoreo", "")
    till.fragile.write(
        lambda db: db.execute("INSERT INTO prices VALUES (?, 'Mayoreo', '5.50')", (product.id,))
    ).result()
    sold = sell(till, lines=[{"code": "CAF"}], customer={"tax_id": "8-730-241", "name": "Marta Quintero"})
    assert till.shop.papers.view(sold).document.total == Decimal("5.50")
    assert till.shop.papers.view(sell(till, cart="c-2", lines=[{"code": "CAF"}])).document.total == Decimal("6.69")
    assert told(till, "prices_changed") == []


# -- forbidden things, each with one sentence


@pytest.mark.parametrize(("form", "field"), [
    ({"payments": [{"method": "credit_card", "amount": "10", "received": "20"}]}, "payments[1].received"),
    ({"payments": [{"method": "credit_card", "amount": "20"}]}, "payments"),
    ({"payments": [{"method": "credit", "amount": "10"}]}, "customer"),
    ({"payments": [{**EURO, "amount": "10", "tendered": "10"}]}, "payments[1].currency"),
    ({"payments": [{"method": "transfer", "amount": "10", "reference": "5500000000000004"}]}, "payments[1].reference"),
    ({"discount": "11"}, "discount"),
])  # fmt: skip
def test_what_is_forbidden_is_refused_with_one_sentence(till: Counter, form: dict[str, Any], field: str) -> None:
    with pytest.raises(Refused) as refused:
        sell(till, **form)
    assert refused.value.field == field
    assert refused.value.sentence.count(". ") == 0
    assert till.one("SELECT count(*) FROM sales") == 0


def test_no_more_cash_goes_back_than_came(till: Counter) -> None:
    sold = till.sell(payments=[{"method": "cash", "amount": "3.38"}, {"method": "credit_card", "amount": "10.00"}])
    with pytest.raises(Refused, match=r"3\.38"):
        till.give_back(sold)
    note = till.give_back(sold, refund="")
    assert [(p.method, p.amount) for p in till.shop.papers.view(note).document.payments] == [
        ("cash", Decimal("3.38")), ("credit_card", Decimal("10.00")),
    ]  # fmt: skip


@pytest.mark.parametrize("edit", [
    "UPDATE sales SET total_minor = 1", "DELETE FROM sales", "UPDATE lines SET net_minor = 1", "DELETE FROM lines",
    "UPDATE payments SET method = 'cash'", "DELETE FROM payments", "UPDATE foreign_cash SET rate = '1'",
    "DELETE FROM foreign_cash",
])  # fmt: skip
def test_a_closed_sale_is_never_edited(till: Counter, edit: str) -> None:
    till.shop.exchange.set("USD", "EUR", Decimal("1.10"), ANYBODY)
    till.sell(payments=[{**EURO, "amount": "13.38", "tendered": "20"}])
    with pytest.raises(SqliteError, match="never"):
        till.fragile._writer.execute(edit)  # type: ignore[union-attr]
