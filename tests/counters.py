"""A whole shop on a clock that is set by hand, for tests of its counters: sells, returns, voids, counts, dies."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from app.checkout import Marks
from app.credit import At, credit
from app.domain.cash import Counted
from app.domain.document import Status
from app.domain.party import Issuer
from app.domain.people import Actor
from app.domain.traits import Capability
from app.runtime import Shop
from app.runtime.selling import Return
from app.store import documents
from app.store.sqlite import Connection
from app.store.store import Store
from tests.databases import laid
from tests.practice.till import SetClock
from tests.sync.bench import FragileStore

ISSUERS = (
    Issuer("tienda", "PA", "155596713-2-2015", "Tienda, S.A.", extra={"dv": "59"}),
    Issuer("kiosco", "PA", "8-730-241", "Kiosco de Ana", extra={"point": "002"}),
)
PRICES = {"7": "6.69", "10": "12.35", "15": "4.99", "exempt": "0.75"}
ANYBODY = Actor("ana")


def usd(amount: str) -> Counted:
    return Counted("USD", Decimal(amount))


class Counter:
    """One till. `fragile` dies at the commit that it is told."""

    def __init__(self, folder: Path, clock: SetClock | None = None, issuers: int = 1) -> None:
        self.folder = folder
        self.clock = clock or SetClock()
        self._open()
        for issuer in ISSUERS[:issuers]:
            if issuer.name not in {each.name for each in self.shop.issuers()}:
                self.shop.add_issuer(issuer, "test")

    def _open(self) -> None:
        self.fragile = FragileStore(laid(self.folder), inline=True)
        self.shop = Shop(self.folder, practice=True, clock=self.clock, store=self.fragile)

    def power_comes_back(self) -> None:
        """The program ended in the middle of something; it starts again on what is on disk."""
        Store.close(self.fragile)
        self._open()

    def pass_(self, **time: float) -> datetime:
        self.clock.at += timedelta(**time)
        return self.clock.at

    def sell(self, *lines: tuple[str, str], cashier: str = "ana", issuer: str = "tienda", **more: Any) -> str:
        """Lines of (quantity, rate); returns the document's id."""
        form = {
            "issuer": issuer, "cashier": cashier,
            "lines": [{"code": f"P-{rate}", "description": f"Producto al {rate}", "quantity": quantity,
                       "unit_price": PRICES[rate], "tax": rate} for quantity, rate in lines or (("2", "7"),)], **more,
        }  # fmt: skip
        return self.shop.selling.checkout(self.shop.selling.read(form)).result().document.id

    def give_back(self, document: str, cashier: str = "ana", refund: str = "cash", **quantities: str) -> str:
        wanted = {int(place[1:]): Decimal(quantity) for place, quantity in quantities.items()}
        what = Return(document, "", "no le sirvió", wanted, "01", cashier, refund)
        traits = self.shop.services.traits("conteo")
        able = replace(traits, capabilities=traits.capabilities | {Capability.CREDIT_NOTE})
        marks, at = Marks(self.shop.till.epoch, True, self.shop.seal), At(self.shop.ids, self.clock.now())
        return self.fragile.write(lambda db: credit(db, what, able, marks, at)).result().document.id

    def decide(self, document: str, status: Status, authorization: str = "") -> None:
        """What an engine would have written after the provider's answer."""

        def work(db: Connection) -> None:
            seq = documents.seq_of(db, document)
            _, standing = documents.load(db, seq)
            told = replace(standing, status=status, authorization=authorization or standing.authorization)
            documents.save_standing(db, seq, told, self.clock.now())

        self.fragile.write(work).result()

    def rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        return self.fragile.read(lambda db: [tuple(row) for row in db.execute(query, values)])

    def one(self, query: str, *values: object) -> Any:
        return self.rows(query, *values)[0][0]
