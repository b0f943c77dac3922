"""Rows of a file against the products that are kept: what each would change. Knows no file format, writes nothing."""

import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from app.domain import barcode
from app.domain.country import Country
from app.domain.errors import Refused
from app.domain.goods import BARCODE_SEPARATORS, checked_product
from app.domain.money import CURRENCIES
from app.domain.pace import Step, paced, unwatched
from app.domain.record import dataclass, field, replace
from app.domain.shelf import ShelfCard
from app.domain.views import Product
from app.importing.cells import amount_of, code_of, flag_of, quantity_of, rate_of, text_of
from app.importing.columns import LIST, PRODUCT_COLUMNS, Choice, columns_of, must_have
from app.importing.result import RowResult, RowStatus
from app.importing.table import Table
from app.store.catalogue import taken_barcode

_NEEDED = {"description": "la descripción", "price": "el precio", "tax": "el impuesto"}

_SAID = {
    "price": "price: pasa de {before} a {after}.",
    "tax": "tax: pasa de {before} a {after}.",
    "description": "description: era «{before}».",
    "active": "active: cambia si se vende o no.",
}


@dataclass(frozen=True, slots=True)
class ProductRow:
    """One row understood: the fields that the file has, or why it is refused. An absent column changes nothing."""

    line: int
    code: str
    fields: Mapping[str, Any] = field(default_factory=dict)
    refused: str = ""
    warning: str = ""
    prices: Mapping[str, Decimal] = field(default_factory=dict)
    stock: Decimal | None = None
    low: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Stocked:
    """A product as a row leaves it; `card` None: its list prices and stock stay as they are."""

    product: Product
    card: ShelfCard | None = None


def read_rows(
    table: Table, country: Country, now: datetime, choice: Choice, step: Step = unwatched, *, included: bool = True
) -> tuple[tuple[ProductRow, ...], tuple[str, ...]]:
    """Every row understood on its own, and the headings that nobody knows. `included`: prices contain their tax."""
    places, strangers = columns_of(table.header, PRODUCT_COLUMNS, choice)
    if "barcode" in places:
        places.setdefault("code", places["barcode"])  # a shop that knows its goods by their barcodes alone
    must_have(places, "code")
    must_have(places, *(name for name in PRODUCT_COLUMNS if name != "code"))
    reader = _Reader(places, country, now, table.comma_separated, included=included)
    rows = paced(table.rows, step, len(table.rows))
    return tuple(reader.row(row.line, row.cells, row.fault) for row in rows), strangers


class _Reader:
    """One file's columns, the rates of its day and its way to write numbers."""

    def __init__(
        self, places: dict[str, int], country: Country, now: datetime, dot_is_decimal: bool, *, included: bool
    ) -> None:
        currencies = [CURRENCIES[code] for code in country.currencies]
        self._currency, self._included = country.currency, included
        self._places = places
        self._rates = country.rates_on(now.astimezone(ZoneInfo(country.time_zone)).date())
        self._marks = tuple(dict.fromkeys(mark for c in currencies for mark in (c.printable, c.symbol, c.code, "$")))
        self._dot_is_decimal = dot_is_decimal

    def row(self, line: int, cells: tuple[str, ...], fault: str) -> ProductRow:
        if fault:
            return ProductRow(line, "", refused=fault)
        code = text_of(cells[self._places["code"]])
        try:
            fields = {name: self._value(name, cells[place]) for name, place in self._places.items()}
        except Refused as refused:
            return ProductRow(line, code, refused=str(refused))
        code = fields["code"]
        shelf = {name: fields.pop(name, None) for name in ("stock", "low")}
        named = [name for name in fields if name.startswith(LIST)]
        prices = {name.removeprefix(LIST): price for name in named if (price := fields.pop(name)) is not None}
        if "barcode" in fields:
            fields["barcodes"] = fields.pop("barcode")
        misread = next((each for each in fields.get("barcodes", ()) if barcode.is_misread(each)), "")
        warning = f"barcode: «{misread}» tiene mal el dígito de control; se guarda como está." if misread else ""
        return ProductRow(line, code, fields, "", warning, prices, **shelf)

    def _value(self, name: str, cell: str) -> Any:
        if name.startswith(LIST):
            return self._price(name, cell) if text_of(cell) else None
        match name:
            case "price":
                return self._price(name, cell)
            case "cost":
                return self._amount(name, cell) if text_of(cell) else None
            case "stock" | "low":
                return quantity_of(name, cell, dot_is_decimal=self._dot_is_decimal) if text_of(cell) else None
            case "tax":
                return rate_of(name, cell, self._rates)
            case "active":
                return flag_of(name, cell)
            case "code" if self._places["code"] == self._places.get("barcode"):
                return next(iter(self._value("barcode", cell)), "")
            case "code":
                return code_of(name, cell)
            case "barcode":
                parts = re.split(f"[{BARCODE_SEPARATORS}\\s]+", text_of(cell))
                return tuple(code_of(name, part) for part in parts if part)
        return text_of(cell)

    def _price(self, name: str, cell: str) -> Decimal:
        price = self._amount(name, cell)
        self._currency.refuse_cents(price, name, included=self._included)
        return price

    def _amount(self, name: str, cell: str) -> Decimal:
        return amount_of(name, cell, self._marks, dot_is_decimal=self._dot_is_decimal)


