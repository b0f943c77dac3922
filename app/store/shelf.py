"""What stands around a product as rows: list prices, stock, categories, tiles, pictures. Sales move stock."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal

from app.domain import scale_labels
from app.domain.errors import Refused
from app.domain.goods import checked_colour, checked_price
from app.domain.shelf import (
    MOST_LISTS,
    STOCK_DECIMALS,
    Category,
    ShelfCard,
    StockLevel,
    StockMove,
    Tile,
    checked_list,
    checked_picture,
    checked_reason,
    checked_stock,
)  # fmt: skip
from app.domain.views import Product
from app.store import catalogue, shop
from app.store.codec import moment, stamp
from app.store.sqlite import Connection

LAYOUTS = "scale_labels"
"""The till's setting that holds the layouts of its scales as JSON."""

REMOVING = "removing list"
"""The settings that name the price lists which are being taken away."""

_AT_ONCE = 500
"""Prices of one transaction: a sale that comes meanwhile waits for so many."""

_TILE = """SELECT p.id, p.code, p.description, p.price, coalesce(nullif(p.colour, ''), c.colour, '') AS colour,
    g.product_id IS NOT NULL AS pictured FROM products p LEFT JOIN categories c ON c.name = p.category
    LEFT JOIN pictures g ON g.product_id = p.id WHERE p.active = 1"""


def lists(db: Connection) -> list[str]:
    """The names of the price lists."""
    return [row[0] for row in db.execute("SELECT name FROM price_lists ORDER BY name")]


def add_list(db: Connection, name: str, now: datetime) -> str:
    """A new, empty price list: nothing has a price of its own on it yet. One that exists keeps its prices."""
    kept = checked_list(name)
    have = lists(db)
    if kept.casefold() not in {each.casefold() for each in have} and len(have) >= MOST_LISTS:
        raise Refused("list", "ya hay {count} listas de precios; quite una antes.", count=MOST_LISTS)
    db.execute("INSERT INTO price_lists VALUES (?, ?) ON CONFLICT DO NOTHING", (kept, stamp(now)))
    return kept


def begin_removal(db: Connection, name: str) -> None:
    """Nobody buys from this list any more: its customers pay the ordinary price. `remove_some` takes it away."""
    db.execute("UPDATE customers SET price_list = '' WHERE price_list = ?", (name,))
    shop.set_setting(db, REMOVING, name, "1")


def removals(db: Connection) -> list[str]:
    """The lists of which a part may be gone already."""
    return list(shop.settings(db, REMOVING))


def remove_some(db: Connection, name: str) -> bool:
    """Take away some of its prices, with the last of them the list; True while there are more."""
    gone = db.execute(
        """DELETE FROM prices WHERE list = ?1
        AND product_id IN (SELECT product_id FROM prices WHERE list = ?1 LIMIT ?2)""", (name, _AT_ONCE),
    ).rowcount  # fmt: skip
    if gone == _AT_ONCE:
        return True
    db.execute("DELETE FROM price_lists WHERE name = ?", (name,))
    shop.set_setting(db, REMOVING, name, "")
    return False


def price_for(db: Connection, code: str, list_name: str) -> Decimal | None:
    """The product's price on that list; None where it has none of its own."""
    row = db.execute(
        "SELECT price FROM prices WHERE list = ? AND product_id = (SELECT id FROM products WHERE code = ?)",
        (list_name, code),
    ).fetchone()
    return Decimal(row["price"]) if row else None


def layouts(db: Connection) -> tuple[scale_labels.Layout, ...]:
    """How this shop's scales write their labels; none until one was learned."""
    try:
        return scale_labels.taken_up(json.loads(shop.setting(db, "till", LAYOUTS, "[]")))
    except (ValueError, KeyError, TypeError):
        return ()


def labelled(db: Connection, text: str) -> tuple[scale_labels.Label, Product] | None:
    """What a scale's label says and the product that it names; None: it is no label, or of nothing that is sold."""
    label = scale_labels.read(text, layouts(db))
    for code in label.codes() if label else ():
        product = catalogue.find_by_code(db, code)
        if product is not None and label is not None:
            return label, product
    return None


def card(db: Connection, product_id: int) -> ShelfCard:
    """What the form of a product shows."""
    found = db.execute("SELECT list, price FROM prices WHERE product_id = ?", (product_id,))
    prices = {row["list"]: Decimal(row["price"]) for row in found}
    (level,) = levels(db, [product_id]) or (None,)
    if level is None:
        return ShelfCard(prices)
    return ShelfCard(prices, True, level.on_hand, level.low)


