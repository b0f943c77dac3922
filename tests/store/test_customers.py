"""Promises about customers: how they are found, kept and refused."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import Refused
from app.domain.party import Customer
from app.domain.views import CustomerRow
from app.store import customers
from app.store.store import Store
from tests.databases import laid

NOW = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)
MARTA = Customer(
    tax_id="8-730-241", tax_id_kind="natural", name="Marta Quintero Ñáñez", email="marta@example.org",
    address="Calle 5, casa 12", phone="6000-0101", code="CLIEN0001", tax_status="CF",
)  # fmt: skip
HARDWARE = Customer(tax_id="155642118-2-2017", tax_id_kind="company", check_digits="55", name="Ferretería Tres, S.A.")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(laid(tmp_path), inline=True)
    yield store
    store.close()


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    store = Store(laid(tmp_path_factory.mktemp("two")), inline=True)
    keep(store, MARTA)
    keep(store, HARDWARE)
    yield store
    store.close()


def keep(store: Store, customer: Customer, **how: Any) -> CustomerRow:
    return store.write(lambda db: customers.save(db, customer, NOW, **how)).result()


def refusal(store: Store, customer: Customer, **how: Any) -> Refused:
    with pytest.raises(Refused) as caught:
        keep(store, customer, **how)
    return caught.value


@pytest.mark.parametrize(
    ("text", "found"),
    [("marta", 1), ("QUINTERO mar", 1), ("nanez", 1), ("8-730-241", 1), ("8730241", 1), ("8730", 1), ("730", 1),
     ("60000101", 1), ("clien0001", 1), ("marta@example", 1), ("tres ferreteria", 2), ("1556421182", 2), ("s.a.", 2),
     ("casa 12", 0), ("martha", 0), ("%", 0), ("'", 0), ("*", 0)],
)  # fmt: skip
def test_a_customer_is_found_by_what_a_cashier_types(two: Store, text: str, found: int) -> None:
    rows = two.read(lambda db: customers.search(db, text, 10))
    assert [row.id for row in rows] == ([found] if found else [])
    assert list(two.read(lambda db: customers.ids(db, text))) == [row.id for row in rows]


@given(st.text() | st.binary().map(lambda raw: raw.decode("utf-8", "surrogateescape")))
def test_no_query_raises(two: Store, text: str) -> None:
    two.read(lambda db: (customers.search(db, text, 5), customers.ids(db, text), customers.page(db, text, 5)))


def test_the_exact_tax_id_is_the_first_hit(store: Store) -> None:
    for n in range(30):
        keep(store, Customer(tax_id=f"8-730-241{n}", name=f"Otro {n}"))
    last = keep(store, MARTA)
    assert store.read(lambda db: customers.search(db, "8-730-241", 5))[0] == last
    assert store.read(lambda db: customers.search(db, "clien0001", 5)) == [last]


def test_what_was_kept_comes_back_whole(store: Store) -> None:
    kept = keep(store, MARTA)
    assert kept == CustomerRow(kept.id, MARTA)
    assert store.read(lambda db: customers.find_by_tax_id(db, "8-730-241")) == kept
    assert store.read(lambda db: customers.find_by_code(db, "clien0001")) == kept
    assert store.read(lambda db: customers.rows(db, [9, kept.id])) == [kept]
    assert store.read(lambda db: (customers.page(db, "", 5), customers.count(db))) == ([kept], 1)


def test_saving_the_same_code_or_tax_id_changes_the_customer(store: Store) -> None:
    first = keep(store, MARTA)
    by_code = keep(store, replace(MARTA, code="clien0001", tax_id="8-730-999"))
    by_tax_id = keep(store, replace(MARTA, code="", tax_id="8-730-999", name="Marta de León"))
    assert first.id == by_code.id == by_tax_id.id
    assert by_tax_id.customer.code == "clien0001"
    assert store.read(customers.count) == 1
    assert store.read(lambda db: list(customers.ids(db, "leon"))) == [first.id]
    assert not store.read(lambda db: customers.ids(db, "quintero"))


def test_customers_without_id_and_code_stand_side_by_side(store: Store) -> None:
    assert keep(store, Customer(name="Juan")).id != keep(store, Customer(name="Juan")).id


def test_nothing_of_another_customer_is_taken(store: Store) -> None:
    marta, other = keep(store, MARTA), keep(store, replace(HARDWARE, code="F-1"))
    assert refusal(store, replace(HARDWARE, code="CLIEN0001")).field == "tax_id"
    assert refusal(store, replace(MARTA, code="NEW")).field == "tax_id"
    assert refusal(store, replace(MARTA, code="f-1"), row_id=marta.id).field == "code"
    assert refusal(store, replace(HARDWARE, tax_id="8-730-241"), row_id=other.id).field == "tax_id"
    assert refusal(store, MARTA, row_id=99).field == "customer"
    assert store.read(lambda db: customers.rows(db, [1, 2])) == [marta, other]


@pytest.mark.parametrize(
    ("customer", "field"),
    [(Customer(), "name"), (Customer(name=" \0"), "name"), (Customer(name="x" * 201), "name"),
     (replace(MARTA, tax_id="1" * 41), "tax_id"), (replace(MARTA, check_digits="123456"), "dv"),
     (replace(MARTA, phone="1" * 51), "phone")],
)  # fmt: skip
def test_what_cannot_be_a_customer_is_refused_with_its_field(store: Store, customer: Customer, field: str) -> None:
    assert refusal(store, customer).field == field
    assert store.read(customers.count) == 0


def test_a_customer_no_longer_offered_is_kept_and_comes_back(store: Store) -> None:
    kept = keep(store, MARTA)
    store.write(lambda db: customers.deactivate(db, kept.id, NOW)).result()
    assert not store.read(lambda db: customers.search(db, "8-730-241", 5))
    assert store.read(lambda db: (customers.count(db), customers.count(db, inactive=True))) == (0, 1)
    assert store.read(lambda db: customers.page(db, "marta", 5, inactive=True)) == [replace(kept, active=False)]
    assert keep(store, MARTA) == kept
