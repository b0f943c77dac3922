"""Products as rows: by code, by words, a page, all ids, and how one is kept. Knows no country and no file format."""

import itertools
import json
from array import array
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from decimal import Decimal

from app.domain import barcode
from app.domain.errors import Refused
from app.domain.goods import checked_product
from app.domain.record import replace
from app.domain.views import Product
from app.store import bulk
from app.store.codec import stamp
from app.store.numbered import MOST, PORTION, numbers
from app.store.search import index_text, led, match_leading, match_words
from app.store.sqlite import Connection, Row

LONGEST_CODE = 100
"""A longer text is no code; it is not even looked up."""

_MATCHING = """SELECT p.* FROM products_fts f CROSS JOIN products p ON p.id = f.rowid
    WHERE f.products_fts MATCH ? AND p.active = 1 ORDER BY f.rowid LIMIT ?"""
_IDS = f"""{PORTION}SELECT id AS number FROM products
    WHERE id > :after AND (active = 1 OR :inactive) ORDER BY id{MOST}"""
_IDS_MATCHING = f"""{PORTION}SELECT f.rowid AS number FROM products_fts f CROSS JOIN products p ON p.id = f.rowid
    WHERE f.products_fts MATCH :match AND f.rowid > :after AND (p.active = 1 OR :inactive) ORDER BY f.rowid{MOST}"""


def find_by_code(db: Connection, code: str) -> Product | None:
    """The product on sale with this barcode (either spelling), else with this internal code in any case."""
    wanted = code.strip()
    if not wanted or len(wanted) > LONGEST_CODE or not wanted.isprintable():
        return None
    for spelling in barcode.same(wanted):
        row = db.execute(
            "SELECT p.* FROM barcodes b JOIN products p ON p.id = b.product_id WHERE b.barcode = ? AND p.active = 1",
            (spelling,),
        ).fetchone()
        if row:
            return product_from(row)
    row = _row_by_code(db, wanted)
    return product_from(row) if row and row["active"] else None


def find_by_codes(db: Connection, codes: Iterable[str]) -> dict[str, Product]:
    """What `find_by_code` finds for each of many codes, asked at once; a code of no product is left out."""
    wanted = sorted({code for code in codes if code})
    spelled = {each: code for code in reversed(wanted) for each in barcode.same(code.strip())}
    found: dict[str, Product] = {}
    for row in db.execute(
        """SELECT b.barcode AS scanned, p.* FROM barcodes b JOIN products p ON p.id = b.product_id
        WHERE b.barcode IN (SELECT value FROM json_each(?)) AND p.active = 1""",
        (json.dumps(list(spelled)),),
    ):
        code = spelled[row["scanned"]]
        if code not in found or row["scanned"] == code.strip():
            found[code] = product_from(row)
    left = [code for code in wanted if code not in found]
    known = {
        row["code"]: row
        for row in db.execute(
            "SELECT * FROM products WHERE code IN (SELECT value FROM json_each(?))", (json.dumps(left),)
        )
    }
    for code in left:
        row = known.get(code)
        product = (product_from(row) if row["active"] else None) if row else find_by_code(db, code)
        if product is not None:
            found[code] = product
    return found


def prices(db: Connection, codes: Sequence[str]) -> dict[str, Decimal]:
    """The prices of products on sale by their exact code; a code that may also be a barcode is left out."""
    rows = db.execute(
        """SELECT p.code, p.price FROM json_each(?) j CROSS JOIN products p ON p.code = j.value AND p.active = 1
        WHERE NOT EXISTS (SELECT 1 FROM barcodes b WHERE b.barcode = j.value)""",
        (json.dumps(codes),),
    )
    return {code: Decimal(price) for code, price in rows if not code.isdigit() or len(barcode.same(code)) == 1}


def search(db: Connection, text: str, limit: int) -> list[Product]:
    """Products on sale that have every word of `text`; the one with exactly this code or barcode comes first."""
    exact = find_by_code(db, text)
    found = {exact.id: exact} if exact else {}
    for product in _leading_first(db, text, limit):
        found.setdefault(product.id, product)
    return list(found.values())[:limit]


def _leading_first(db: Connection, text: str, limit: int) -> Iterator[Product]:
    """Those whose name begins with the first typed word, then the others: "agua" is water before it is tuna in water.
    No hit is read that is not shown, so that one letter among 100,000 products costs no more than a word."""
    match = match_words(text)
    if not match:
        return
    shown = 0
    for row in db.execute(_MATCHING, (match_leading(text), limit)):
        yield product_from(row)
        shown += 1
    if shown < limit:
        yield from map(product_from, db.execute(_MATCHING, (match, limit + shown)))


def page(db: Connection, text: str, limit: int, after: int = 0, *, inactive: bool = False) -> list[Product]:
    """The next `limit` products after row `after`, oldest first; without words all of them. `inactive`: those too."""
    match = match_words(text)
    if not match:
        rows = db.execute(
            "SELECT * FROM products WHERE id > ? AND (active = 1 OR ?) ORDER BY id LIMIT ?",
            (after, inactive, 0 if text.strip() else limit),
        )
    else:
        rows = db.execute(
            """SELECT p.* FROM products_fts f CROSS JOIN products p ON p.id = f.rowid
            WHERE f.products_fts MATCH ? AND f.rowid > ? AND (p.active = 1 OR ?) ORDER BY f.rowid LIMIT ?""",
            (match, after, inactive, limit),
        )
    return [product_from(row) for row in rows]


def ids(db: Connection, text: str = "", *, inactive: bool = False) -> "array[int]":
    """The row numbers of all products that `page` would give: eight bytes each, for an exact scroll bar."""
    match = match_words(text)
    if match:
        return numbers(db, _IDS_MATCHING, match=match, inactive=inactive)
    return array("q") if text.strip() else numbers(db, _IDS, inactive=inactive)


