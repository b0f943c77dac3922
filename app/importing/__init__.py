"""Files of products and customers into the till: first what every row would do, then all good rows at once.

Three steps, so that a huge file never holds the writer: `read` needs no database, `judge` only reads it, and `run` is
one short transaction that judges again only if something changed meanwhile, and keeps what stood there before.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from app.domain.country import Country
from app.domain.pace import Step, paced, unwatched
from app.domain.record import dataclass, replace
from app.domain.views import CustomerRow
from app.importing import customers, products
from app.importing.columns import CUSTOMER_COLUMNS, LIST, PRODUCT_COLUMNS, Choice, Match, heading_key, matches
from app.importing.customers import CardFile, CustomerLine
from app.importing.products import ProductRow, Shelf, Stocked
from app.importing.result import ImportResult, RowResult, RowStatus
from app.importing.table import read_table
from app.store import batches, catalogue, shelf
from app.store import customers as customer_rows
from app.store.batches import Came
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
    file: str = ""


@dataclass(frozen=True, slots=True)
class By:
    """Who brings a file in, when, and under which id it can be undone."""

    id: str
    who: str
    now: datetime


@dataclass(frozen=True, slots=True)
class Judgement:
    """What every row would do, and what would be written, as long as `state` is what the shop's records are in."""

    state: tuple[object, ...]
    result: ImportResult
    products: tuple[Stocked, ...] = ()
    customers: tuple[CustomerRow, ...] = ()


def columns(kind: Kind, path: Path, choice: Choice, step: Step = unwatched) -> tuple[Match, ...]:
    """What each column of the file would be taken for; Refused when it is no table."""
    return matches(read_table(path, step), PRODUCT_COLUMNS if kind is Kind.PRODUCTS else CUSTOMER_COLUMNS, choice)


def fields(kind: Kind) -> tuple[str, ...]:
    """What a column can be; a product's column may also be a price list."""
    return tuple(PRODUCT_COLUMNS if kind is Kind.PRODUCTS else CUSTOMER_COLUMNS)


def read(
    kind: Kind, path: Path, country: Country, now: datetime, choice: Choice | None = None, *, step: Step = unwatched
) -> Sheet:
    """The file as a sheet; Refused when it is no table or lacks its columns. `now` chooses the tax rates of the day."""
    table = read_table(path, step)
    chosen = choice or Choice()
    if kind is Kind.PRODUCTS:
        goods, ignored = products.read_rows(table, country, now, chosen, step)
        return Sheet(kind, country, products=goods, ignored_columns=ignored, file=path.name)
    people, ignored = customers.read_rows(table, chosen, step)
    return Sheet(kind, country, customers=people, ignored_columns=ignored, file=path.name)


def judge(db: Connection, sheet: Sheet, step: Step = unwatched) -> Judgement:
    """What every row would do now. Only reads."""
    state = batches.state(db, sheet.kind)
    if sheet.kind is Kind.PRODUCTS:
        goods = list(paced(_products(db, sheet), step, len(sheet.products)))
        result = _result(sheet, (result for result, _ in goods))
        return Judgement(state, result, products=tuple(stocked for _, stocked in goods if stocked))
    people = list(paced(_customers(db, sheet), step, len(sheet.customers)))
    result = _result(sheet, (result for result, _ in people))
    return Judgement(state, result, customers=tuple(row for _, row in people if row))


def dry_run(db: Connection, sheet: Sheet, step: Step = unwatched) -> ImportResult:
    """What `run` would do now. Only reads."""
    return judge(db, sheet, step).result


def run(db: Connection, sheet: Sheet, by: By, step: Step = unwatched, judged: Judgement | None = None) -> ImportResult:
    """Write every row that is not refused, inside the caller's transaction: all of them or none.

    `judged` a moment ago outside of it, it is believed only while nothing of the kind has changed since then.
    """
    if judged is None or judged.state != batches.state(db, sheet.kind):
        judged = judge(db, sheet, step)
    known = [stocked.product.id for stocked in judged.products] or [row.id for row in judged.customers]
    before = batches.remember(db, sheet.kind, known)
    if sheet.kind is Kind.PRODUCTS:
        ids = _keep_goods(db, judged.products, by)
    else:
        ids = [row.id for row in customer_rows.keep_all(db, judged.customers, by.now)]
    step(len(ids), len(ids))
    if not ids:
        return judged.result
    counts = (judged.result.count(each) for each in (RowStatus.ADDED, RowStatus.CHANGED, RowStatus.REFUSED))
    came = Came(by.id, sheet.kind, sheet.file, by.who, *counts)
    batches.keep(db, came, {number: before.get(number, "") for number in ids}, by.now)
    return replace(judged.result, batch=by.id)


def _keep_goods(db: Connection, goods: Sequence[Stocked], by: By) -> list[int]:
    kept = catalogue.keep_all(db, [stocked.product for stocked in goods], by.now)
    for name in {name for stocked in goods if stocked.card for name in stocked.card.prices}:
        shelf.add_list(db, name, by.now)
    cards = [(product.id, stocked.card) for product, stocked in zip(kept, goods, strict=True) if stocked.card]
    shelf.keep_cards(db, cards, (by.who, by.now))
    return [product.id for product in kept]


def _products(db: Connection, sheet: Sheet) -> Iterator[tuple[RowResult, Stocked | None]]:
    kept = Shelf(catalogue.every(db), shelf.every_card(db))
    return (kept.decide(row) for row in sheet.products)


def _customers(db: Connection, sheet: Sheet) -> Iterator[tuple[RowResult, CustomerRow | None]]:
    cards = CardFile(customer_rows.every(db), sheet.country, shelf.lists(db))
    return (cards.decide(line) for line in sheet.customers)


def _result(sheet: Sheet, rows: Iterable[RowResult]) -> ImportResult:
    return ImportResult(tuple(rows), sheet.ignored_columns)


__all__ = [
    "LIST", "By", "Choice", "ImportResult", "Kind", "Match", "RowResult", "RowStatus", "Sheet", "columns", "dry_run",
    "fields", "heading_key", "judge", "read", "run",
]  # fmt: skip
