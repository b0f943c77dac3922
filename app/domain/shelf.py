"""What a shop keeps about a product besides what it is: list prices, stock, colour, category. Knows no table."""

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal

from app.domain.errors import Refused
from app.domain.fields import refuse_card
from app.domain.goods import tidy
from app.domain.record import dataclass, field

LONGEST_LIST_NAME = 30
LONGEST_REASON = 120
LONGEST_NOTE = 400
MOST_LISTS = 12
STOCK_DECIMALS = 6
MOST_STOCK = Decimal(1_000_000_000)
LARGEST_PICTURE = 128 * 1024
"""Bytes of a product's picture, made small before it comes here."""

_PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")


@dataclass(frozen=True, slots=True)
class Tile:
    """One product on the touch grid; `colour` is its own, else its category's, else empty."""

    id: int
    code: str
    description: str
    price: Decimal
    colour: str
    has_picture: bool


@dataclass(frozen=True, slots=True)
class Category:
    """A group of products on sale, and how many there are. The name may be empty: those without one."""

    name: str
    colour: str
    products: int


@dataclass(frozen=True, slots=True)
class StockLevel:
    """How much of a counted product there is; below zero when more was sold than counted. `low`: from where to buy."""

    product_id: int
    on_hand: Decimal
    low: Decimal | None = None

    @property
    def is_low(self) -> bool:
        return self.low is not None and self.on_hand <= self.low


@dataclass(frozen=True, slots=True)
class StockMove:
    """One correction of a count: who, when, from what to what, why."""

    at: datetime
    who: str
    before: Decimal
    after: Decimal
    reason: str


@dataclass(frozen=True, slots=True)
class ShelfCard:
    """What the form of a product keeps besides the product. `prices`: of each list that has its own.

    `counted`: is there a stock? `on_hand` None leaves the count as it is; another figure needs a `reason`.
    """

    prices: Mapping[str, Decimal] = field(default_factory=dict)
    counted: bool = False
    on_hand: Decimal | None = None
    low: Decimal | None = None
    reason: str = ""


def checked_list(name: str) -> str:
    """The name of a price list as it is kept."""
    kept = tidy(name)
    if not kept:
        raise Refused("list", "está vacío; escriba el nombre de la lista, p. ej. Mayorista.")
    if len(kept) > LONGEST_LIST_NAME:
        raise Refused(
            "list",
            "tiene {count} caracteres; se admiten hasta {longestlistname}.",
            count=len(kept),
            longestlistname=LONGEST_LIST_NAME,
        )
    refuse_card(kept, "list")
    return kept


def checked_stock(name: str, quantity: Decimal) -> Decimal:
    """A quantity on the shelf: exact to a millionth of the unit; it may be below zero."""
    if not quantity.is_finite() or abs(quantity) > MOST_STOCK or quantity != round(quantity, STOCK_DECIMALS):
        raise Refused(
            name,
            "debe ser un número hasta {moststock}, con hasta {stockdecimals} decimales.",
            moststock=MOST_STOCK,
            stockdecimals=STOCK_DECIMALS,
        )
    return quantity


def checked_reason(reason: str) -> str:
    """Why a count was corrected; nobody should have to guess it later."""
    kept = tidy(reason)
    if not kept:
        raise Refused("reason", "está vacío; diga por qué cambia, p. ej. inventario, merma o compra.")
    if len(kept) > LONGEST_REASON:
        raise Refused(
            "reason",
            "tiene {count} caracteres; se admiten hasta {longestreason}.",
            count=len(kept),
            longestreason=LONGEST_REASON,
        )
    refuse_card(kept, "reason")
    return kept


def checked_note(note: str) -> str:
    """The shop's own note about a customer."""
    kept = tidy(note)
    if len(kept) > LONGEST_NOTE:
        raise Refused(
            "note",
            "tiene {count} caracteres; se admiten hasta {longestnote}.",
            count=len(kept),
            longestnote=LONGEST_NOTE,
        )
    refuse_card(kept, "note")
    return kept


def checked_picture(picture: bytes) -> bytes:
    """A small PNG or JPEG. What it shows is decoded by whoever draws it, within limits of its own."""
    if not picture.startswith(_PICTURES):
        raise Refused("picture", "no es una imagen PNG o JPEG.")
    if len(picture) > LARGEST_PICTURE:
        raise Refused("picture", "ocupa más de {value} KB; use una más pequeña.", value=LARGEST_PICTURE >> 10)
    return picture


@dataclass(frozen=True, slots=True)
class Batch:
    """One file that was brought in: its rows can be undone together until somebody changes one of them by hand."""

    id: str
    kind: str
    file: str
    who: str
    at: datetime
    added: int
    changed: int
    refused: int
    undone_at: datetime | None = None
