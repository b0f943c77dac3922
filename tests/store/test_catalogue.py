"""Promises about products: how they are found, kept and refused."""

import random
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.errors import Refused
from app.domain.views import Product
from app.store import catalogue, numbered
from app.store.store import Store
from tests.databases import laid

NOW = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)
COFFEE = Product("CAF-500", "Café molido 500 g", Decimal("6.69"), "7", "unit", "Abarrotes", ("9521007006136",))

NOUNS = ["Café", "Piña", "Jabón", "Ñame", "Leche ½ galón", "Nº 5", "Paño 2 m²", "Weißbier", "コーヒー", "İzmir"]
MARKS = ["molido", "El Ñandú", "San José", "Única", "fino-grueso", "100%", "500 g", "C&A", "naïve", "Größe 7", "ﬁno"]


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> "Iterator[Shelf]":
    """Three thousand products, some of them out of sale."""
    dice = random.Random(7)
    store = Store(tmp_path_factory.mktemp("shelf"), inline=True)
    wanted = [
        Product(
            f"{dice.choice(['CAF', 'PIÑ', 'x_y', '00'])}-{n}", f"{dice.choice(NOUNS)} {dice.choice(MARKS)} {n % 37}",
            Decimal(n), "7", "unit", dice.choice(["Bebidas", "Panadería", ""]),
            tuple(f"{dice.choice(['0', '952'])}{n:09d}{i}" for i in range(dice.choice([0, 1, 1, 2]))), n % 11 != 0,
        )
        for n in range(3000)
    ]  # fmt: skip
    store.write(lambda db: [catalogue.save(db, product, NOW) for product in wanted]).result()
    yield Shelf(store)
    store.close()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(laid(tmp_path), inline=True)
    yield store
    store.close()