class Shelf:
    """The products that are kept, as the rows of a file meet them one after the other."""

    def __init__(self, kept: Iterable[Product], cards: Mapping[int, ShelfCard]) -> None:
        self._cards = cards
        self._kept = {product.code.casefold(): product for product in kept}
        self._owners = {barcode.canonical(each): p for p in self._kept.values() for each in p.barcodes}
        self._lines: dict[str, int] = {}

    def decide(self, row: ProductRow) -> tuple[RowResult, Stocked | None]:
        """What the row would do, and the product to write if it does anything."""
        row = self._by_barcode(row)
        key = row.code.casefold()
        old = self._kept.get(key)
        try:
            if row.refused:
                raise Refused("", row.refused)
            if key in self._lines:
                raise Refused("code", f"«{row.code}» ya está en la línea {self._lines[key]} de este archivo.")
            product = checked_product(_merged(row, old))
            self._take_barcodes(product, old)
        except Refused as refused:
            return RowResult(row.line, RowStatus.REFUSED, row.code, str(refused)), None
        self._lines[key] = row.line
        card = self._card(row, product.id)
        if product == old and card is None:
            return RowResult(row.line, RowStatus.UNCHANGED, product.code, row.warning), None
        status = RowStatus.CHANGED if old else RowStatus.ADDED
        told = row.warning or (_change(old, product) if old else "")
        return RowResult(row.line, status, product.code, told), Stocked(product, card)

    def _by_barcode(self, row: ProductRow) -> ProductRow:
        """A row whose code is its barcode means the product that has this barcode, and leaves its barcodes alone."""
        fields = row.fields
        owner = self._owners.get(barcode.canonical(row.code)) if row.code in fields.get("barcodes", ()) else None
        if owner is None or row.code.casefold() in self._kept:
            return row
        kept = {name: value for name, value in fields.items() if name != "barcodes"}
        return replace(row, code=owner.code, fields={**kept, "code": owner.code})

    def _card(self, row: ProductRow, product_id: int) -> ShelfCard | None:
        """The list prices and the stock as the row leaves them; None when it leaves them alone."""
        if not row.prices and row.stock is None and row.low is None:
            return None
        old = self._cards.get(product_id, ShelfCard())
        new = replace(old, prices={**old.prices, **row.prices})
        if row.stock is not None or (row.low is not None and not old.counted):
            new = replace(new, counted=True, on_hand=row.stock or Decimal(0), reason="importación")
        if row.low is not None:
            new = replace(new, low=row.low)
        if replace(new, reason="") == old:
            return None
        return new if new.reason else replace(new, on_hand=None)  # nobody counted: what is sold meanwhile stays sold

    def _take_barcodes(self, product: Product, old: Product | None) -> None:
        """All or none; those that the product had and gives up are free for the rows below."""
        wanted = [barcode.canonical(each) for each in product.barcodes]
        mine = product.code.casefold()
        for each in wanted:
            owner = self._owners.get(each)
            if owner and owner.code.casefold() != mine:
                raise taken_barcode(each, owner.description)
        for each in old.barcodes if old else ():
            self._owners.pop(barcode.canonical(each), None)
        self._owners.update(dict.fromkeys(wanted, product))


def _change(old: Product, new: Product) -> str:
    """What a person would want to know first of a row that changes a product: what it takes away, then its price."""
    lost = [each for each in old.barcodes if each not in new.barcodes]
    if lost:
        return f"barcode: se quita {' '.join(lost)}."
    for name in ("price", "tax", "description", "active"):
        before, after = getattr(old, name), getattr(new, name)
        if before != after:
            return _SAID[name].format(before=before, after=after)
    return ""


def _merged(row: ProductRow, old: Product | None) -> Product:
    if old:
        return replace(old, **row.fields)
    missing = [words for name, words in _NEEDED.items() if name not in row.fields]
    if missing:
        raise Refused("code", f"«{row.code}» es nuevo y el archivo no trae {' ni '.join(missing)}.")
    return Product(**row.fields)
