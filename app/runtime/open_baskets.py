"""The sales that are open at a till, kept for its next start. Loads nothing that closes one."""

import json
from collections.abc import Sequence
from concurrent.futures import Future

from app.domain import basket
from app.domain.basket import Basket
from app.domain.record import dataclass
from app.store import shop
from app.store.sqlite import Connection
from app.store.store import Store

_SETTING = "open_sales"
"""The till's setting that holds the open sales as JSON."""


@dataclass(frozen=True, slots=True)
class Who:
    """Which till and which cashier sell, where the sale itself does not say."""

    till: str = "01"
    cashier: str = ""


class OpenBaskets:
    """What is on the counter and not paid yet."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._kept = "[]"

    def keep(self, baskets: Sequence[Basket]) -> "Future[None]":
        """Remember the open sales for the next start, without waiting: a till that falls loses no line.

        Changes that come while the disk is busy are written together: whoever writes takes the newest.
        """
        self._kept = json.dumps([basket.kept(each) for each in baskets if not each.empty])

        def work(db: Connection) -> None:
            if shop.setting(db, "till", _SETTING, "[]") != self._kept:
                shop.set_setting(db, "till", _SETTING, self._kept)

        return self._store.write(work)

    def all(self) -> list[Basket]:
        """The sales that were open when the program ended, without those that were sold after all."""
        text = self._store.read(lambda db: shop.setting(db, "till", _SETTING, "[]"))
        try:
            found = [basket.taken_up(row) for row in json.loads(text)]
        except (ValueError, KeyError, TypeError, ArithmeticError):
            return []
        return [each for each in found if not self._sold(each.cart)]

    def _sold(self, cart: str) -> bool:
        from app.store import sales

        return self._store.read(lambda db: sales.by_cart(db, cart)) is not None
