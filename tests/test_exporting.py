"""Promises about exported files: they open right in a spreadsheet, run nothing there, and come back as they left."""

import csv
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from itertools import count
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app import checkout, importing
from app.domain.countries.pa import COUNTRY
from app.domain.errors import Refused, Trouble
from app.domain.formulas import guarded
from app.domain.party import Customer, Issuer
from app.domain.sale import Line, Sale
from app.domain.shelf import ShelfCard
from app.domain.views import Product
from app.exporting import Kind, export, write
from app.importing import RowStatus
from app.importing.cells import text_of
from app.store import catalogue, customers, shelf, shop
from app.store.journal import Seal
from app.store.store import Store
from tests.databases import laid

NOW = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)
BY = importing.By("lote-1", "Ana", NOW)
ZONE = ZoneInfo("America/Panama")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(laid(tmp_path / "data"), inline=True)
    yield store
    store.close()


def written(store: Store, kind: Kind) -> bytes:
    path = store.folder / f"{kind}.csv"
    store.read(lambda db: export(db, kind, path, ZONE))
    return path.read_bytes()


def table(store: Store, kind: Kind) -> list[dict[str, str]]:
    return list(csv.DictReader(written(store, kind).decode("utf-8-sig").splitlines(), strict=True))


class CountedIds:
    """Ids that are told apart by a number."""

    def __init__(self) -> None:
        self._numbers = count(1)

    def new(self) -> str:
        return f"id-{next(self._numbers)}"

    def code(self, length: int) -> str:
        return "A" * length

    def jitter(self) -> float:
        return 0.0


def sell(store: Store, *lines: Line) -> None:
    issuer = Issuer("tienda", "PA", "155596713-2-2015", "Tienda, S.A.")
    sale = Sale("cart", "tienda", "01", "=ana", NOW, "receipt", "001", True, "USD", lines)
    marks = checkout.Marks("EPOCH", False, Seal(lambda: b"k" * 32))
    ready = checkout.checked(checkout.quote(sale, issuer))
    store.write(lambda db: shop.save_issuer(db, issuer)).result()
    store.write(lambda db: checkout.close(db, ready, marks, CountedIds(), NOW)).result()


def test_a_file_opens_right_in_a_spreadsheet(store: Store) -> None:
    product = Product("Ñ-1", 'Piña "fina", 1/2', Decimal("1.50"), "7", barcodes=("0001", "2"))
    store.write(lambda db: catalogue.save(db, product, NOW)).result()
    assert (
        written(store, Kind.PRODUCTS)
        == (
            "\ufeffcode,barcode,description,price,tax,unit,category,active,cost,colour,stock,low\r\n"
            'Ñ-1,0001 2,"Piña ""fina"", 1/2",1.50,7,unit,,1,,,,\r\n'
        ).encode()
    )


@pytest.mark.parametrize("text", ["=1+1", "+507 6000", "-1", "@SUM(A1)", "\r1", "'=1", "''@x", "＝1"])
def test_no_text_is_a_formula_and_all_come_back(text: str) -> None:
    assert guarded(text) == f"'{text}"
    assert text_of(guarded(text)) == text


INNER = (
    "x;=cmd|'/c calc'!A1;y",
    "x;-1",
    "a\t@SUM(A1)\tb",
    "x;'=1",
    'x; "+1',
    'x;"=1',
    "\t=1",
    ";;=1",
    "=1;=2;y",
    "a\n=1",
    "\0=1+1",
    "x;\0 =1",
    "'\0-1",
)


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_no_text_becomes_a_formula_of_its_own_where_a_spreadsheet_parts_columns_elsewhere(
    tmp_path: Path, separator: str
) -> None:
    path = tmp_path / "t.csv"
    write(path, ["code", "list:a;=b", "total", "last"], [("A1", text, Decimal("-5.00"), text) for text in INNER])
    with path.open(encoding="utf-8-sig", newline="") as file:
        cells = [cell.strip(' \t"\0') for row in csv.reader(file, delimiter=separator) for cell in row]
    assert [cell for cell in cells if cell[:1] in tuple("=+-@\t\r") and cell != "-5.00"] == []
    assert separator != "," or cells.count("-5.00") == len(INNER)


@pytest.mark.parametrize("name", ["all.csv", "all.xlsx"])
def test_formulas_inside_a_text_come_back_as_they_left(store: Store, name: str) -> None:
    texts = [text for text in INNER if text.isprintable()]
    path, card = store.folder / name, ShelfCard(prices={"a;=b": Decimal(2)})
    for number, text in enumerate(texts):
        product = Product(f"{number};=1", text, Decimal(1), "7")
        kept = store.write(lambda db, product=product: catalogue.save(db, product, NOW)).result()
    store.write(lambda db: shelf.add_list(db, "a;=b", NOW)).result()
    store.write(lambda db: shelf.keep_card(db, kept.id, card, "ana", NOW)).result()
    store.read(lambda db: export(db, Kind.PRODUCTS, path, ZONE))
    sheet = importing.read(importing.Kind.PRODUCTS, path, COUNTRY, NOW)
    assert [row.fields["description"] for row in sheet.products] == texts
    assert {row.status for row in store.read(lambda db: importing.dry_run(db, sheet)).rows} == {RowStatus.UNCHANGED}


