"""Customers as rows: by tax id, by code, by words, a page, all ids, and how one is kept. Knows no country."""

import itertools
import json
from array import array
from collections.abc import Iterator, Sequence
from datetime import datetime

from app.domain.errors import Refused
from app.domain.goods import checked_customer
from app.domain.party import Customer
from app.domain.record import replace
from app.domain.shelf import checked_note
from app.domain.views import CustomerRow
from app.store import bulk, indexing
from app.store.codec import canonical, stamp
from app.store.numbered import MOST, PORTION, numbers
from app.store.search import index_text, match_words, words
from app.store.sqlite import Connection, Row

_THEIRS = "(d.customer = ? OR (? AND substr(d.customer, ?) = ?))"
_IDS = f"""{PORTION}SELECT id AS number FROM customers
    WHERE id > :after AND (active = 1 OR :inactive) ORDER BY id{MOST}"""
_IDS_MATCHING = f"""{PORTION}SELECT f.rowid AS number FROM customers_fts f CROSS JOIN customers c ON c.id = f.rowid
    WHERE f.customers_fts MATCH :match AND f.rowid > :after AND (c.active = 1 OR :inactive) ORDER BY f.rowid{MOST}"""


def find_by_tax_id(db: Connection, tax_id: str) -> CustomerRow | None:
    """The customer with exactly this tax id as it is kept (normalised), in any case."""
    row = _by_tax_id(db, tax_id.strip())
    return customer_from(row) if row and row["active"] else None


def find_by_code(db: Connection, code: str) -> CustomerRow | None:
    """The customer with this internal code, in any case."""
    row = _by_code(db, code.strip())
    return customer_from(row) if row and row["active"] else None


def find_unsigned(db: Connection, text: str) -> CustomerRow | None:
    """The one customer whose tax id or telephone this is without its signs ("8730241"); None for several or nobody.

    Groups that were typed must be the groups that are kept: 8-73-0241 is another person than 8-730-241.
    """
    typed = words(text)
    whole = "".join(typed)
    rows = db.execute(
        """SELECT c.* FROM customers_fts f CROSS JOIN customers c ON c.id = f.rowid
        WHERE f.customers_fts MATCH ? AND c.active = 1 LIMIT 50""",
        (f'"{whole}"',),
    ) if whole else ()  # fmt: skip
    found = [
        row for row in rows
        if words(row["tax_id"]) == typed or (len(typed) == 1 and "".join(words(row["tax_id"])) == whole)
        or "".join(words(row["phone"])) == whole
    ]  # fmt: skip
    return customer_from(found[0]) if len(found) == 1 else None


def search(db: Connection, text: str, limit: int) -> list[CustomerRow]:
    """Customers that have every word of `text`; those with exactly this tax id or code come first."""
    if not text.isprintable():
        exact = []
    else:
        exact = [found for found in (find_by_tax_id(db, text), find_by_code(db, text)) if found]
    hits = {row.id: row for row in exact}
    for row in page(db, text, limit) if match_words(text) else ():
        hits.setdefault(row.id, row)
    return list(hits.values())[:limit]


def page(db: Connection, text: str, limit: int, after: int = 0, *, inactive: bool = False) -> list[CustomerRow]:
    """The next `limit` customers after row `after`, oldest first; without words all of them. `inactive`: those too."""
    match = match_words(text)
    if not match:
        rows = db.execute(
            "SELECT * FROM customers WHERE id > ? AND (active = 1 OR ?) ORDER BY id LIMIT ?",
            (after, inactive, 0 if text.strip() else limit),
        )
    else:
        rows = db.execute(
            """SELECT c.* FROM customers_fts f CROSS JOIN customers c ON c.id = f.rowid
            WHERE f.customers_fts MATCH ? AND f.rowid > ? AND (c.active = 1 OR ?) ORDER BY f.rowid LIMIT ?""",
            (match, after, inactive, limit),
        )
    return [customer_from(row) for row in rows]


