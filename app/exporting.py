"""Products, customers, sales and documents as CSV files that spreadsheets open right. Knows no window.

RFC 4180 with commas, CRLF and a UTF-8 mark: without the mark Excel reads accents as Windows-1252. Numbers have a
decimal point and stay numbers; a text that a spreadsheet would run as a formula gets an apostrophe before it, which
`importing` takes away again. A file is written whole or not at all.
"""

import csv
import os
import re
from collections.abc import Callable, Iterable, Iterator
from datetime import tzinfo
from decimal import Decimal
from enum import StrEnum
from pathlib import Path

from app.domain.errors import Trouble, reason_of
from app.domain.money import CURRENCIES
from app.store import catalogue, customers
from app.store.codec import maybe_moment, moment
from app.store.sqlite import Connection

Cell = str | Decimal | int | None
Rows = Callable[[Connection, tzinfo], Iterator[tuple[Cell, ...]]]

_FORMULA = re.compile(r"'*[=+\-@\t\r＝＋－＠]")


class Kind(StrEnum):
    """What a file is about."""

    PRODUCTS = "products"
    CUSTOMERS = "customers"
    SALES = "sales"
    DOCUMENTS = "documents"


def export(db: Connection, kind: Kind, path: Path, zone: tzinfo) -> int:
    """Write the file and return its number of rows. Times are in `zone`, ISO 8601 with offset. Only reads `db`."""
    header, rows = _FILES[kind]
    return _write(path, header, rows(db, zone))


def guarded(text: str) -> str:
    """The text, with an apostrophe before it when a spreadsheet would take it for a formula (CWE-1236)."""
    return f"'{text}" if _FORMULA.match(text) else text


def _write(path: Path, header: str, rows: Iterable[tuple[Cell, ...]]) -> int:
    draft = path.with_name(f".{path.name}.{os.getpid()}.part")
    written = 0
    try:
        with open(draft, "w", encoding="utf-8-sig", newline="", errors="replace") as file:
            writer = csv.writer(file, lineterminator="\r\n")
            writer.writerow(header.split())
            for row in rows:
                writer.writerow([_cell(value) for value in row])
                written += 1
            file.flush()
            os.fsync(file.fileno())
        os.replace(draft, path)
    except OSError as error:
        raise Trouble(f"No se pudo escribir «{path.name}» ({reason_of(error)}).", "not_written") from None
    finally:
        draft.unlink(missing_ok=True)
    return written


def _cell(value: Cell) -> str:
    match value:
        case None:
            return ""
        case Decimal():
            return f"{value:f}"
        case int():
            return str(value)
    return guarded(value)


def _products(db: Connection, zone: tzinfo) -> Iterator[tuple[Cell, ...]]:
    for p in catalogue.every(db):
        yield p.code, " ".join(p.barcodes), p.description, p.price, p.tax, p.unit, p.category, int(p.active)


def _customers(db: Connection, zone: tzinfo) -> Iterator[tuple[Cell, ...]]:
    for row in customers.every(db):
        c = row.customer
        yield (c.code, c.tax_id, c.tax_id_kind, c.check_digits, c.name, c.email, c.address, c.phone, c.tax_status,
               int(row.active))  # fmt: skip


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


_FILES: dict[Kind, tuple[str, Rows]] = {
    Kind.PRODUCTS: ("code barcode description price tax unit category active", _products),
    Kind.CUSTOMERS: ("code tax_id tax_id_kind dv name email address phone tax_status active", _customers),
    Kind.SALES: (
        "sale sold_at issuer till cashier numbers position code description quantity unit_price tax_rate currency net "
        "tax total", _sales,
    ),
    Kind.DOCUMENTS: (
        "id sold_at issuer provider type series number number_text reference customer currency net tax total status "
        "authorization authorized_at provider_number reason", _documents,
    ),
}  # fmt: skip