@pytest.mark.parametrize("text", ["", "a=1", "'", "'hola'", "1-2", "Café", "a; b", "x;'y'", "uno;dos-tres"])
def test_a_harmless_text_stays_as_it_is(text: str) -> None:
    assert guarded(text) == text == text_of(text)


SIGNS = st.sampled_from([*"=+-@'\"\t\r\n;,|% ñáÉ½0aZ", "＝", "😀", "\0", "\u2028", "\ufeff"])
TEXT = st.text(SIGNS | st.characters(), max_size=12)
CODES = TEXT.filter(lambda text: not re.fullmatch(r"\s*[\d.,]+[eE]\+?\d+\s*", text))
"""A code like 1E5 may be what a spreadsheet made of another, and is refused on its way in."""

PRODUCTS = st.builds(
    Product, code=CODES, description=TEXT, price=st.decimals(0, 99999, places=3), tax=st.sampled_from(["7", "exempt"]),
    unit=TEXT, category=TEXT, barcodes=st.lists(CODES, max_size=3).map(tuple), active=st.booleans(),
)  # fmt: skip
CUSTOMERS = st.builds(
    Customer, tax_id=st.sampled_from(["", "8-730-241", "155642118-2-2017", "PE-12-34"]), check_digits=st.just(""),
    name=TEXT, email=TEXT, address=TEXT, phone=CODES, code=CODES, tax_status=TEXT,
)  # fmt: skip


@settings(max_examples=300)
@given(TEXT.map(str.strip))
def test_whatever_is_guarded_comes_back(text: str) -> None:
    assert text_of(guarded(text)) == text


def come_and_go(folder: Path, kind: Kind, store: Store, other: Store) -> None:
    """What one till exports, another imports; the first finds nothing new in it."""
    path = folder / "all.csv"
    store.read(lambda db: export(db, kind, path, ZONE))
    sheet = importing.read(importing.Kind(kind), path, COUNTRY, NOW)
    again = store.write(lambda db: importing.run(db, sheet, replace(BY, id="lote-2"))).result()
    assert {row.status for row in again.rows} <= {RowStatus.UNCHANGED}, again
    first = other.write(lambda db: importing.run(db, sheet, BY)).result()
    assert {row.status for row in first.rows} <= {RowStatus.ADDED}, first


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(PRODUCTS, max_size=8))
def test_products_come_back_as_they_left(tmp_path_factory: pytest.TempPathFactory, products: list[Product]) -> None:
    folder = tmp_path_factory.mktemp("trip")
    store, other = (Store(laid(folder / name), inline=True) for name in ("one", "two"))
    for product in products:
        try:
            store.write(lambda db, product=product: catalogue.save(db, product, NOW)).result()
        except Refused:
            continue
    come_and_go(folder, Kind.PRODUCTS, store, other)
    here, there = (s.read(lambda db: {p.code: p for p in catalogue.every(db)}) for s in (store, other))
    assert {code: (p.barcodes, p.price, p.description, p.active) for code, p in here.items()} == {
        code: (p.barcodes, p.price, p.description, p.active) for code, p in there.items()
    }
    store.close()
    other.close()


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(CUSTOMERS, max_size=8))
def test_customers_come_back_as_they_left(tmp_path_factory: pytest.TempPathFactory, people: list[Customer]) -> None:
    folder = tmp_path_factory.mktemp("trip")
    store, other = (Store(laid(folder / name), inline=True) for name in ("one", "two"))
    for customer in people:
        try:
            store.write(lambda db, customer=customer: customers.save(db, customer, NOW)).result()
        except Refused:
            continue
    come_and_go(folder, Kind.CUSTOMERS, store, other)
    here, there = (s.read(lambda db: [(r.customer, r.active) for r in customers.every(db)]) for s in (store, other))
    assert here == there
    store.close()
    other.close()


def test_sales_and_documents_are_figures_that_add_up(store: Store) -> None:
    coffee, rice = ("Café", Decimal(2), Decimal("6.69"), "7"), ("=Arroz", Decimal("1.5"), Decimal(1), "exempt")
    sell(store, Line(*coffee), Line(*rice))
    lines, (document,) = table(store, Kind.SALES), table(store, Kind.DOCUMENTS)
    assert [(line["quantity"], line["unit_price"], line["tax"], line["total"]) for line in lines] == [
        ("2", "6.69", "0.88", "13.38"), ("1.5", "1", "0.00", "1.50"),
    ]  # fmt: skip
    assert (document["net"], document["tax"], document["total"]) == ("14.00", "0.88", "14.88")
    assert document["sold_at"] == lines[0]["sold_at"] == "2026-11-20T10:00:00-05:00"
    assert (lines[0]["cashier"], lines[1]["description"]) == ("'=ana", "'=Arroz")
    assert lines[0]["numbers"] == document["number_text"]


def test_a_file_that_cannot_be_written_leaves_the_old_one(store: Store) -> None:
    folder = store.folder / "products.csv"
    folder.mkdir()
    with pytest.raises(Trouble, match="No se pudo escribir"):
        written(store, Kind.PRODUCTS)
    assert [path.name for path in store.folder.iterdir() if path.suffix in (".csv", ".part")] == ["products.csv"]
    with pytest.raises(Trouble, match="No se pudo escribir"):
        store.read(lambda db: export(db, Kind.SALES, store.folder / "none" / "x.csv", ZONE))