def ids(db: Connection, text: str = "", *, inactive: bool = False) -> "array[int]":
    """The row numbers of all customers that `page` would give: eight bytes each, for an exact scroll bar."""
    match = match_words(text)
    if match:
        return numbers(db, _IDS_MATCHING, match=match, inactive=inactive)
    return array("q") if text.strip() else numbers(db, _IDS, inactive=inactive)


def rows(db: Connection, ids: Sequence[int]) -> list[CustomerRow]:
    """The customers with these row numbers, in this order; missing ones are left out."""
    wanted = json.dumps(list(ids))
    chosen = db.execute("SELECT * FROM customers WHERE id IN (SELECT value FROM json_each(?))", (wanted,))
    found = {row["id"]: customer_from(row) for row in chosen}
    return [found[each] for each in ids if each in found]


def count(db: Connection, *, inactive: bool = False) -> int:
    """How many customers are offered; `inactive`: those too that are not."""
    row = db.execute("SELECT count(*) FROM customers WHERE active = 1 OR ?", (inactive,)).fetchone()
    return int(row[0])


def every(db: Connection) -> Iterator[CustomerRow]:
    """All customers, offered or not, in the order they were added."""
    return (customer_from(row) for row in db.execute("SELECT * FROM customers ORDER BY id"))


def save(db: Connection, customer: Customer, now: datetime, *, row_id: int = 0, active: bool = True) -> CustomerRow:
    """Add a customer or change one: row `row_id`, else the one with this code, else the one with this tax id.

    A code or tax id of another customer is refused. An empty code leaves the code that is kept.
    """
    kept = checked_customer(customer)
    by_code, by_tax_id = _by_code(db, kept.code), _by_tax_id(db, kept.tax_id)
    old = _by_id(db, row_id) if row_id else by_code or by_tax_id
    if row_id and old is None:
        raise Refused("customer", "el cliente {id} no existe.", id=row_id)
    for field, value, other in (("code", kept.code, by_code), ("tax_id", kept.tax_id, by_tax_id)):
        if other and old and other["id"] != old["id"]:
            raise taken(field, value, other["name"])
    if old and not row_id and kept.code and old["code"] and kept.code.casefold() != old["code"].casefold():
        raise taken("tax_id", kept.tax_id, old["name"])
    if old and not kept.code:
        kept = replace(kept, code=old["code"])
    own = (old["price_list"], old["note"]) if old else ("", "")
    return CustomerRow(_write(db, old["id"] if old else 0, kept, active, now), kept, active, *own)


def keep_terms(db: Connection, row_id: int, price_list: str, note: str, now: datetime) -> None:
    """The price list that a customer buys from (empty: the ordinary prices) and the shop's own note."""
    row = db.execute("SELECT name FROM price_lists WHERE name = ?", (price_list,)).fetchone()
    if price_list and row is None:
        raise Refused("price_list", "la lista «{name}» no existe.", name=price_list[:40])
    db.execute(
        "UPDATE customers SET price_list = ?, note = ?, changed_at = ? WHERE id = ?",
        (row["name"] if row else "", checked_note(note), stamp(now), row_id),
    )


def list_of(db: Connection, customer: Customer) -> str:
    """The price list of who buys, found by tax id or code; empty: the ordinary prices."""
    row = _by_tax_id(db, customer.tax_id) or _by_code(db, customer.code)
    return str(row["price_list"]) if row else ""


def keep_all(db: Connection, kept: Sequence[CustomerRow], now: datetime) -> list[CustomerRow]:
    """Add (id 0) or change many customers that were checked against each other and against what is kept."""
    fresh = itertools.count(bulk.next_id(db, "customers"))
    numbered = [row if row.id else replace(row, id=next(fresh)) for row in kept]
    bulk.upsert(
        db, "customers",
        (record(row.customer, row.active, now) | {"id": row.id, "price_list": row.price_list, "note": row.note}
         for row in numbered),
    )  # fmt: skip
    return numbered


def deactivate(db: Connection, customer_id: int, now: datetime) -> None:
    """No longer offer a customer; it stays for the history and comes back when it is saved again."""
    done = db.execute("UPDATE customers SET active = 0, changed_at = ? WHERE id = ?", (stamp(now), customer_id))
    if not done.rowcount:
        raise Refused("customer", "el cliente {id} no existe.", id=customer_id)