def rows(db: Connection, ids: Sequence[int]) -> list[Product]:
    """The products with these row numbers, in this order; missing ones are left out."""
    wanted = json.dumps(list(ids))
    chosen = db.execute("SELECT * FROM products WHERE id IN (SELECT value FROM json_each(?))", (wanted,))
    found = {row["id"]: product_from(row) for row in chosen}
    return [found[each] for each in ids if each in found]


def count(db: Connection, *, inactive: bool = False) -> int:
    """How many products are on sale; `inactive`: those too that are not."""
    row = db.execute("SELECT count(*) FROM products WHERE active = 1 OR ?", (inactive,)).fetchone()
    return int(row[0])


def every(db: Connection) -> Iterator[Product]:
    """All products, on sale or not, in the order they were added."""
    return (product_from(row) for row in db.execute("SELECT * FROM products ORDER BY id"))


def save(db: Connection, product: Product, now: datetime) -> Product:
    """Add a product or change the one of that id, else of that code. A code or barcode of another one is refused."""
    kept = checked_product(product)
    row = _row_by_code(db, kept.code)
    if kept.id:
        if row and row["id"] != kept.id:
            raise Refused("code", f"«{kept.code}» ya es de «{row['description']}»; cada uno tiene el suyo.")
        if not rows(db, [kept.id]):
            raise Refused("product", f"el producto {kept.id} no existe.")
    elif row:
        kept = replace(kept, id=row["id"])
    for code in kept.barcodes:
        owner = _owner(db, code)
        if owner and owner["id"] != kept.id:
            raise taken_barcode(code, owner["description"])
    return _write(db, kept, now)


def keep_all(db: Connection, products: Sequence[Product], now: datetime) -> list[Product]:
    """Add (id 0) or change many products that were checked against each other and against what is kept."""
    free = bulk.next_id(db, "products")
    fresh = itertools.count(free)
    numbered = [product if product.id else replace(product, id=next(fresh)) for product in products]
    db.executemany("DELETE FROM barcodes WHERE product_id = ?", ((p.id,) for p in numbered if p.id < free))
    bulk.upsert(db, "products", (record(product, now) | {"id": product.id} for product in numbered))
    _keep_barcodes(db, ((code, product.id) for product in numbered for code in product.barcodes))
    return numbered


def deactivate(db: Connection, product_id: int, now: datetime) -> None:
    """Take a product out of sale; it stays for the history and comes back when it is saved as active."""
    done = db.execute("UPDATE products SET active = 0, changed_at = ? WHERE id = ?", (stamp(now), product_id))
    if not done.rowcount:
        raise Refused("product", f"el producto {product_id} no existe.")


def taken_barcode(code: str, owner: str) -> Refused:
    """The sentence for a barcode that another product has."""
    return Refused("barcode", f"«{code}» ya es de «{owner}»; un código de barras es de un solo producto.")


def record(product: Product, now: datetime) -> dict[str, str | int]:
    """The columns of a checked product, without its row number."""
    return {
        "code": product.code, "barcodes": " ".join(product.barcodes), "description": product.description,
        "price": f"{product.price:f}", "tax": product.tax, "unit": product.unit, "category": product.category,
        "active": int(product.active), "cost": "" if product.cost is None else f"{product.cost:f}",
        "colour": product.colour, "changed_at": stamp(now),
        "words": led(index_text((product.description, product.category), (product.code, *product.barcodes))),
    }  # fmt: skip


def product_from(row: Row) -> Product:
    """A row as a noun."""
    return Product(
        row["code"], row["description"], Decimal(row["price"]), row["tax"], row["unit"], row["category"],
        tuple(row["barcodes"].split()), bool(row["active"]), row["id"],
        Decimal(row["cost"]) if row["cost"] else None, row["colour"],
    )  # fmt: skip


def _write(db: Connection, product: Product, now: datetime) -> Product:
    columns = record(product, now)
    if product.id:
        db.execute(
            """UPDATE products SET code = :code, barcodes = :barcodes, description = :description, price = :price,
            tax = :tax, unit = :unit, category = :category, active = :active, cost = :cost, colour = :colour,
            changed_at = :changed_at, words = :words WHERE id = :id""",
            columns | {"id": product.id},
        )
        db.execute("DELETE FROM barcodes WHERE product_id = ?", (product.id,))
    else:
        cursor = db.execute(
            """INSERT INTO products (code, barcodes, description, price, tax, unit, category, active, cost,
            colour, changed_at, words) VALUES (:code, :barcodes, :description, :price, :tax, :unit, :category, :active,
            :cost, :colour, :changed_at, :words)""",
            columns,
        )
        product = replace(product, id=cursor.lastrowid or 0)
    _keep_barcodes(db, ((code, product.id) for code in product.barcodes))
    return product


def _keep_barcodes(db: Connection, pairs: Iterable[tuple[str, int]]) -> None:
    db.executemany("INSERT INTO barcodes VALUES (?, ?)", pairs)


def _row_by_code(db: Connection, code: str) -> Row | None:
    """Any case: SQLite folds ASCII by itself; Ñ and accents are asked for in both cases."""
    row: Row | None = db.execute(
        "SELECT * FROM products WHERE code IN (?, ?, ?) LIMIT 1", (code, code.upper(), code.lower())
    ).fetchone()
    return row


def _owner(db: Connection, code: str) -> Row | None:
    for spelling in barcode.same(code):
        row: Row | None = db.execute(
            "SELECT p.* FROM barcodes b JOIN products p ON p.id = b.product_id WHERE b.barcode = ?", (spelling,)
        ).fetchone()
        if row:
            return row
    return None
