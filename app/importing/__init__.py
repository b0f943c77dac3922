"""Files of products and customers into the till: first what every row would do, then all good rows.

`read` needs no database, `judge` only reads it, and what is to be written goes in slices: a sale that comes waits for
one transaction, as for any other. A slice holds whole products (or customers): who reads between two of them
meets the one as it was before and the other as it is in the file, as if a quick hand had typed them one by one.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from enum import StrEnum
from functools import partial
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
from app.store.commit import all_or_nothing
from app.store.sqlite import Connection
from app.whole import name_of

SLICE = 100
"""Rows of one transaction: a sale that comes meanwhile waits for so many."""

Late = tuple[int, str]
"""A row's place in the result, and why it cannot be written any more."""

_STALE = "cambió mientras se importaba el archivo; impórtelo otra vez."
_TAKEN = "su código es ahora de otro; corríjalo e impórtelo otra vez."


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
    """What every row would do, and what would be written: each with its place in `result.rows`, in the file's order.

    It holds for the records that were last written at these `stamps`.
    """

    kind: Kind
    stamps: Mapping[int, str]
    result: ImportResult
    products: tuple[tuple[int, Stocked], ...] = ()
    customers: tuple[tuple[int, CustomerRow], ...] = ()

    def __len__(self) -> int:
        return len(self.products) + len(self.customers)


def columns(kind: Kind, path: Path, choice: Choice, step: Step = unwatched) -> tuple[Match, ...]:
    """What each column of the file would be taken for; Refused when it is no table."""
    return matches(read_table(path, step), PRODUCT_COLUMNS if kind is Kind.PRODUCTS else CUSTOMER_COLUMNS, choice)


def fields(kind: Kind) -> tuple[str, ...]:
    """What a column can be; a product's column may also be a price list."""
    return tuple(PRODUCT_COLUMNS if kind is Kind.PRODUCTS else CUSTOMER_COLUMNS)


def read(
    kind: Kind, path: Path, country: Country, now: datetime, choice: Choice | None = None, *, step: Step = unwatched,
    included: bool = True,
) -> Sheet:  # fmt: skip
    """The file as a sheet; Refused when it is no table or lacks its columns. `now` chooses the tax rates of the day.

    `included`: the prices contain their tax.
    """
    table = read_table(path, step)
    chosen = choice or Choice()
    if kind is Kind.PRODUCTS:
        goods, ignored = products.read_rows(table, country, now, chosen, step, included=included)
        return Sheet(kind, country, products=goods, ignored_columns=ignored, file=name_of(path))
    people, ignored = customers.read_rows(table, chosen, step)
    return Sheet(kind, country, customers=people, ignored_columns=ignored, file=name_of(path))


def judge(db: Connection, sheet: Sheet, step: Step = unwatched) -> Judgement:
    """What every row would do now. Only reads."""
    stamps = batches.stamps(db, sheet.kind)
    if sheet.kind is Kind.PRODUCTS:
        goods = list(paced(_products(db, sheet), step, len(sheet.products)))
        result = _result(sheet, (result for result, _ in goods))
        stocked = tuple((at, each) for at, (_, each) in enumerate(goods) if each)
        return Judgement(sheet.kind, stamps, result, products=stocked)
    people = list(paced(_customers(db, sheet), step, len(sheet.customers)))
    result = _result(sheet, (result for result, _ in people))
    rows = tuple((at, each) for at, (_, each) in enumerate(people) if each)
    return Judgement(sheet.kind, stamps, result, customers=rows)


def dry_run(db: Connection, sheet: Sheet, step: Step = unwatched) -> ImportResult:
    """What bringing it in would do now. Only reads."""
    return judge(db, sheet, step).result


def run(db: Connection, sheet: Sheet, by: By) -> ImportResult:
    """A small file in the caller's transaction, in one piece."""
    judged = judge(db, sheet)
    if not len(judged):
        return judged.result
    begin(db, sheet, by, judged.result)
    refused = [each for first in range(0, len(judged), SLICE) for each in write_some(db, judged, by, first)]
    return finish(db, sheet, by, told(judged.result, refused))