def every_card(db: Connection) -> dict[int, ShelfCard]:
    """The cards of all products that have list prices or a stock."""
    prices: dict[int, dict[str, Decimal]] = {}
    for row in db.execute("SELECT product_id, list, price FROM prices"):
        prices.setdefault(row["product_id"], {})[row["list"]] = Decimal(row["price"])
    cards = {number: ShelfCard(of) for number, of in prices.items()}
    for row in db.execute("SELECT * FROM stock"):
        level = _level(row["product_id"], row["on_hand_micro"], row["low_micro"])
        cards[level.product_id] = ShelfCard(prices.get(level.product_id, {}), True, level.on_hand, level.low)
    return cards


def keep_card(db: Connection, product_id: int, kept: ShelfCard, who: str, now: datetime) -> StockMove | None:
    """Write a product's prices and stock; returns the correction of the count, if it was one."""
    keep_prices(db, product_id, kept.prices)
    if not kept.counted:
        db.execute("DELETE FROM stock WHERE product_id = ?", (product_id,))
        return None
    low = None if kept.low is None else _micro("low", kept.low)
    db.execute(
        "INSERT INTO stock VALUES (?, 0, ?) ON CONFLICT (product_id) DO UPDATE SET low_micro = excluded.low_micro",
        (product_id, low),
    )
    return None if kept.on_hand is None else count_stock(db, product_id, kept.on_hand, kept.reason, (who, now))


def keep_cards(db: Connection, cards: Sequence[tuple[int, ShelfCard]], by: tuple[str, datetime]) -> None:
    """The cards of many products whose lists exist, in a few statements however many they are."""
    who, now = by
    ids = [(number,) for number, _ in cards]
    db.executemany("DELETE FROM prices WHERE product_id = ?", ids)
    db.executemany(
        "INSERT INTO prices VALUES (?, ?, ?)",
        ((number, name, f"{checked_price(price, name):f}") for number, card in cards for name, price in
         card.prices.items()),
    )  # fmt: skip
    counted = [(number, card) for number, card in cards if card.counted]
    db.executemany("DELETE FROM stock WHERE product_id = ?", ((n,) for n, card in cards if not card.counted))
    db.executemany(
        "INSERT INTO stock VALUES (?, 0, ?) ON CONFLICT (product_id) DO UPDATE SET low_micro = excluded.low_micro",
        ((number, None if card.low is None else _micro("low", card.low)) for number, card in counted),
    )
    known = json.dumps([number for number, _ in counted])
    there = {row["product_id"]: row["on_hand_micro"] for row in db.execute(
        "SELECT * FROM stock WHERE product_id IN (SELECT value FROM json_each(?))", (known,))}  # fmt: skip
    moved = [
        (number, stamp(now), who, there[number], after, checked_reason(card.reason))
        for number, card in counted
        if card.on_hand is not None and (after := _micro("stock", card.on_hand)) != there[number]
    ]
    db.executemany("UPDATE stock SET on_hand_micro = ? WHERE product_id = ?", ((m[4], m[0]) for m in moved))
    db.executemany(
        "INSERT INTO stock_moves (product_id, at, who, before_micro, after_micro, reason) VALUES (?, ?, ?, ?, ?, ?)",
        moved,
    )


def keep_prices(db: Connection, product_id: int, prices: Mapping[str, Decimal]) -> None:
    """These list prices and no others. A list that does not exist is refused."""
    known = {name.casefold() for name in lists(db)}
    db.execute("DELETE FROM prices WHERE product_id = ?", (product_id,))
    for name, price in prices.items():
        if name.casefold() not in known:
            raise Refused("list", "la lista «{name}» no existe.", name=name[:40])
        db.execute("INSERT INTO prices VALUES (?, ?, ?)", (product_id, name, f"{checked_price(price, name):f}"))


