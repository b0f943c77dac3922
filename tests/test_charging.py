"""Charging when the disk contradicts itself: nobody hears "not saved" about a sale that is there, nor the reverse."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

import pytest

from app.domain.document import Status
from app.domain.errors import Refused, Trouble
from app.domain.party import Issuer
from app.domain.views import Product
from app.runtime import Shop
from app.runtime.drawer import REQUIRED
from app.runtime.selling import Return
from app.store import documents
from app.store import shop as settings
from app.store.sqlite import Connection, SqliteError, sqlite3
from app.store.store import Store
from tests.counters import Counter
from tests.practice.till import SetClock

T = TypeVar("T")
SALE = {"issuer": "tienda", "cashier": "ana", "lines": [
    {"code": "A", "description": "Café", "quantity": "1", "unit_price": "6.69", "tax": "7"}]}  # fmt: skip


class LyingStore(Store):
    """`after`: commits, and says that it failed; `before`: fails without writing; `blind`: reads nothing either;
    `refuse`: a rule that only the transaction can know says no."""

    lie = ""

    def _transact(self, work: Callable[[Connection], T]) -> T:
        if self.lie == "before":
            raise sqlite3.OperationalError("disk I/O error")
        if self.lie == "refuse":
            raise Refused("numbers", "se acabaron.")
        result = super()._transact(work)
        if self.lie in ("after", "blind"):
            raise sqlite3.OperationalError("disk I/O error")
        return result

    def read(self, work: Callable[[Connection], T]) -> T:
        if self.lie == "blind" and self._since_checkpoint > 1_000_000:
            raise Trouble("El disco no se puede leer.", "disk")
        return super().read(work)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[LyingStore]:
    Counter(tmp_path).fragile.close()
    made = LyingStore(tmp_path, inline=True)
    yield made
    made.close()


@pytest.fixture
def shop(store: LyingStore, tmp_path: Path) -> Shop:
    return Shop(tmp_path, practice=True, clock=SetClock(), store=store)


def carts(store: Store) -> list[str]:
    return [row["cart"] for row in store.read(lambda db: db.execute("SELECT cart FROM sales").fetchall())]


def test_a_failed_commit_that_kept_the_sale_is_no_refusal(store: LyingStore, shop: Shop) -> None:
    sale = shop.selling.read(SALE)
    store.lie = "after"
    receipt = shop.selling.checkout(sale).result()
    store.lie = ""
    assert (receipt.repeated, carts(store)) == (True, [sale.cart])
    again = shop.selling.checkout(sale).result()
    assert (again.document.id, len(carts(store))) == (receipt.document.id, 1)


def test_a_failed_commit_that_kept_nothing_is_said(store: LyingStore, shop: Shop) -> None:
    store.lie = "before"
    with pytest.raises(Trouble):
        shop.selling.checkout(shop.selling.read(SALE)).result()
    store.lie = ""
    assert carts(store) == []
    assert shop.selling.last() is None


def test_where_the_disk_cannot_be_read_either_the_trouble_is_told(
    store: LyingStore, shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    sale = shop.selling.read(SALE)
    ready = shop.selling.quote(sale)
    store.lie = "blind"
    honest = LyingStore._transact

    def then_blind(self: LyingStore, work: Callable[[Connection], T]) -> T:
        try:
            return honest(self, work)
        finally:
            self._since_checkpoint = 2_000_000

    monkeypatch.setattr(LyingStore, "_transact", then_blind)
    with pytest.raises(Trouble):
        shop.selling.checkout_many([ready]).result()
    monkeypatch.undo()
    store.lie = ""
    assert carts(store) == [sale.cart]  # it was saved, and whoever charges the cart again is told so
    assert shop.selling.checkout(sale).result().repeated


def test_of_several_sales_a_failed_commit_tells_all_or_fails(store: LyingStore, shop: Shop) -> None:
    sales = [shop.selling.read(SALE) for _ in range(3)]
    ready = [shop.selling.quote(sale) for sale in sales]
    store.lie = "after"
    receipts = shop.selling.checkout_many(ready).result()
    store.lie = ""
    assert len({receipt.document.id for receipt in receipts}) == 3
    assert sorted(carts(store)) == sorted(sale.cart for sale in sales)


def test_what_is_refused_in_the_transaction_is_heard_by_whoever_charges(store: LyingStore, shop: Shop) -> None:
    sale = shop.selling.read(SALE)
    store.lie = "refuse"
    with pytest.raises(Refused, match="numbers"):
        shop.selling.checkout(sale).result()
    store.lie = ""
    assert carts(store) == []
    with pytest.raises(Refused, match="issuer"):
        shop.selling.quote(replace(sale, issuer="nadie"))


def test_an_error_while_undoing_leaves_a_writer_that_works(store: LyingStore, shop: Shop) -> None:
    def broken(db: Connection) -> None:
        raise SqliteError("malformed")

    with pytest.raises(Trouble):
        store.write(broken).result()
    assert shop.selling.checkout(shop.selling.read(SALE)).result().document.id


def test_what_is_told_of_a_sale_before_it_is_charged_is_what_is_recorded(store: LyingStore, shop: Shop) -> None:
    sale = shop.selling.read(SALE)
    before = shop.selling.explain(sale)
    assert (shop.selling.lacking(sale), shop.selling.undercut(sale)) == (None, None)
    receipt = shop.selling.checkout(sale).result()
    assert (before.totals, before.lines) == (receipt.document.totals, receipt.document.lines)
    last = shop.selling.last()
    assert last is not None
    assert last.document == receipt.document


def test_what_came_back_is_no_longer_returnable(store: LyingStore, shop: Shop) -> None:
    document = shop.selling.checkout(shop.selling.read(SALE)).result().document
    assert shop.selling.returnable(document.id) == {1: Decimal(1)}
    assert shop.selling.worth(document.id, {1: Decimal(1)}).total == document.totals.total
    with pytest.raises(Refused):
        shop.selling.credit(Return(document.id, "", "no le sirvió", {}))

    def authorize(db: Connection) -> None:
        seq = documents.seq_of(db, document.id)
        told = replace(documents.load(db, seq)[1], status=Status.AUTHORIZED, authorization="FE01")
        documents.save_standing(db, seq, told, document.sold_at)

    store.write(authorize).result()
    note = shop.selling.credit(Return(document.id, "", "no le sirvió", {}))
    assert note.document.original is not None
    assert note.document.original.document_id == document.id
    assert set(shop.selling.returnable(document.id).values()) <= {Decimal(0)}


def test_where_the_owner_wants_it_nobody_sells_without_a_session(store: LyingStore, shop: Shop) -> None:
    sale = shop.selling.read(SALE)
    sold = shop.selling.checkout(shop.selling.read({**SALE, "cart": "before"})).result()
    store.write(lambda db: settings.set_setting(db, "till", REQUIRED, "1")).result()
    for charge in (lambda: shop.selling.checkout(sale), lambda: shop.selling.checkout_many([shop.selling.quote(sale)])):
        with pytest.raises(Refused, match="session"):
            charge().result()
    assert carts(store) == ["before"]
    again = shop.selling.checkout(shop.selling.read({**SALE, "cart": "before"})).result()
    assert (again.document.id, again.repeated) == (sold.document.id, True)


def test_many_sales_are_judged_by_the_shelf_of_one_moment(store: LyingStore, shop: Shop) -> None:
    shop.goods.save_product(Product("A", "Café", Decimal(3), "7"))
    form = {"lines": [{"code": "A"}]}

    def judge(issuers: Sequence[Issuer]) -> list[Decimal]:
        assert list(issuers) == shop.issuers()
        before = shop.selling.read(form, issuers=issuers).lines[0].unit_price
        shop.goods.save_product(Product("A", "Café", Decimal(4), "7"))
        return [before, shop.selling.read(form, issuers=issuers).lines[0].unit_price]

    assert shop.selling.at_once(judge) == [Decimal(3), Decimal(3)]
    assert shop.selling.read(form).lines[0].unit_price == Decimal(4)
