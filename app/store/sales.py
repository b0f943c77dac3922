"""Sales, lines, payments and the numbers of their documents: written once, never edited."""

from collections.abc import Iterator
from datetime import datetime

from app.domain import runway
from app.domain.document import Document, Status
from app.domain.errors import Refused
from app.domain.money import CURRENCIES, digits
from app.domain.party import Issuer
from app.domain.record import dataclass
from app.domain.sale import Sale
from app.store import shop
from app.store.codec import packed_document, stamp
from app.store.documents import own_second
from app.store.sqlite import Connection

JUMPED = "jumped"
"""The till's setting: how many numbers were left out in every series when a copy came back and nobody knew better."""


@dataclass(frozen=True, slots=True)
class Found:
    """A cart that is already a sale: its ids, to give the first answer again."""

    sale_id: str
    document_id: str


def by_cart(db: Connection, cart: str) -> Found | None:
    """The sale that this cart became, if it did."""
    row = db.execute(
        """SELECT s.id AS sale_id, d.id AS document_id FROM sales s JOIN documents d ON d.sale = s.seq
        WHERE s.cart = ? ORDER BY d.seq""",
        (cart,),
    ).fetchone()
    return Found(row["sale_id"], row["document_id"]) if row else None


def next_number(db: Connection, issuer: Issuer, type_: str, series: str, now: datetime) -> int:
    """The lane's next number, taken inside the sale's own transaction: 1, 2, 3 … without gap.

    It begins at, or jumps to, the first number that the issuer names, which is kept as skipped on purpose; refused
    after the last authorized one. A lane that a restored copy did not have begins behind what may have been used.
    """
    lane, first = (issuer.name, type_, series), runway.first_number(issuer, type_, series)
    reason = "el emisor numera desde aquí"
    row = db.execute(
        """INSERT INTO lanes VALUES (?, ?, ?, 1) ON CONFLICT DO UPDATE SET last = last + 1 RETURNING last""", lane
    ).fetchone()
    number = int(row["last"])
    if number == 1 and (jumped := int(shop.setting(db, "till", JUMPED, "0"))):
        first, reason = first + jumped, "stated"
    if number < first:
        db.execute("INSERT INTO skipped VALUES (?, ?, ?, ?, ?, ?, ?)", (*lane, number, first - 1, reason, stamp(now)))
        db.execute("UPDATE lanes SET last = ? WHERE issuer = ? AND type = ? AND series = ?", (first, *lane))
        number = first
    runway.must_be_in_range(issuer, type_, series, number)
    return number


def lanes(db: Connection) -> list[tuple[str, str, str, int]]:
    """Issuer, type of document, series and last number of every sequence."""
    rows = db.execute("SELECT issuer, type, series, last FROM lanes ORDER BY issuer, type, series")
    return [(row["issuer"], row["type"], row["series"], row["last"]) for row in rows]


def refuse_sold_elsewhere(db: Connection, cart: str) -> None:
    """A cart that became a sale after the copy that was restored here: its sale is in the database put aside."""
    if db.execute("SELECT 1 FROM sold_elsewhere WHERE cart = ?", (cart,)).fetchone():
        raise Refused("cart", "esta venta ya se cobró antes de restaurar la copia; búsquela en la base apartada.")


def burn_number(db: Connection, seq: int, document: Document, reason: str, now: datetime) -> None:
    """The document's number is used up at the authority without being valid: kept on record, never given again."""
    db.execute(
        "INSERT INTO burned VALUES (?, ?, ?, ?, ?, ?, ?)",
        (document.issuer.name, document.type, document.series, document.number, seq, reason, stamp(now)),
    )


