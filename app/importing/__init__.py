"""Files of products and customers into the till: first what every row would do, then all good rows at once.

Three steps, so that a huge file never holds the writer: `read` needs no database, `dry_run` only reads it, and `run`
is one short transaction that judges every row again by what is kept at that moment.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from app.domain.country import Country
from app.domain.views import CustomerRow, Product
from app.importing import customers, products
from app.importing.customers import CardFile, CustomerLine
from app.importing.products import ProductRow, Shelf
from app.importing.result import ImportResult, RowResult, RowStatus
from app.importing.table import read_table
from app.store import catalogue
from app.store import customers as customer_rows
from app.store.sqlite import Connection


class Kind(StrEnum):
    """What a file is about."""

    PRODUCTS = "products"
    CUSTOMERS = "customers"


@dataclass(frozen=True, slots=True)
class Sheet:
    """A file understood row by row, not yet compared with what is kept."""

    kind: Kind
    country: Country
    products: tuple[ProductRow, ...] = ()
    customers: tuple[CustomerLine, ...] = ()
    ignored_columns: tuple[str, ...] = ()


def read(kind: Kind, path: Path, country: Country, now: datetime) -> Sheet:
    """The file as a sheet; Refused when it is no table or lacks its columns. `now` chooses the tax rates of the day."""
    table = read_table(path)
    if kind is Kind.PRODUCTS:
        goods, ignored = products.read_rows(table, country, now)
        return Sheet(kind, country, products=goods, ignored_columns=ignored)
    people, ignored = customers.read_rows(table)
    return Sheet(kind, country, customers=people, ignored_columns=ignored)


def dry_run(db: Connection, sheet: Sheet) -> ImportResult:
    """What `run` would do now. Only reads."""
    if sheet.kind is Kind.PRODUCTS:
        return _result(sheet, (result for result, _ in _products(db, sheet)))
    return _result(sheet, (result for result, _ in _customers(db, sheet)))


def run(db: Connection, sheet: Sheet, now: datetime) -> ImportResult:
    """Write every row that is not refused, inside the caller's transaction: all of them or none."""
    if sheet.kind is Kind.PRODUCTS:
        goods = list(_products(db, sheet))
        catalogue.keep_all(db, [product for _, product in goods if product], now)
        return _result(sheet, (result for result, _ in goods))
    people = list(_customers(db, sheet))
    customer_rows.keep_all(db, [row for _, row in people if row], now)
    return _result(sheet, (result for result, _ in people))


def _products(db: Connection, sheet: Sheet) -> Iterator[tuple[RowResult, Product | None]]:
    shelf = Shelf(catalogue.every(db))
    return (shelf.decide(row) for row in sheet.products)


def _customers(db: Connection, sheet: Sheet) -> Iterator[tuple[RowResult, CustomerRow | None]]:
    cards = CardFile(customer_rows.every(db), sheet.country)
    return (cards.decide(line) for line in sheet.customers)


def _result(sheet: Sheet, rows: Iterable[RowResult]) -> ImportResult:
    return ImportResult(tuple(rows), sheet.ignored_columns)


__all__ = ["ImportResult", "Kind", "RowResult", "RowStatus", "Sheet", "dry_run", "read", "run"]
