"""Products, customers, sales and documents as CSV or Excel files that spreadsheets open right. Knows no window.

RFC 4180 with commas, CRLF and a UTF-8 mark: without the mark Excel reads accents as Windows-1252. Numbers have a
decimal point and stay numbers; what a spreadsheet would run as a formula, though it parts columns elsewhere, gets an
apostrophe before it, which `importing` takes away again. A file is written whole or not at all; one that is called
.xlsx is a workbook.
"""

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import tzinfo
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO

from app.domain.formulas import guarded
from app.domain.money import CURRENCIES
from app.domain.pace import Step, paced, unwatched
from app.domain.shelf import ShelfCard
from app.exporting import workbook
from app.store import catalogue, customers, shelf
from app.store.codec import maybe_moment, moment
from app.store.sqlite import Connection
from app.whole import not_written, whole

Cell = workbook.Cell
Rows = Callable[[Connection, tzinfo], Iterator[tuple[Cell, ...]]]

LIST = "list:"
"""Before the name of a price list in a heading."""


class Kind(StrEnum):
    """What a file is about."""

    PRODUCTS = "products"
    CUSTOMERS = "customers"
    SALES = "sales"
    DOCUMENTS = "documents"


def export(db: Connection, kind: Kind, path: Path, zone: tzinfo, step: Step = unwatched) -> int:
    """Write the file and return its number of rows. Times are in `zone`, ISO 8601 with offset. Only reads `db`."""
    header, rows = _FILES[kind]
    step(0, 0)
    heads = header.split()
    if kind is Kind.PRODUCTS:
        heads += [f"{LIST}{name}" for name in shelf.lists(db)]
    whole = int(db.execute(_COUNTS[kind]).fetchone()[0])
    return write(path, heads, paced(rows(db, zone), step, whole))


def write(path: Path, heads: Sequence[str], rows: Iterable[tuple[Cell, ...]]) -> int:
    """Write any table, whole or not at all, as its name says (.xlsx, otherwise CSV); returns its number of rows.

    What `rows` raises leaves no file, and one that stood there before as it was.
    """
    fill = workbook.fill if path.suffix.lower() == ".xlsx" else _fill_csv
    try:
        with whole(path) as file:
            return fill(file, heads, ([_cell(value) for value in row] for row in rows))
    except OSError as error:
        raise not_written(path, error) from None


def _fill_csv(file: BinaryIO, heads: Sequence[str], rows: Iterable[list[Cell]]) -> int:
    written = 0
    text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="", errors="replace", write_through=True)
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([_cell(head) for head in heads])
    for row in rows:
        writer.writerow([f"{value:f}" if isinstance(value, Decimal) else value for value in row])
        written += 1
    text.detach()
    return written


def _cell(value: Cell) -> Cell:
    return guarded(value) if isinstance(value, str) else value


def _products(db: Connection, zone: tzinfo) -> Iterator[tuple[Cell, ...]]:
    cards, lists = shelf.every_card(db), shelf.lists(db)
    for p in catalogue.every(db):
        card = cards.get(p.id, ShelfCard())
        yield (
            p.code, " ".join(p.barcodes), p.description, p.price, p.tax, p.unit, p.category, int(p.active), p.cost,
            p.colour, card.on_hand, card.low, *(card.prices.get(name) for name in lists),
        )  # fmt: skip


def _customers(db: Connection, zone: tzinfo) -> Iterator[tuple[Cell, ...]]:
    for row in customers.every(db):
        c = row.customer
        yield (c.code, c.tax_id, c.tax_id_kind, c.check_digits, c.name, c.email, c.address, c.phone, c.tax_status,
               row.price_list, row.note, int(row.active))  # fmt: skip


def _sales(db: Connection, zone: tzinfo) -> Iterator[tuple[Cell, ...]]:
    """One row per line sold, with the sale that it belongs to."""
    for row in db.execute(
        """SELECT l.*, s.id, s.sold_at, s.issuer, s.till, s.cashier, s.currency,
        (SELECT group_concat(d.number_text, ' ') FROM documents d WHERE d.sale = s.seq) AS numbers
        FROM sales s JOIN lines l ON l.sale = s.seq ORDER BY s.seq, l.position"""
    ):
        major = CURRENCIES[row["currency"]].major
        yield (
            row["id"], _when(row["sold_at"], zone), row["issuer"], row["till"], row["cashier"], row["numbers"],
            row["position"], row["code"], row["description"], Decimal(row["quantity"]), Decimal(row["unit_price"]),
            row["tax"], row["currency"], major(row["net_minor"]), major(row["tax_minor"]),
            major(row["net_minor"] + row["tax_minor"]),
        )  # fmt: skip


def _documents(db: Connection, zone: tzinfo) -> Iterator[tuple[Cell, ...]]:
    for row in db.execute("SELECT * FROM documents ORDER BY seq"):
        major = CURRENCIES[row["currency"]].major
        authorized = maybe_moment(row["authorized_at"])
        yield (
            row["id"], _when(row["sold_at"], zone), row["issuer"], row["provider"], row["type"], row["series"],
            row["number"], row["number_text"], row["reference"], row["customer"], row["currency"],
            major(row["total_minor"] - row["tax_minor"]), major(row["tax_minor"]), major(row["total_minor"]),
            row["status"], row["authorization"], authorized.astimezone(zone).isoformat() if authorized else "",
            row["provider_number"], row["reason"],
        )  # fmt: skip


def _when(text: str, zone: tzinfo) -> str:
    return moment(text).astimezone(zone).isoformat()


_COUNTS = {
    Kind.PRODUCTS: "SELECT count(*) FROM products",
    Kind.CUSTOMERS: "SELECT count(*) FROM customers",
    Kind.SALES: "SELECT count(*) FROM lines",
    Kind.DOCUMENTS: "SELECT count(*) FROM documents",
}

_FILES: dict[Kind, tuple[str, Rows]] = {
    Kind.PRODUCTS: ("code barcode description price tax unit category active cost colour stock low", _products),
    Kind.CUSTOMERS: (
        "code tax_id tax_id_kind dv name email address phone tax_status price_list note active", _customers,
    ),
    Kind.SALES: (
        "sale sold_at issuer till cashier numbers position code description quantity unit_price tax_rate currency net "
        "tax total", _sales,
    ),
    Kind.DOCUMENTS: (
        "id sold_at issuer provider type series number number_text reference customer currency net tax total status "
        "authorization authorized_at provider_number reason", _documents,
    ),
}  # fmt: skip