def begin(db: Connection, sheet: Sheet, by: By, result: ImportResult) -> None:
    """From now on the file is known by its number: what never comes to its end is undone."""
    batches.begin(db, _came(sheet, by, result), by.now)


def write_some(db: Connection, judged: Judgement, by: By, first: int) -> list[Late]:
    """Write a slice of the rows from the `first` on; returns those that cannot be written any more.

    Somebody changed these by hand since they were judged, or gave their code to another.
    """
    stocked = judged.products[first : first + SLICE]
    people = judged.customers[first : first + SLICE]
    known = [s.product.id for _, s in stocked if s.product.id] + [row.id for _, row in people if row.id]
    now = batches.stamps(db, judged.kind, known)
    stale = {number for number in known if now.get(number) != judged.stamps.get(number)}
    lists = {"", *shelf.lists(db)} if people else set()
    late = [(at, _STALE) for at, s in stocked if s.product.id in stale]
    late += [(at, _STALE) for at, row in people if row.id in stale or row.price_list not in lists]
    left_out = {at for at, _ in late}
    fresh = Some([each for each in stocked if each[0] not in left_out], [p for p in people if p[0] not in left_out])
    if not all_or_nothing(db, lambda: _keep(db, judged.kind, fresh, by, first)):
        for place, one in enumerate(fresh.each(), first):
            if not all_or_nothing(db, partial(_keep, db, judged.kind, one, by, place)):
                late.append((one.at(), _TAKEN))
    return late


def finish(db: Connection, sheet: Sheet, by: By, result: ImportResult) -> ImportResult:
    """The last slice is in: from now on the file can be undone."""
    return replace(result, batch=by.id) if batches.finish(db, _came(sheet, by, result)) else result


def told(result: ImportResult, late: Sequence[Late]) -> ImportResult:
    """The same, with the rows that could not be written after all."""
    rows = list(result.rows)
    for at, sentence in late:
        rows[at] = replace(rows[at], status=RowStatus.REFUSED, sentence=sentence)
    return replace(result, rows=tuple(rows))


@dataclass(frozen=True, slots=True)
class Some:
    """Rows of one slice, of one kind, each with its place in the file."""

    products: Sequence[tuple[int, Stocked]]
    customers: Sequence[tuple[int, CustomerRow]]

    def each(self) -> Iterator["Some"]:
        """One by one."""
        yield from (Some([one], []) for one in self.products)
        yield from (Some([], [one]) for one in self.customers)

    def at(self) -> int:
        """The place of the first."""
        return next(at for at, _ in (*self.products, *self.customers))


def _keep(db: Connection, kind: Kind, some: Some, by: By, first: int) -> None:
    """All of these with what stood there before; IntegrityError: a code of theirs is by now somebody else's."""
    known = [s.product.id for _, s in some.products] + [row.id for _, row in some.customers]
    before = batches.remember(db, kind, known)
    if kind is Kind.PRODUCTS:
        ids = _keep_goods(db, [stocked for _, stocked in some.products], by)
    else:
        ids = [row.id for row in customer_rows.keep_all(db, [row for _, row in some.customers], by.now)]
    batches.keep(db, by.id, first + 1, {number: before.get(number, "") for number in ids})


def _came(sheet: Sheet, by: By, result: ImportResult) -> Came:
    counts = (result.count(each) for each in (RowStatus.ADDED, RowStatus.CHANGED, RowStatus.REFUSED))
    return Came(by.id, sheet.kind, sheet.file, by.who, *counts)


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
    "LIST", "SLICE", "By", "Choice", "ImportResult", "Judgement", "Kind", "Late", "Match", "RowResult", "RowStatus",
    "Sheet", "begin", "columns", "dry_run", "fields", "finish", "heading_key", "judge", "read", "run", "told",
    "write_some",
]  # fmt: skip
