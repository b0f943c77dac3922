"""The shelf counter: list prices, stock, tiles and pictures, and files that can be undone. Reads on the calling thread.

What a sale asks for is one indexed row each; nothing here ever stops a sale.
"""

from collections.abc import Sequence
from decimal import Decimal

from app.domain.pace import Step, unwatched
from app.domain.party import Customer
from app.domain.shelf import Batch as Batch
from app.domain.shelf import Category as Category
from app.domain.shelf import ShelfCard as ShelfCard
from app.domain.shelf import StockLevel as StockLevel
from app.domain.shelf import StockMove as StockMove
from app.domain.shelf import Tile as Tile
from app.ports import Clock
from app.runtime.bringing import Bringing
from app.store import batches, customers, journal, shelf
from app.store.sqlite import Connection
from app.store.store import Store

MOST_TILES = 500


class Shelf:
    """Around the products of this till; a correction of a count is written into the journal."""

    def __init__(self, store: Store, clock: Clock, seal: journal.Seal) -> None:
        self._store = store
        self._clock = clock
        self._seal = seal
        self.bringing = Bringing(store, clock, seal)

    def price_for(self, code: str, list_name: str) -> Decimal | None:
        """The product's price on a list; None: it has none of its own there, the ordinary price holds."""
        return self._store.read(lambda db: shelf.price_for(db, code, list_name)) if list_name else None

    def list_of(self, customer: Customer) -> str:
        """The price list of who buys; empty: the ordinary prices."""
        return self._store.read(lambda db: customers.list_of(db, customer))

    def price_lists(self) -> list[str]:
        return self._store.read(shelf.lists)

    def add_price_list(self, name: str) -> str:
        now = self._clock.now()
        return self._store.write(lambda db: shelf.add_list(db, name, now), urgent=True).result()

    def remove_price_list(self, name: str) -> None:
        """Its prices go, some at a time, and its customers pay the ordinary ones from now on."""
        self._store.write(lambda db: shelf.begin_removal(db, name), urgent=True).result()
        self._remove_list(name)

    def _remove_list(self, name: str) -> None:
        while self._store.write(lambda db: shelf.remove_some(db, name)).result():
            pass

    def card(self, product_id: int) -> ShelfCard:
        """List prices and stock of one product."""
        return self._store.read(lambda db: shelf.card(db, product_id))

    def levels(self, ids: Sequence[int]) -> dict[int, StockLevel]:
        """The stock of those of these products that are counted."""
        return {level.product_id: level for level in self._store.read(lambda db: shelf.levels(db, ids))}

    def low_ids(self) -> list[int]:
        """Counted products of which there is little left, the emptiest first."""
        return self._store.read(shelf.low_ids)

    def stock_moves(self, product_id: int, most: int = 50) -> list[StockMove]:
        """Who corrected the count, when and why."""
        return self._store.read(lambda db: shelf.moves(db, product_id, most))

    def count_stock(self, product_id: int, quantity: Decimal, reason: str, who: str) -> None:
        """So many were counted; a difference needs a reason."""
        now = self._clock.now()

        def work(db: Connection) -> None:
            self.tell_count(db, product_id, shelf.count_stock(db, product_id, quantity, reason, (who, now)))

        self._store.write(work, urgent=True).result()

    def tell_count(self, db: Connection, product_id: int, move: StockMove | None) -> None:
        """Put a correction into the journal, in the caller's transaction."""
        if move is not None:
            body = {"before": move.before, "after": move.after, "reason": move.reason}
            journal.write(db, self._seal, journal.Fact(move.who, "stock_counted", str(product_id), body), move.at)

    def categories(self) -> list[Category]:
        """The groups that have products on sale; those without a group last, under an empty name."""
        return self._store.read(shelf.categories)

    def paint_category(self, name: str, colour: str) -> None:
        self._store.write(lambda db: shelf.paint_category(db, name, colour), urgent=True).result()

    def grid(self, category: str | None = None) -> list[Tile]:
        """The tiles of one category, by name; None: of all of them. At most `MOST_TILES`."""
        return self._store.read(lambda db: shelf.tiles(db, category, MOST_TILES))

    def picture(self, product_id: int) -> bytes | None:
        """A small PNG or JPEG; whoever draws it decodes it within limits."""
        return self._store.read(lambda db: shelf.picture(db, product_id))

    def keep_picture(self, product_id: int, picture: bytes | None) -> None:
        self._store.write(lambda db: shelf.keep_picture(db, product_id, picture), urgent=True).result()

    def keep_terms(self, customer_id: int, price_list: str, note: str) -> None:
        """Which list a customer buys from, and the shop's own note."""
        now = self._clock.now()
        work = lambda db: customers.keep_terms(db, customer_id, price_list, note, now)  # noqa: E731
        self._store.write(work, urgent=True).result()

    def imports(self, kind: str, most: int = 20) -> list[Batch]:
        """The last files of a kind, the newest first."""
        return self._store.read(lambda db: batches.newest(db, kind, most))

    def undo_import(self, batch_id: str, who: str, step: Step = unwatched) -> Batch:
        """Everything as before that file; refused once one of its rows was changed by hand. GivenUp: nothing moved."""
        return self.bringing.undo(batch_id, who, step)

    def settle(self) -> None:
        """What a fall left unfinished: the part of a file that came in is taken back, a price list goes whole."""
        self.bringing.settle()
        for name in self._store.read(shelf.removals):
            self._remove_list(name)