def count_stock(
    db: Connection, product_id: int, quantity: Decimal, reason: str, by: tuple[str, datetime]
) -> StockMove | None:
    """So many were counted; None when that is what was kept. A difference needs a reason and is never forgotten."""
    who, now = by
    row = db.execute("SELECT on_hand_micro FROM stock WHERE product_id = ?", (product_id,)).fetchone()
    if row is None:
        raise Refused("stock", "este producto no lleva existencias; actívelas en su ficha.")
    before, after = int(row[0]), _micro("stock", quantity)
    if before == after:
        return None
    why = checked_reason(reason)
    db.execute("UPDATE stock SET on_hand_micro = ? WHERE product_id = ?", (after, product_id))
    db.execute(
        "INSERT INTO stock_moves (product_id, at, who, before_micro, after_micro, reason) VALUES (?, ?, ?, ?, ?, ?)",
        (product_id, stamp(now), who, before, after, why),
    )
    return StockMove(now, who, _units(before), _units(after), why)


def levels(db: Connection, ids: Sequence[int]) -> list[StockLevel]:
    """The stock of those of these products that are counted."""
    rows = db.execute("SELECT * FROM stock WHERE product_id IN (SELECT value FROM json_each(?))",
                      (json.dumps(list(ids)),))  # fmt: skip
    return [_level(row["product_id"], row["on_hand_micro"], row["low_micro"]) for row in rows]


def low_ids(db: Connection) -> list[int]:
    """Products on sale at or below the figure from which to buy, the emptiest first."""
    rows = db.execute(
        """SELECT s.product_id FROM stock s JOIN products p ON p.id = s.product_id AND p.active = 1
        WHERE s.low_micro IS NOT NULL AND s.on_hand_micro <= s.low_micro ORDER BY s.on_hand_micro - s.low_micro"""
    )
    return [row[0] for row in rows]


def moves(db: Connection, product_id: int, most: int) -> list[StockMove]:
    """The corrections of a count, the newest first."""
    rows = db.execute("SELECT * FROM stock_moves WHERE product_id = ? ORDER BY seq DESC LIMIT ?", (product_id, most))
    return [
        StockMove(moment(r["at"]), r["who"], _units(r["before_micro"]), _units(r["after_micro"]), r["reason"])
        for r in rows
    ]


def categories(db: Connection) -> list[Category]:
    """The groups that have products on sale, in the shop's order, then by name."""
    rows = db.execute(
        """SELECT p.category AS name, coalesce(c.colour, '') AS colour, p.products FROM
        (SELECT category, count(*) AS products FROM products WHERE active = 1 GROUP BY category) p
        LEFT JOIN categories c ON c.name = p.category ORDER BY p.category = '', c.position IS NULL, c.position, name"""
    )
    return [Category(row["name"], row["colour"], row["products"]) for row in rows]


def paint_category(db: Connection, name: str, colour: str) -> None:
    """The colour of a category's tiles."""
    db.execute(
        """INSERT INTO categories VALUES (?, ?, (SELECT coalesce(max(position), 0) + 1 FROM categories))
        ON CONFLICT (name) DO UPDATE SET colour = excluded.colour""",
        (name, checked_colour(colour)),
    )


def tiles(db: Connection, category: str | None, limit: int) -> list[Tile]:
    """Products on sale of one category (None: of all), by name."""
    if category is None:
        rows = db.execute(_TILE + " ORDER BY p.category, p.description LIMIT ?", (limit,))
    else:
        rows = db.execute(_TILE + " AND p.category = ? ORDER BY p.description LIMIT ?", (category, limit))
    return [
        Tile(r["id"], r["code"], r["description"], Decimal(r["price"]), r["colour"], bool(r["pictured"])) for r in rows
    ]


def picture(db: Connection, product_id: int) -> bytes | None:
    """The picture as it was given."""
    row = db.execute("SELECT picture FROM pictures WHERE product_id = ?", (product_id,)).fetchone()
    return bytes(row[0]) if row else None


def keep_picture(db: Connection, product_id: int, data: bytes | None) -> None:
    """Another picture, or none."""
    if data is None:
        db.execute("DELETE FROM pictures WHERE product_id = ?", (product_id,))
    else:
        db.execute("INSERT OR REPLACE INTO pictures VALUES (?, ?)", (product_id, checked_picture(data)))


def _level(product_id: int, on_hand: int, low: int | None) -> StockLevel:
    return StockLevel(product_id, _units(on_hand), None if low is None else _units(low))


def _micro(field: str, quantity: Decimal) -> int:
    return int(checked_stock(field, quantity).scaleb(STOCK_DECIMALS))


def _units(micro: int) -> Decimal:
    """As few decimals as it has."""
    found = Decimal(micro).scaleb(-STOCK_DECIMALS).normalize()
    return found if found.as_tuple().exponent <= 0 else found.quantize(Decimal(1))  # type: ignore[operator]