def add_sale(db: Connection, sale: Sale, document: Document, session: int | None, now: datetime) -> int:
    """The sale with its lines and payments, in the till's open cash session if any; returns its row number."""
    minor = document.currency.minor
    cursor = db.execute(
        """INSERT INTO sales (id, cart, issuer, till, cashier, sold_at, currency, total_minor, tax_minor, recorded_at,
        session) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        (document.sale_id, sale.cart, sale.issuer, sale.till, sale.cashier, stamp(sale.sold_at), sale.currency,
         minor(document.total), minor(document.totals.tax), stamp(now), session),
    )  # fmt: skip
    seq = cursor.lastrowid or 0
    db.executemany(
        "INSERT INTO lines VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [(seq, *row) for row in line_rows(document)],
    )
    db.executemany(
        "INSERT INTO payments VALUES (?, ?, ?, ?, ?, ?, ?)",
        [(seq, *row) for row in payment_rows(document)],
    )
    if any(payment.foreign is not None for payment in document.payments):
        _add_foreign(db, seq, document)
    return seq


def line_rows(document: Document) -> list[tuple[int | str, ...]]:
    """Position, code, description, quantity, price, rate, net and tax: the lines of a sale as rows keep them."""
    minor = document.currency.minor
    return [
        (position, line.code, line.description, digits(line.quantity), digits(line.unit_price), line.rate.key,
         minor(line.net), minor(line.tax)) for position, line in enumerate(document.lines, 1)
    ]  # fmt: skip


def payment_rows(document: Document) -> list[tuple[int | str | None, ...]]:
    """Position, method, amount, what was received, reference and what was cut: the payments of a sale likewise."""
    minor = document.currency.minor
    return [
        (position, p.method, minor(p.amount), None if p.received is None else minor(p.received), p.reference,
         minor(p.rounding)) for position, p in enumerate(document.payments, 1)
    ]  # fmt: skip


def _add_foreign(db: Connection, seq: int, document: Document) -> None:
    """What the drawer took and gave in another currency, at the rate of that moment."""
    rows = [(seq, *row) for row in foreign_rows(document)]
    db.executemany("INSERT INTO foreign_cash VALUES (?, ?, ?, ?, ?, ?, ?)", rows)


def foreign_rows(document: Document) -> Iterator[tuple[int, str, str, int, int, int]]:
    """Position, currency, rate, taken, given, and what that exchanged: the drawer's part of a document's tenders."""
    for position, payment in enumerate(document.payments, 1):
        if (foreign := payment.foreign) is not None:
            other = CURRENCIES[foreign.currency].minor
            exchanged = document.currency.minor(payment.exchanged(document.currency))
            rate, taken, given = f"{foreign.rate:f}", other(foreign.taken), other(foreign.given)
            yield position, foreign.currency, rate, taken, given, exchanged


def add_document(db: Connection, sale_seq: int, document: Document, deadline: datetime | None, now: datetime) -> int:
    """The document owed, with its immutable snapshot; returns its row number."""
    minor = document.currency.minor
    cursor = db.execute(
        """INSERT INTO documents (id, sale, issuer, provider, type, series, number, number_text, reference, customer,
        currency, total_minor, tax_minor, sold_at, issued_second, snapshot, packed, status, deadline, original,
        changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?, ?,
        (SELECT seq FROM documents WHERE id = ?), ?)""",
        (document.id, sale_seq, document.issuer.name, document.provider, document.type, document.series,
         document.number, document.number_text, document.reference, _shown(document),
         document.currency_code, minor(document.total), minor(document.totals.tax), stamp(document.sold_at),
         own_second(document), packed_document(document), Status.QUEUED,
         stamp(deadline) if deadline else None, document.original.document_id if document.original else None,
         stamp(now)),
    )  # fmt: skip
    return cursor.lastrowid or 0


def last_sale(db: Connection) -> Found | None:
    """The newest sale on disk, to show after a crash."""
    row = db.execute(
        """SELECT s.id AS sale_id, d.id AS document_id FROM sales s CROSS JOIN documents d ON d.sale = s.seq
        ORDER BY s.seq DESC, d.seq LIMIT 1"""
    ).fetchone()
    return Found(row["sale_id"], row["document_id"]) if row else None


def _shown(document: Document) -> str:
    """The customer as lists show and search them."""
    customer = document.customer
    return f"{customer.name} {customer.tax_id}".strip() if customer else ""
