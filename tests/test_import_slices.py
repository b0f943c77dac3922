"""Promises of a big file: sales go between its slices, and a till that dies in the middle has all of it or nothing."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

import pytest

from app import importing
from app.domain.countries.pa import COUNTRY
from app.domain.errors import GivenUp, Refused, Trouble
from app.domain.party import Customer
from app.domain.views import Product
from app.importing import RowStatus
from app.runtime import Shop
from app.runtime.goods import Job
from app.store import shelf
from app.store.sqlite import Connection
from app.store.store import Store
from tests.counters import ISSUERS, Counter
from tests.sync.bench import Crash

T = TypeVar("T")
ROWS = 3 * importing.SLICE - 20
SLICES = 3
FORM = {"issuer": "tienda", "cashier": "ana",
        "lines": [{"code": "A1", "description": "Uno", "quantity": "1", "unit_price": "1.00", "tax": "7"}]}  # fmt: skip
FIRST = "code,barcode,description,price,tax,stock,list:Mayorista\n"


def a_file(folder: Path, price: int, extra: str = "") -> Path:
    """A list of products whose barcodes are others at each price."""
    path = folder / f"lista-{price}.csv"
    rows = (f"A{n},{70_000_000 + n + ROWS * 3 * price},Producto {n},{price}.00,7,{n + price},0.{price}\n"
            for n in range(ROWS))  # fmt: skip
    path.write_text(FIRST + "".join(rows) + extra, encoding="utf-8")
    return path


def job(path: Path, step: Callable[[int, int], None] = lambda done, whole: None, kind: str = "products") -> Job:
    return Job(kind, path, COUNTRY, who="ana", step=step)


def goods_of(shop: Shop) -> list[tuple[object, ...]]:
    """Everything that a file of products touches, and whether any file is under way."""
    tables = ("barcodes", "prices", "price_lists", "stock", "batches", "batch_rows")
    found = [
        tuple(row)
        for table in tables
        for row in shop.store.read(
            lambda db, table=table: db.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall()
        )  # type: ignore[misc]
    ]
    products = "SELECT id, code, barcodes, description, price, active, words FROM products ORDER BY id"
    return found + [tuple(row) for row in shop.store.read(lambda db: db.execute(products).fetchall())]


@pytest.fixture
def till(tmp_path: Path) -> Counter:
    return Counter(tmp_path)


class Witness(Store):
    """Notes after each commit how many sales and products there are; `during` happens while a work is under way."""

    def __init__(self, folder: Path) -> None:
        self.seen: list[tuple[int, int]] = []
        self.during: Callable[[], object] = lambda: None
        super().__init__(folder)

    def _transact(self, work: Callable[[Connection], T]) -> T:
        def noted(db: Connection) -> T:
            result = work(db)
            counts = "SELECT (SELECT count(*) FROM sales), (SELECT count(*) FROM products)"
            self.seen.append(tuple(db.execute(counts).fetchone()))
            self.during()
            return result

        return super()._transact(noted)


def test_a_sale_that_comes_during_a_slice_is_kept_before_the_next_one(tmp_path: Path) -> None:
    store = Witness(tmp_path)
    shop = Shop(tmp_path, practice=True, store=store)
    shop.add_issuer(ISSUERS[0], "test")
    sales: list[Future[object]] = []

    def sell() -> None:
        """Once for each new number of products, as long as not all of them are there: on the writer's own thread."""
        products = {rows for _, rows in store.seen}
        if 0 < store.seen[-1][1] < ROWS and len(products) > len(sales) + 1:
            sales.append(shop.selling.checkout(shop.selling.read(dict(FORM))))

    store.during = sell
    batch = shop.goods.bring_in(job(a_file(tmp_path, 1))).batch
    size = importing.SLICE
    moved = [seen for at, seen in enumerate(store.seen) if at and seen != store.seen[at - 1]]
    assert moved == [(0, size), (1, size), (1, 2 * size), (2, 2 * size), (2, ROWS)]
    store.seen = [(2, ROWS)]
    sales.clear()
    shop.goods.undo_import(batch, "ana")
    moved = [seen for at, seen in enumerate(store.seen) if at and seen != store.seen[at - 1]]
    assert [seen[0] for seen in moved] == [2, 3, 3, 4, 4]
    assert moved[-1] == (4, 0)
    assert all(sale.done() for sale in sales)
    shop.close()