class Shelf:
    """A shop's store and what is on sale in it, with a short name for failing tests."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.products = [product for product in store.read(lambda db: list(catalogue.every(db))) if product.active]
        self.words = [words_of(product) for product in self.products]
        self.names = {product.id: plain_words(product.description) for product in self.products}


def keep(store: Store, *products: Product) -> list[Product]:
    return store.write(lambda db: [catalogue.save(db, product, NOW) for product in products]).result()


def refusal(store: Store, product: Product) -> Refused:
    with pytest.raises(Refused) as caught:
        keep(store, product)
    return caught.value


def plain_words(text: str) -> list[str]:
    """The rule in plain Python, a character at a time: what is neither letter nor digit separates."""
    kept = ""
    for sign in unicodedata.normalize("NFKD", text):
        if not unicodedata.combining(sign):
            kept += "".join(each if each.isalnum() else " " for each in sign.casefold())
    return kept.split()


def words_of(product: Product) -> set[str]:
    codes = [plain_words(code) for code in (product.code, *product.barcodes)]
    there = {word for words in codes for word in (*words, "".join(words))}
    return there | {word for field in (product.description, product.category) for word in plain_words(field)}


def has_every_word(there: set[str], asked: list[str]) -> bool:
    return bool(asked) and all(any(word.startswith(each) for word in there) for each in asked)


BEGINNINGS = ["caf", "CAFÉ", "cafe", "pi", "nº", "no", "1", "m2", "ss", "caf500", "x_y", "bebi", "ı"]
QUERIES = st.lists(st.sampled_from([*NOUNS, *MARKS, *BEGINNINGS]) | st.text(max_size=3), max_size=3).map(" ".join)


@settings(max_examples=300)
@given(QUERIES)
def test_search_finds_exactly_what_has_every_word(shelf: "Shelf", text: str) -> None:
    store, asked = shelf.store, plain_words(text)
    pairs = zip(shelf.products, shelf.words, strict=True)
    expected = [product.id for product, there in pairs if has_every_word(there, asked) or not text.strip()]
    assert list(store.read(lambda db: catalogue.ids(db, text))) == expected
    found = store.read(lambda db: catalogue.search(db, text, 20))
    exact = store.read(lambda db: catalogue.find_by_code(db, text))
    first = "".join(asked[:1])
    near = sorted(expected, key=lambda each: not shelf.names[each][0].startswith(first))
    rest = [each for each in near if text.strip() and (exact is None or each != exact.id)]
    assert [product.id for product in found] == ([exact.id] if exact else [])[:20] + rest[: 20 - bool(exact)]


HOSTILE = [
    '"', '""', "'", "*", "caf*", "AND", "OR NOT", "NEAR(a b)", "code:caf", "^caf", "-caf", "{code}: x", "(", "%", "_",
    "\\", "\0", "caf\0e", "😀", "a😀b", "\ud800", "a" * 10_000, "a b " * 2_500, "é" * 10_000, "ﷺ" * 10_000,
    "%_" * 9_000, "\u200b", "a\U0001e900b", " ", "\n\t", "; DROP TABLE products",
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text)[:20])
def test_no_query_ever_raises(shelf: "Shelf", text: str) -> None:
    store = shelf.store
    store.read(lambda db: (catalogue.search(db, text, 20), catalogue.ids(db, text), catalogue.page(db, text, 20)))
    assert store.read(lambda db: catalogue.find_by_code(db, text)) is None


@given(st.text() | st.binary().map(lambda raw: raw.decode("utf-8", "surrogateescape")))
def test_no_random_query_raises(shelf: "Shelf", text: str) -> None:
    store = shelf.store
    store.read(lambda db: (catalogue.search(db, text, 5), catalogue.find_by_code(db, text)))


@pytest.mark.parametrize("text", ["!!!", "😀", "%"])
def test_a_query_without_a_word_finds_nothing_and_an_empty_one_everything(shelf: "Shelf", text: str) -> None:
    store, products = shelf.store, shelf.products
    assert not store.read(lambda db: catalogue.ids(db, text) or catalogue.page(db, text, 5))
    assert len(store.read(lambda db: catalogue.ids(db))) == len(products) == store.read(catalogue.count)


def test_pages_follow_each_other_without_gap_and_without_repetition(shelf: "Shelf") -> None:
    store = shelf.store
    for text in ("", "cafe", "pina 1"):
        after, seen = 0, list[int]()
        while part := store.read(lambda db, text=text, after=after: catalogue.page(db, text, 70, after)):
            seen += [product.id for product in part]
            after = seen[-1]
        assert seen == list(store.read(lambda db, text=text: catalogue.ids(db, text)))


@pytest.mark.parametrize("portion", [1, 7, 37])
def test_the_numbers_of_a_long_list_are_the_same_in_whatever_portions(
    shelf: "Shelf", monkeypatch: pytest.MonkeyPatch, portion: int
) -> None:
    whole = [list(shelf.store.read(lambda db, text=text: catalogue.ids(db, text))) for text in ("", "pina 1")]
    monkeypatch.setattr(numbered, "AT_ONCE", portion)
    assert [list(shelf.store.read(lambda db, text=text: catalogue.ids(db, text))) for text in ("", "pina 1")] == whole
    every = shelf.store.read(lambda db: catalogue.ids(db, inactive=True))
    assert len(every) == 3000 > len(whole[0]) > len(whole[1]) > 0


def test_rows_come_in_the_order_that_was_asked(shelf: "Shelf") -> None:
    store, products = shelf.store, shelf.products
    asked = [products[5].id, 999_999, products[2].id]
    assert store.read(lambda db: catalogue.rows(db, asked)) == [products[5], products[2]]


def test_upc_and_ean_find_each_other(store: Store) -> None:
    keep(store, replace(COFFEE, barcodes=("036000291452",)), replace(COFFEE, code="B", barcodes=("0012345678905",)))
    for scanned, code in [("036000291452", "CAF-500"), ("0036000291452", "CAF-500"), ("012345678905", "B")]:
        found = store.read(lambda db, scanned=scanned: catalogue.find_by_code(db, scanned))
        assert found is not None
        assert found.code == code


def test_a_barcode_comes_before_an_internal_code(store: Store) -> None:
    keep(store, replace(COFFEE, code="7501"), replace(COFFEE, code="B", barcodes=("7501",)))
    found = store.read(lambda db: catalogue.find_by_code(db, "7501"))
    assert found is not None
    assert found.code == "B"


def test_a_name_that_begins_with_what_was_typed_comes_before_one_that_only_has_it(store: Store) -> None:
    names = ("Atún en agua", "Agua con gas", "Coco en agua", "Agua de coco")
    keep(store, *(replace(COFFEE, code=f"X{n}", barcodes=(), description=name) for n, name in enumerate(names)))
    found = store.read(lambda db: catalogue.search(db, "AGUÁ", 3))
    assert [each.description for each in found] == ["Agua con gas", "Agua de coco", "Atún en agua"]


def test_the_exact_code_is_the_first_hit(store: Store) -> None:
    many = [replace(COFFEE, code=f"A-{n}", barcodes=()) for n in range(30)]
    keep(store, *many, replace(COFFEE, code="a", barcodes=()))
    assert store.read(lambda db: catalogue.search(db, "A", 10))[0].code == "a"


@pytest.mark.parametrize("code", ["caf-500", "CAF-500", " Caf-500 "])
def test_a_code_is_found_in_any_case(store: Store, code: str) -> None:
    (kept,) = keep(store, COFFEE)
    assert store.read(lambda db: catalogue.find_by_code(db, code)) == kept == replace(COFFEE, id=kept.id)


def test_saving_the_same_code_changes_the_product(store: Store) -> None:
    (first,) = keep(store, COFFEE)
    changed = replace(COFFEE, code="caf-500", price=Decimal("7.10"), barcodes=("7", "8"), description="Té")
    (second,) = keep(store, changed)
    assert second.id == first.id
    assert store.read(catalogue.count) == 1
    assert store.read(lambda db: catalogue.rows(db, [first.id])) == [second]
    assert store.read(lambda db: list(catalogue.ids(db, "te"))) == [first.id]
    assert not store.read(lambda db: catalogue.ids(db, "cafe molido"))
    assert store.read(lambda db: catalogue.find_by_code(db, "9521007006136")) is None


def test_a_barcode_of_another_product_is_refused_in_either_spelling(store: Store) -> None:
    keep(store, replace(COFFEE, barcodes=("036000291452",)))
    for taken in ("036000291452", "0036000291452"):
        refused = refusal(store, replace(COFFEE, code="B", description="Té", barcodes=("1", taken)))
        assert (refused.field, "Café molido" in refused.sentence) == ("barcode", True)
    assert store.read(catalogue.count) == 1
    assert store.read(lambda db: catalogue.find_by_code(db, "1")) is None


def test_a_code_of_another_product_is_refused(store: Store) -> None:
    _, tea = keep(store, COFFEE, Product("TE", "Té", Decimal(1), "7"))
    assert refusal(store, replace(tea, code="caf-500")).field == "code"
    assert refusal(store, replace(tea, id=99, code="new")).field == "product"


@pytest.mark.parametrize(
    ("field", "value"),
    [("code", " "), ("code", "x" * 51), ("description", "\0"), ("description", "x" * 201), ("tax", ""),
     ("price", Decimal(-1)), ("price", Decimal("NaN")), ("price", Decimal("Infinity")), ("price", Decimal("1e10")),
     ("price", Decimal("0.0000001")), ("barcodes", ("1 2",)), ("barcodes", tuple(map(str, range(21))))],
)  # fmt: skip
def test_what_cannot_be_a_product_is_refused_with_its_field(store: Store, field: str, value: Any) -> None:
    assert refusal(store, replace(COFFEE, **{field: value})).field == field.removesuffix("s")
    assert store.read(catalogue.count) == 0


def test_text_is_tidied_and_zeros_are_kept(store: Store) -> None:
    untidy = Product(" 007\n", "Café \t molido\0", Decimal("1.50"), "7", "", " ", ("0001", "0001", " "))
    (kept,) = keep(store, untidy)
    assert kept == Product("007", "Café molido", Decimal("1.50"), "7", "unit", "", ("0001",), id=kept.id)
    assert store.read(lambda db: catalogue.find_by_code(db, "0001")) == kept
    assert store.read(lambda db: catalogue.find_by_code(db, "1")) is None


def test_a_product_out_of_sale_is_not_offered_but_kept(store: Store) -> None:
    (kept,) = keep(store, COFFEE)
    store.write(lambda db: catalogue.deactivate(db, kept.id, NOW)).result()
    assert store.read(lambda db: catalogue.find_by_code(db, "CAF-500")) is None
    assert not store.read(lambda db: catalogue.search(db, "cafe", 5))
    assert store.read(lambda db: (catalogue.count(db), catalogue.count(db, inactive=True))) == (0, 1)
    assert list(store.read(lambda db: catalogue.ids(db, "cafe", inactive=True))) == [kept.id]
    keep(store, COFFEE)
    assert store.read(lambda db: catalogue.find_by_code(db, "9521007006136")) == kept


def test_a_failed_save_leaves_nothing(store: Store) -> None:
    def half(db: Any) -> None:
        catalogue.save(db, COFFEE, NOW)
        catalogue.save(db, replace(COFFEE, code="B"), NOW)

    with pytest.raises(Refused):
        store.write(half).result()
    assert store.read(catalogue.count) == 0


def test_many_codes_find_what_each_finds_alone(store: Store) -> None:
    wanted = ["A-1", "a-1", " A-1 ", "012345678905", "0012345678905", "Ñ-2", "ñ-2", "", "nobody", "OFF"]
    kept = (
        Product("A-1", "One", Decimal(1), "7", barcodes=("012345678905",)), Product("Ñ-2", "Two", Decimal(2), "7"),
        Product("OFF", "Three", Decimal(4), "7", active=False),
    )  # fmt: skip
    store.write(lambda db: [catalogue.save(db, product, NOW) for product in kept]).result()
    alone = {code: found for code in wanted if (found := store.read(lambda db, c=code: catalogue.find_by_code(db, c)))}  # type: ignore[misc]
    assert store.read(lambda db: catalogue.find_by_codes(db, wanted)) == alone
    assert len(alone) == 7