def history(db: Connection, customer: Customer, most: int) -> list[int]:
    """The row numbers of a customer's documents, newest first: by tax id, without one by exactly this name."""
    known = customer.tax_id or customer.name
    match = match_words(known)
    if not match:
        return []
    values = (known, bool(customer.tax_id), -len(known) - 1, f" {known}")
    fresh = canonical(indexing.unindexed(db, known))
    rows = db.execute(
        f"""SELECT d.seq FROM documents_fts f CROSS JOIN documents d ON d.seq = f.rowid
        WHERE f.documents_fts MATCH ? AND {_THEIRS} ORDER BY f.rowid DESC LIMIT ?""",
        (match, *values, most),
    )
    late = db.execute(
        f"SELECT d.seq FROM json_each(?) j CROSS JOIN documents d ON d.seq = j.value WHERE {_THEIRS}", (fresh, *values)
    )
    return sorted({row[0] for each in (late, rows) for row in each}, reverse=True)[:most]


def taken(field: str, value: str, owner: str) -> Refused:
    """The sentence for a code or tax id that another customer has."""
    return Refused(field, "«{value}» ya es de «{owner}»; cada cliente tiene los suyos.", value=value, owner=owner)


def record(customer: Customer, active: bool, now: datetime) -> dict[str, str | int]:
    """The columns of a checked customer, without its row number."""
    return {
        "code": customer.code, "tax_id": customer.tax_id, "tax_id_kind": customer.tax_id_kind,
        "check_digits": customer.check_digits, "name": customer.name, "email": customer.email,
        "address": customer.address, "phone": customer.phone, "tax_status": customer.tax_status,
        "active": int(active), "changed_at": stamp(now),
        "words": index_text((customer.name, customer.email), (customer.code, customer.tax_id, customer.phone)),
    }  # fmt: skip


def customer_from(row: Row) -> CustomerRow:
    """A row as a noun."""
    fields = ("tax_id", "tax_id_kind", "check_digits", "name", "email", "address", "phone", "code", "tax_status")
    customer = Customer(**{field: row[field] for field in fields})
    return CustomerRow(row["id"], customer, bool(row["active"]), row["price_list"], row["note"])


def _write(db: Connection, row_id: int, customer: Customer, active: bool, now: datetime) -> int:
    columns = record(customer, active, now)
    if row_id:
        db.execute(
            """UPDATE customers SET code = :code, tax_id = :tax_id, tax_id_kind = :tax_id_kind,
            check_digits = :check_digits, name = :name, email = :email, address = :address, phone = :phone,
            tax_status = :tax_status, active = :active, changed_at = :changed_at, words = :words WHERE id = :id""",
            columns | {"id": row_id},
        )
        return row_id
    cursor = db.execute(
        """INSERT INTO customers (code, tax_id, tax_id_kind, check_digits, name, email, address, phone, tax_status,
        active, changed_at, words) VALUES (:code, :tax_id, :tax_id_kind, :check_digits, :name, :email, :address,
        :phone, :tax_status, :active, :changed_at, :words)""",
        columns,
    )
    return cursor.lastrowid or 0


def _by_id(db: Connection, row_id: int) -> Row | None:
    row: Row | None = db.execute("SELECT * FROM customers WHERE id = ?", (row_id,)).fetchone()
    return row


def _by_code(db: Connection, code: str) -> Row | None:
    """Any case: SQLite folds ASCII by itself; Ñ and accents are asked for in both cases."""
    row: Row | None = db.execute(
        "SELECT * FROM customers WHERE code IN (?, ?, ?) AND code <> '' LIMIT 1", (code, code.upper(), code.lower())
    ).fetchone()
    return row


def _by_tax_id(db: Connection, tax_id: str) -> Row | None:
    row: Row | None = db.execute("SELECT * FROM customers WHERE tax_id = ? AND tax_id <> ''", (tax_id,)).fetchone()
    return row