def at_each_slice(till: Counter, elsewhere: Path, work: Callable[[Callable[[int, int], None]], object]) -> list[Shop]:
    """The till as it lies on the disk after each slice: what a fall at that moment leaves, opened again."""
    fallen: list[Path] = []

    def step(done: int, whole: int) -> None:
        folder = elsewhere / str(len(fallen))
        folder.mkdir(parents=True)
        for file in till.folder.glob("mostrador.db*"):
            shutil.copyfile(file, folder / file.name)
        fallen.append(folder)

    work(step)
    return [Counter(folder).shop for folder in fallen]


def test_a_fall_at_any_moment_of_a_file_leaves_all_of_it_or_nothing(till: Counter, tmp_path: Path) -> None:
    before = goods_of(till.shop)
    path = a_file(till.folder, 1)
    fallen = at_each_slice(till, tmp_path / "in", lambda step: till.shop.goods.bring_in(job(path, step)))
    (batch,) = till.shop.goods.imports("products")
    partly = [shop.goods.product_count() for shop in fallen if goods_of(shop) != before]
    assert partly == [0, importing.SLICE, 2 * importing.SLICE, ROWS]
    for shop in fallen:
        assert shop.goods.imports("products") == []
        shop.settle()
        assert goods_of(shop) == before
        shop.close()
    after = goods_of(till.shop)
    till.pass_(minutes=1)
    gone = at_each_slice(till, tmp_path / "out", lambda step: till.shop.goods.undo_import(batch.id, "ana", step))
    assert len({shop.goods.product_count() for shop in gone}) == SLICES + 1
    for shop in gone:
        decided = shop.store.read(lambda db: db.execute("SELECT under_way || undone_at FROM batches").fetchone()[0])
        shop.settle()
        assert goods_of(shop) == after or shop.goods.product_count() == 0
        assert decided is None or shop.goods.product_count() == 0
        shop.close()


def at_rows(shop: Shop, price: str, rows: int, what: Callable[[], object]) -> Callable[[int, int], None]:
    """A step that does something each time it finds so many products at a price on the disk."""

    def step(done: int, whole: int) -> None:
        at = shop.store.read(
            lambda db: db.execute("SELECT count(*) FROM products WHERE price = ?", (price,)).fetchone()
        )
        if at[0] == rows:
            what()

    return step


def enough() -> None:
    raise GivenUp


@pytest.mark.parametrize("rows", [importing.SLICE, ROWS])
def test_esc_in_a_file_that_changes_another_gives_every_row_its_words_back(till: Counter, rows: int) -> None:
    till.shop.goods.bring_in(job(a_file(till.folder, 1)))
    before = goods_of(till.shop)
    till.pass_(minutes=1)
    with pytest.raises(GivenUp):
        till.shop.goods.bring_in(job(a_file(till.folder, 2), at_rows(till.shop, "2.00", rows, enough)))
    assert goods_of(till.shop) == before


def test_a_row_that_somebody_changes_while_the_file_comes_in_stays_as_that_person_left_it(till: Counter) -> None:
    goods = till.shop.goods
    goods.bring_in(job(a_file(till.folder, 1)))
    till.pass_(minutes=1)
    last = f"A{ROWS - 1}"

    def by_hand() -> None:
        kept = goods.product_by_code(last)
        assert kept is not None
        goods.save_product(replace(kept, description="A mano"))
        goods.save_product(Product("nuevo", "También a mano", Decimal(1), "7", barcodes=("70000099",)))

    content = "NUEVO,,Del archivo,9,7,,\notro,70000099,Del archivo,9,7,,\n"
    at = at_rows(till.shop, "2.00", importing.SLICE, by_hand)
    result = goods.bring_in(job(a_file(till.folder, 2, content), at))
    refused = {row.code: row.sentence for row in result.rows if row.status is RowStatus.REFUSED}
    assert set(refused) == {last, "NUEVO", "otro"}
    assert "otra vez" in refused[last]
    assert goods.search_products("mano")[0].price == Decimal("1.00")
    assert len(goods.search_products("archivo")) == 0
    (batch, _) = goods.imports("products")
    assert (batch.added, batch.changed, batch.refused) == (0, ROWS - 1, 3)
    till.pass_(minutes=1)
    goods.undo_import(batch.id, "ana")
    assert {str(product.price) for product in goods.search_products("producto", ROWS)} == {"1.00"}


