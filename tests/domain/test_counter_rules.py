"""Small rules of the counter at their edges: people and PINs, tenders of another currency, labels, papers, closings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from types import SimpleNamespace

import pytest

from app.domain import people, tendering
from app.domain.cards import Prefixes
from app.domain.cash import Balance, Move, MoveKind, Picture, balances
from app.domain.countries import COUNTRIES
from app.domain.document import Standing, Status
from app.domain.errors import IllegalTransition, Refused
from app.domain.figures import ReportRow, TenderFigure
from app.domain.money import CURRENCIES, ZERO
from app.domain.outbox import State
from app.domain.party import Customer, Issuer
from app.domain.people import Actor, Approval, Ask, Change, Person, Right
from app.domain.print_job import JobKind, JobState, after_a_fall, moved, wait_after
from app.domain.sale import Foreign, Payment, tender
from app.domain.scale_labels import Layout, Shows, is_label, read, strange
from app.domain.tendering import Tendering
from app.domain.views import DocumentRow, DocumentView, Product, Word
from tests.providers.sales import document

NOW = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)
USD, EUR = CURRENCIES["USD"], CURRENCIES["EUR"]
MINUTE = timedelta(minutes=1)


def field_of(change: Callable[[], object]) -> str:
    with pytest.raises(Refused) as refused:
        change()
    return refused.value.field


def test_a_pin_has_four_to_twelve_figures_and_is_none_that_everybody_tries() -> None:
    for pin in ("123", "1234567890123", "12a4", "", "1111", "3456", "9876"):
        assert field_of(lambda pin=pin: people.checked_pin(pin)) == "pin"
    assert [people.checked_pin(pin) for pin in ("2580", "135791357913")] == ["2580", "135791357913"]


def test_waits_begin_at_the_third_wrong_pin_and_the_tenth_locks() -> None:
    assert [people.wait_after(n).total_seconds() for n in (0, 2, 3, 4, 9)] == [0, 0, 5, 10, 320]
    cashier = people.role_named("cashier")
    assert (Person("Ana", cashier, failures=9).locked, Person("Ana", cashier, failures=10).locked) == (False, True)
    assert field_of(lambda: people.role_named("jefe")) == "role"


def test_an_approval_holds_for_five_minutes_in_either_direction_of_the_clock() -> None:
    change = Change("0", "15", 2, "Café")
    ask = Ask(Right.DISCOUNT, "ana", "cliente fiel", "c1", change)
    given = Approval("a", ask, "eva", NOW)
    assert [given.holds(NOW + n * MINUTE) for n in (-6, -5, 0, 5, 6)] == [False, True, True, True, False]
    assert change.told() == [2, "Café", "0", "15"]
    assert (people.acting("ana"), people.acting(Actor("ana", "a"))) == (Actor("ana"), Actor("ana", "a"))


def test_prefixes_of_cards_differ_or_one_kind_is_off() -> None:
    assert Prefixes().checked() == Prefixes()
    assert Prefixes(customer="").checked() == Prefixes(customer="")


def test_notes_of_another_currency_are_counted_in_its_own_decimals() -> None:
    start = Tendering(Decimal("10.00"), USD)
    for taken in ("0", "-1", "1.001"):
        assert field_of(lambda t=taken: start.offer_notes(EUR, Decimal(2), Decimal(t))) == "payment"
    paid = start.offer_notes(EUR, Decimal(2), Decimal(20))
    assert (paid.missing, paid.change, paid.given) == (0, Decimal("30.00"), ())
    in_euros = paid.change_in(EUR, Decimal(2))
    assert (in_euros.given, in_euros.change_left) == ((("EUR", Decimal(15)),), 0)
    assert paid.change_in(USD, Decimal(1)) is paid
    assert start.change_in(EUR, Decimal(2)) is start
    odd = tendering.whole_notes(Decimal("0.99"), EUR, Foreign("EUR", Decimal("0.333333")), USD)
    assert odd == 0


def test_whole_notes_never_come_to_more_than_the_change() -> None:
    rate = Decimal("0.3335")  # fifteen are 5.0025, which is 5.00 in cents; ten are 3.335, which is 3.34
    assert tendering.whole_notes(Decimal("3.335"), EUR, Foreign("EUR", rate), USD) == 5


@pytest.mark.parametrize(
    ("payment", "field"),
    [
        (Payment("cash", Decimal(5), Decimal(5), foreign=Foreign("XXX", Decimal(1), Decimal(5))), "currency"),
        (Payment("cash", Decimal(5), Decimal(5), foreign=Foreign("USD", Decimal(1), Decimal(5))), "currency"),
        (Payment("cash", Decimal(5), Decimal(5), foreign=Foreign("EUR", Decimal(0), Decimal(5))), "rate"),
        (Payment("cash", Decimal(5), Decimal(5), foreign=Foreign("EUR", Decimal(1), Decimal(-5))), "tendered"),
        (Payment("cash", Decimal(5), Decimal(5), foreign=Foreign("EUR", Decimal(1), Decimal("5.001"))), "tendered"),
        (Payment("cash", Decimal(5), Decimal(6), foreign=Foreign("EUR", Decimal(1), Decimal(5))), "received"),
        (
            Payment("cash", Decimal(5), Decimal(6), foreign=Foreign("EUR", Decimal(1), Decimal(6), Decimal(2))),
            "returned",
        ),
    ],
)  # fmt: skip
def test_a_tender_of_another_currency_must_agree_with_itself(payment: Payment, field: str) -> None:
    assert field_of(lambda: tender(Decimal(5), (payment,), USD)) == f"payments[1].{field}"


def test_cash_is_rounded_as_the_step_says_and_by_no_other_sum() -> None:
    wrong = Payment("cash", Decimal("5.03"), Decimal(6), rounding=Decimal("-0.01"))
    assert field_of(lambda: tender(Decimal("5.03"), (wrong,), USD, Decimal("0.05"))) == "payments"
    right = replace(wrong, rounding=Decimal("-0.03"))
    assert tender(Decimal("5.03"), (right,), USD, Decimal("0.05")) == (right,)


PRICED = Layout("20", 5, Shows.PRICE, 2)
CHEESE = Product("1", "Queso", Decimal("8.00"), "exempt", unit="kg")


def test_a_label_vouches_for_what_it_printed_once_or_several_times_and_for_nothing_else() -> None:
    label = read("2000001010004", [PRICED])
    assert label is not None
    sold = label.amount(CHEESE, USD)
    assert label.vouches(CHEESE, USD, sold)
    assert label.vouches(CHEESE, USD, (sold[0] * 3, sold[1]))
    assert not label.vouches(CHEESE, USD, (sold[0] + 1, sold[1]))
    assert not label.vouches(CHEESE, USD, (sold[0], sold[1] + 1))
    free = read("2000001000005", [PRICED])
    assert free is not None
    assert not free.vouches(CHEESE, USD, (Decimal(0), Decimal(8)))


def test_what_is_priced_by_the_piece_or_not_at_all_is_one_at_the_printed_price() -> None:
    label = read("2000001010004", [PRICED])
    assert label is not None
    assert label.amount(replace(CHEESE, unit="unit"), USD) == (1, Decimal("10.00"))
    assert label.amount(replace(CHEESE, price=Decimal(0)), USD) == (1, Decimal("10.00"))


def test_a_strange_label_is_named_only_when_it_is_one() -> None:
    known = strange("2000001010004", [PRICED])
    assert known is not None
    assert (known.code, known.teaches) == ("1", False)
    assert strange("7501031311309", [PRICED]) is None
    untaught = strange("2100001027506", [PRICED])
    assert untaught is not None
    assert (untaught.code, untaught.teaches) == ("2100001027506", True)
    assert strange("2100001027505", [PRICED]) is None
    assert [is_label(text) for text in ("2000001010004", "200000101000", "٢000001010004")] == [True, False, False]


def test_a_drawer_begins_with_its_float_and_every_currency_stands_alone() -> None:
    moves = [Move(kind, "USD", Decimal(amount), "x", "ana", NOW) for kind, amount in
             ((MoveKind.FLOAT, 50), (MoveKind.IN, 20), (MoveKind.OUT, 5))]  # fmt: skip
    found = balances(
        [*moves, replace(moves[0], currency="EUR")], [TenderFigure("USD", "cash", 3, Decimal(9), Decimal(1))]
    )
    assert [(each.currency, each.expected) for each in found] == [("EUR", 50), ("USD", 73)]


def test_a_drawers_books_that_disagree_with_its_tenders_are_seen() -> None:
    picture = object.__new__(Picture)
    tenders = (TenderFigure("USD", "cash", 3, Decimal(9), Decimal(1)),
               TenderFigure("USD", "transfer", 1, Decimal(5), ZERO))  # fmt: skip
    object.__setattr__(picture, "tenders", tenders)
    object.__setattr__(picture, "balances", (Balance("USD", sold=Decimal(9), given_back=Decimal(1)),))
    assert (picture.cash_gap("USD"), picture.cash_gap("EUR")) == (0, 0)
    object.__setattr__(picture, "balances", (Balance("USD", sold=Decimal(7)),))
    assert picture.cash_gap("USD") == 1


def test_a_paper_moves_only_as_its_table_says() -> None:
    assert moved(JobState.QUEUED, JobState.PRINTING) is JobState.PRINTING
    with pytest.raises(IllegalTransition):
        moved(JobState.DONE, JobState.PRINTING)
    assert wait_after(0) == wait_after(1) <= wait_after(2) <= wait_after(99) == wait_after(100)
    assert (after_a_fall(JobKind.DRAWER), after_a_fall(JobKind.TICKET)) == (JobState.EXPIRED, JobState.VERIFY)


def test_panama_names_taxpayers_on_invoices_and_no_company_on_receipts() -> None:
    pa, totals = COUNTRIES["PA"], document().totals
    shop = Issuer("tienda", "PA", "155596713-2-2015", "Tienda, S.A.", extra={"dv": "59"})

    def blocked(customer: Customer | None, type_: str) -> list[str]:
        return [found.field for found in pa.preflight(shop, customer, type_, totals) if found.block]

    assert blocked(None, "invoice") == ["customer.tax_id"]
    assert blocked(Customer(tax_id="155596713-2-2015", check_digits="59"), "invoice") == ["customer.name"]
    assert blocked(Customer(tax_id="155596713-2-2015", check_digits="59", name="T"), "receipt") == ["document"]
    assert blocked(Customer(tax_id="8-730-241", name="Ana"), "receipt") == []
    assert "customer.tax_id" in blocked(Customer(tax_id="???", name="Ana"), "receipt")
    assert blocked(None, "receipt") == []


def test_sums_of_reports_and_words_of_rows_follow_from_what_they_hold() -> None:
    row = ReportRow("k", "Café", "USD", 3, 1, Decimal(20), Decimal(5), Decimal(1))
    assert row.total == 15
    assert tendering.price_in(Decimal("1.00"), EUR, Decimal("3")) == Decimal("0.34")
    empty = object.__new__(DocumentRow)
    object.__setattr__(empty, "status", Status.AUTHORIZED)
    object.__setattr__(empty, "entry", State.DONE)
    view = object.__new__(DocumentView)
    object.__setattr__(view, "standing", Standing(status=Status.REJECTED))
    object.__setattr__(view, "entry", SimpleNamespace(state=State.DONE))
    assert (empty.word, view.word) == (Word.AUTHORIZED, Word.REJECTED)
