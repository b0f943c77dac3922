"""One question to the whole till: every word, any order, accents ignored; what fits exactly comes first."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.document import Status
from app.domain.party import Customer
from app.domain.views import Product
from app.runtime.finding import Finding, amount_of
from app.store import indexing
from tests.counters import Counter

MARTA = {"tax_id": "8-730-241", "name": "Marta Quintero"}


@pytest.fixture
def till(tmp_path: Path) -> Counter:
    made = Counter(tmp_path)
    made.shop.goods.save_customer(Customer("8-730-241", name="Marta Quintero", phone="6000-0101"))
    made.shop.goods.save_product(Product("PIÑ-1", "Piña dulce", Decimal("2.50"), "exempt", barcodes=("7450000000019",)))
    return made


def finding(till: Counter) -> Finding:
    return Finding(till.fragile)


@pytest.mark.parametrize("text", ["marta", "QUINTERO mar", "8730241", "8-730", "60000101"])
def test_a_customer_is_found_by_any_words_or_code(till: Counter, text: str) -> None:
    assert [row.customer.name for row in finding(till).find(text).customers] == ["Marta Quintero"]


@pytest.mark.parametrize("text", ["pina", "DULCE piñ", "piñ-1", "0007450000000019"[3:]])
def test_a_product_is_found_without_accents_and_by_its_codes(till: Counter, text: str) -> None:
    assert [product.code for product in finding(till).find(text).products] == ["PIÑ-1"]


def test_a_document_is_found_by_number_customer_and_authorization_newest_first(till: Counter) -> None:
    ids = [till.sell(customer=MARTA) for _ in range(3)]
    till.decide(ids[0], Status.AUTHORIZED, "CUFE-AB12-9")
    search = finding(till)
    numbers = [row.number_text for row in search.find("quintero").documents]
    assert len(numbers) == 3
    assert numbers == sorted(numbers, reverse=True)
    assert [row.number_text for row in search.find(numbers[2]).documents] == [numbers[2]]
    assert [row.id for row in search.find("CUFE-AB12-9").documents] == [ids[0]]
    assert [row.id for row in search.find("cufe ab12").documents] == [ids[0]]
    assert not search.find("quintero zzz").documents


def test_the_exact_number_comes_before_the_many_that_begin_like_it(till: Counter) -> None:
    ids = [till.sell() for _ in range(12)]
    till.decide(ids[0], Status.AUTHORIZED, "X1")
    for place, each in enumerate(ids[1:]):
        till.decide(each, Status.AUTHORIZED, f"X1{place}")
    found = finding(till).find("X1").documents
    assert (found[0].id, len(found)) == (ids[0], 8)


def test_an_amount_finds_the_documents_of_exactly_this_total(till: Counter) -> None:
    first, _, last = till.sell(("1", "7")), till.sell(("2", "7")), till.sell(("1", "7"))
    found = finding(till).find("B/. 6.69")
    assert [row.id for row in found.amounts] == [last, first]
    assert not set(found.amounts) & set(found.documents)
    assert not finding(till).find("6.6").amounts


@pytest.mark.parametrize(
    ("text", "amount"),
    [("12.50", "12.50"), ("12,5", "12.5"), ("1,234.50", "1234.50"),
     ("B/. 3", "3"), ("S/12.50", "12.50"), ("₲ 15000", "15000"),
     ("12.505", None), ("1,23,4", None), ("doce", None), ("", None), ("001-0000000001", None)],
)  # fmt: skip
def test_what_is_an_amount_and_what_is_not(text: str, amount: str | None) -> None:
    assert amount_of(text) == (None if amount is None else Decimal(amount))


@pytest.mark.parametrize("text", ["", "  ", '"', "* OR x", "NEAR(", "\x00", "a" * 5000, "-" * 40, "½ Nº ٣"])
def test_no_text_breaks_the_search(till: Counter, text: str) -> None:
    till.sell(customer=MARTA)
    assert finding(till).find(text).amounts == ()


def test_a_customers_documents_are_theirs_alone(till: Counter) -> None:
    mine = till.sell(customer=MARTA)
    till.sell(customer={"tax_id": "8-730-24", "name": "Marta Quintero"})
    till.sell(customer={"tax_id": "155596713-2-2015", "name": "Otra, S.A."})
    found = till.shop.papers.rows(till.shop.goods.customer_documents(Customer("8-730-241", name="Marta Q.")))
    assert [row.id for row in found] == [mine]
    assert till.shop.goods.customer_documents(Customer()) == []


def test_a_whole_till_is_called_whole_however_often_it_is_looked_at_between_sales(tmp_path: Path) -> None:
    till = Counter(tmp_path)
    for _ in range(45):
        for _ in range(3):
            till.sell()
        assert till.shop.problems() == []


def test_the_same_is_found_by_a_word_that_few_have_and_by_all_words_together(
    till: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = [till.sell(customer=MARTA) for _ in range(4)] + [till.sell()]
    for place, each in enumerate(ids):
        till.decide(each, Status.AUTHORIZED, f"CUFE-AB12-{place}")
    till.fragile.write(indexing.catch_up).result()
    rows = finding(till).find("quintero").documents
    asked = [rows[1].number_text, rows[0].reference, "CUFE-AB12-2", "quint mar", "quintero zzzz", "8-730-241", "ab12 4"]
    found = [[row.id for row in finding(till).find(text).documents] for text in asked]
    assert found[0][0] == rows[1].id
    assert found[2][0] == ids[2]
    assert found[3] == found[5] == list(reversed(ids[:4]))
    assert found[4] == []
    monkeypatch.setattr(indexing, "FEW", 0)
    assert [[row.id for row in finding(till).find(text).documents] for text in asked] == found