def test_what_is_sold_between_reading_a_file_and_writing_it_stays_sold(till: Counter) -> None:
    till.shop.goods.bring_in(job(a_file(till.folder, 1)))
    path = till.folder / "precios.csv"
    path.write_text("code,description,list:Mayorista\nA1,Producto 1,0.50\n", encoding="utf-8")
    sold: list[object] = []

    def sell() -> None:
        sold.append(till.shop.selling.checkout(till.shop.selling.read(dict(FORM))).result())

    assert till.shop.goods.bring_in(job(path, at_rows(till.shop, "1.00", ROWS, sell))).count(RowStatus.CHANGED) == 1
    assert till.shop.goods.price_for("A1", "Mayorista") == Decimal("0.50")
    ((number,),) = till.rows("SELECT id FROM products WHERE code = 'A1'")
    assert len(sold) > 2
    assert till.shop.goods.levels([number])[number].on_hand == 2 - len(sold)


def test_two_files_never_come_in_at_once_and_a_file_under_way_elsewhere_is_left_alone(till: Counter) -> None:
    seen: list[str] = []

    def other_program() -> None:
        other = Shop(till.folder, practice=True, store=Store(till.folder))
        other.settle()
        with pytest.raises(Refused, match="espere"):
            other.goods.bring_in(job(a_file(till.folder, 2)))
        with pytest.raises(Refused, match="espere"):
            other.goods.undo_import("nada", "ana")
        seen.append("asked")
        other.close()

    assert till.shop.goods.bring_in(
        job(a_file(till.folder, 1), at_rows(till.shop, "1.00", importing.SLICE, other_program))
    ).batch
    assert seen == ["asked"]
    assert till.shop.goods.product_count() == ROWS


def test_a_till_that_closes_in_the_middle_of_a_file_lets_go_and_takes_it_back_at_the_next_opening(
    tmp_path: Path,
) -> None:
    shop = Shop(tmp_path, practice=True, store=Store(tmp_path))
    closing = at_rows(shop, "1.00", importing.SLICE, shop.store.close)
    with pytest.raises(Trouble, match="cerrando"):
        shop.goods.bring_in(job(a_file(tmp_path, 1), closing))
    again = Shop(tmp_path, practice=True, store=Store(tmp_path))
    assert (again.goods.product_count(), again.goods.imports("products")) == (importing.SLICE, [])
    again.settle()
    assert again.goods.product_count() == 0
    again.close()


def test_a_price_list_that_was_being_taken_away_when_the_till_fell_is_gone_at_the_next_opening(
    till: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shelf, "_AT_ONCE", 100)
    goods = till.shop.goods
    goods.bring_in(job(a_file(till.folder, 1)))
    buyer = goods.save_customer(Customer("8-730-241", name="Marta"))
    goods.keep_terms(buyer.id, "Mayorista", "")
    till.fragile.crash_at = till.fragile.commits + 2  # after the first prices
    with pytest.raises(Crash):
        goods.remove_price_list("Mayorista")
    till.power_comes_back()
    assert till.one("SELECT count(*) FROM prices") == ROWS - 100
    assert till.shop.goods.list_of(buyer.customer) == ""
    till.shop.settle()
    assert (till.shop.goods.price_lists(), till.rows("SELECT * FROM prices")) == ([], [])
    assert till.rows("SELECT * FROM settings WHERE scope = 'removing list'") == []


def test_customers_who_passed_a_tax_id_on_get_it_back_in_the_right_order(till: Counter) -> None:
    goods = till.shop.goods
    people = till.folder / "clientes.csv"
    people.write_text("code,name,tax_id\nC1,Marta,8-730-241\nC2,Ana,8-700-100\n", encoding="utf-8")
    goods.bring_in(job(people, kind="customers"))
    kept = "SELECT code, name, tax_id, words FROM customers ORDER BY id"
    before = till.rows(kept)
    till.pass_(minutes=1)
    people.write_text("code,name,tax_id\nC1,Marta,\nC2,Ana,8-730-241\nC3,Eva,8-700-100\n", encoding="utf-8")

    def esc(done: int, whole: int) -> None:
        if till.one("SELECT count(*) FROM customers") == 3:
            raise GivenUp

    with pytest.raises(GivenUp):
        goods.bring_in(job(people, esc, "customers"))
    assert till.rows(kept) == before
    batch = goods.bring_in(job(people, kind="customers")).batch
    assert till.rows(kept) != before
    goods.undo_import(batch, "ana")
    assert till.rows(kept) == before
