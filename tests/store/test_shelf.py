"""The shelf: sales move stock in their own transaction and are never refused for it; lists, colours, pictures."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.errors import Refused
from app.domain.party import Customer
from app.domain.shelf import LARGEST_PICTURE, ShelfCard
from app.domain.views import Product
from tests.counters import Counter

PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)


@pytest.fixture
def till(tmp_path: Path) -> Counter:
    return Counter(tmp_path)


def product(till: Counter, rate: str = "7", **card: object) -> int:
    """A product that `till.sell` sells, with this card."""
    kept = Product(f"P-{rate}", f"Producto al {rate}", Decimal("6.69"), rate, category="Abarrotes")
    return till.shop.goods.save_product(kept, ShelfCard(**card), "ana").id  # type: ignore[arg-type]


def on_hand(till: Counter, product_id: int) -> Decimal:
    return till.shop.goods.levels([product_id])[product_id].on_hand


def test_a_sale_takes_from_the_shelf_and_what_undoes_it_puts_back(till: Counter) -> None:
    number = product(till, counted=True, on_hand=Decimal(10), reason="inventario")
    first, second = till.sell(("1.5", "7"), ("2", "7")), till.sell(("0.125", "7"))
    assert on_hand(till, number) == Decimal("6.375")
    till.give_back(first, l2="1")
    assert on_hand(till, number) == Decimal("7.375")
    till.shop.papers.void(second, "se arrepintió", "ana")
    assert on_hand(till, number) == Decimal("7.5")


def test_an_empty_shelf_never_stops_a_sale_and_tells_how_much_is_missing(till: Counter) -> None:
    number = product(till, counted=True, on_hand=Decimal(1), reason="inventario", low=Decimal(3))
    till.sell(("4", "7"))
    assert on_hand(till, number) == Decimal(-3)
    assert till.shop.goods.low_ids() == [number]
    till.shop.goods.count_stock(number, Decimal(20), "compra", "ana")
    assert till.shop.goods.low_ids() == []


def test_a_product_that_is_not_counted_and_a_line_without_code_move_nothing(till: Counter) -> None:
    number = product(till)
    till.sell(("4", "7"), ("1", "exempt"))
    assert till.shop.goods.levels([number]) == {}
    with pytest.raises(Refused, match="no lleva existencias"):
        till.shop.goods.count_stock(number, Decimal(2), "inventario", "ana")


@settings(max_examples=40, deadline=None)
@given(st.lists(st.decimals(min_value="0.000001", max_value="999999", places=6), min_size=1, max_size=6))
def test_stock_is_exact_to_the_last_millionth(quantities: list[Decimal]) -> None:
    import sqlite3

    from app.store import schema_0004

    move = next(sql for sql in schema_0004.SQL if "lines_move_stock" in sql and "reversal" not in sql)
    db = sqlite3.connect(":memory:")
    db.executescript("CREATE TABLE products (id INTEGER PRIMARY KEY, code TEXT); CREATE TABLE lines (code, quantity);"
                     "CREATE TABLE stock (product_id INTEGER PRIMARY KEY, on_hand_micro INTEGER);"
                     "INSERT INTO products VALUES (1, 'A'); INSERT INTO stock VALUES (1, 0)")  # fmt: skip
    db.execute(move)
    for place, quantity in enumerate(quantities):
        signed = -quantity if place % 2 else quantity
        db.execute("INSERT INTO lines VALUES ('A', ?)", (f"{signed:f}",))
    left = db.execute("SELECT on_hand_micro FROM stock").fetchone()[0]
    db.close()
    moved = sum(-q if place % 2 else q for place, q in enumerate(quantities))
    assert Decimal(left).scaleb(-6) == -moved


def test_a_correction_needs_a_reason_and_is_written_down_with_who_and_why(till: Counter) -> None:
    number = product(till, counted=True, on_hand=Decimal(5), reason="inventario")
    with pytest.raises(Refused, match="por qué"):
        till.shop.goods.count_stock(number, Decimal(4), "  ", "luis")
    assert on_hand(till, number) == 5
    till.shop.goods.count_stock(number, Decimal(4), "se rompió", "luis")
    last = till.shop.goods.stock_moves(number)[0]
    assert (last.who, last.before, last.after, last.reason) == ("luis", Decimal(5), Decimal(4), "se rompió")
    assert till.one("SELECT count(*) FROM journal WHERE what = 'stock_counted' AND who = 'luis'") == 1
    assert till.shop.problems() == []


def test_a_form_that_leaves_the_count_alone_does_not_take_back_what_was_sold_meanwhile(till: Counter) -> None:
    number = product(till, counted=True, on_hand=Decimal(5), reason="inventario")
    till.sell(("2", "7"))
    kept = till.shop.goods.product_rows([number])[0]
    till.shop.goods.save_product(kept, ShelfCard(counted=True, low=Decimal(1)), "ana")
    assert on_hand(till, number) == 3


def test_a_list_price_is_the_lists_alone_and_goes_with_it(till: Counter) -> None:
    goods = till.shop.goods
    goods.add_price_list("Mayorista")
    number = product(till, prices={"Mayorista": Decimal("5.10")})
    assert goods.price_for("p-7", "MAYORISTA") == Decimal("5.10")
    assert goods.price_for("P-7", "") is None
    assert goods.price_for("P-7", "Empleados") is None
    buyer = goods.save_customer(Customer("8-730-241", name="Marta"))
    goods.keep_terms(buyer.id, "mayorista", "paga los lunes")
    assert goods.list_of(Customer("8-730-241")) == "Mayorista"
    goods.remove_price_list("Mayorista")
    assert (goods.price_for("P-7", "Mayorista"), goods.list_of(Customer("8-730-241"))) == (None, "")
    assert goods.card(number).prices == {}
    assert goods.customer_rows([buyer.id])[0].note == "paga los lunes"


@pytest.mark.parametrize("price", ["-1", "NaN", "1.1234567", "1e12"])
def test_a_list_price_that_is_none_is_refused_and_nothing_is_kept(till: Counter, price: str) -> None:
    till.shop.goods.add_price_list("Mayorista")
    with pytest.raises(Refused):
        product(till, prices={"Mayorista": Decimal(price)})
    assert till.shop.goods.product_by_code("P-7") is None


def test_saving_a_customer_again_keeps_the_list_and_the_note(till: Counter) -> None:
    goods = till.shop.goods
    goods.add_price_list("Mayorista")
    row = goods.save_customer(Customer("8-730-241", name="Marta"))
    goods.keep_terms(row.id, "Mayorista", "vecina")
    again = goods.save_customer(Customer("8-730-241", name="Marta Q."), row.id)
    assert (again.price_list, again.note) == ("Mayorista", "vecina")
    with pytest.raises(Refused, match="no existe"):
        goods.keep_terms(row.id, "Otra", "")


def test_a_tile_has_its_own_colour_else_its_categorys(till: Counter) -> None:
    goods = till.shop.goods
    plain, painted = product(till), product(till, "10")
    goods.paint_category("Abarrotes", "blue")
    kept = goods.product_rows([painted])[0]
    goods.save_product(Product(kept.code, kept.description, kept.price, "10", category="Abarrotes", colour="red"))
    goods.keep_picture(plain, PNG)
    assert {(t.id, t.colour, t.has_picture) for t in goods.grid("Abarrotes")} == {
        (plain, "blue", True), (painted, "red", False),
    }  # fmt: skip
    assert [(c.name, c.colour, c.products) for c in goods.categories()] == [("Abarrotes", "blue", 2)]
    goods.remove_product(plain)
    assert [tile.id for tile in goods.grid()] == [painted]
    assert goods.grid("Bebidas") == []


@pytest.mark.parametrize("data", [b"GIF89a", b"<svg/>", PNG + bytes(LARGEST_PICTURE)])
def test_what_is_no_small_picture_is_refused(till: Counter, data: bytes) -> None:
    number = product(till)
    with pytest.raises(Refused):
        till.shop.goods.keep_picture(number, data)
    assert till.shop.goods.picture(number) is None
