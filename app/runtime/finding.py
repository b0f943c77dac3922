"""The counter for one question to the whole till: tickets, customers, products, amounts. Reads where it is asked."""

import re
from decimal import Decimal

from app.domain.record import dataclass
from app.domain.views import CustomerRow, DocumentRow, Product
from app.store import catalogue, customers, documents, finding
from app.store.sqlite import Connection
from app.store.store import Store

MOST = 8
"""Of each kind; who wants more says more words."""

_AMOUNT = re.compile(r"(?:[^\d\s]{1,3}\.?\s?)?(\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d{1,12}(?:[.,]\d{1,2})?)", re.ASCII)
_THOUSANDS = re.compile(r"\d{1,3}(,\d{3})+(\.\d+)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Found:
    """What was found, each kind with what fits exactly first. `amounts`: documents of exactly this total."""

    documents: tuple[DocumentRow, ...] = ()
    customers: tuple[CustomerRow, ...] = ()
    products: tuple[Product, ...] = ()
    amounts: tuple[DocumentRow, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.documents or self.customers or self.products or self.amounts)


class Finding:
    """Every word must be there, in any order, by its beginning, accents and case ignored."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def find(self, text: str, most: int = MOST) -> Found:
        """All kinds at once, of one moment."""
        wanted = text.strip()
        return self._store.read_at_once(lambda db: _find(db, wanted, most)) if wanted else Found()


def _find(db: Connection, text: str, most: int) -> Found:
    amount = amount_of(text)
    of_amount = finding.of_amount(db, amount, most) if amount is not None else []
    named = [seq for seq in finding.documents(db, text, most) if seq not in of_amount]
    return Found(
        tuple(documents.rows(db, named)) if named else (), tuple(customers.search(db, text, most)),
        tuple(catalogue.search(db, text, most)), tuple(documents.rows(db, of_amount)) if of_amount else (),
    )  # fmt: skip


def amount_of(text: str) -> Decimal | None:
    """The amount that a text is: 12.50, 12,50, 1,234.50, B/. 12.50; None when it is none."""
    match = _AMOUNT.fullmatch(text)
    if match is None:
        return None
    figure = match[1]
    plain = figure.replace(",", "") if _THOUSANDS.fullmatch(figure) else figure.replace(",", ".")
    return Decimal(plain)
