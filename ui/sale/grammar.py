"""Reads the command line: a code, a quantity, a return, a discount, a price, a note, a search. Knows no product."""

from __future__ import annotations

from decimal import Decimal

from app.domain.pattern import ASCII, DOTALL, pattern
from app.domain.record import dataclass
from ui.saying import typed

_NUMBER = r"\d{1,9}(?:[.,]\d{1,6})?"
_QUANTITY = pattern(rf"({_NUMBER})\s*[*×]\s*(.*)", ASCII | DOTALL)
_PERCENT = pattern(rf"({_NUMBER})\s*(%{{1,2}})", ASCII)
_PRICE = pattern(rf"/\s*({_NUMBER})", ASCII)
_RETURN = pattern(rf"-\s*(?:({_NUMBER})\s*[*×]\s*)?(\S.*)", ASCII | DOTALL)
_OFF = pattern(rf"\$\s*({_NUMBER})", ASCII)
_AMOUNT = pattern(rf"{_NUMBER}|[.,]\d{{1,6}}", ASCII)


@dataclass(frozen=True, slots=True)
class Goods:
    """So many of what has this code or these words."""

    text: str
    quantity: Decimal = Decimal(1)


@dataclass(frozen=True, slots=True)
class Return:
    """So many of what has this code come back, against the ticket in hand."""

    text: str
    quantity: Decimal = Decimal(1)


@dataclass(frozen=True, slots=True)
class Quantity:
    """A quantity without a code: for the chosen line."""

    quantity: Decimal


@dataclass(frozen=True, slots=True)
class Discount:
    """Per cent off the chosen line, or off the whole sale."""

    percent: Decimal
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Off:
    """Money off the whole sale."""

    amount: Decimal


@dataclass(frozen=True, slots=True)
class Price:
    """Another price for the chosen line."""

    price: Decimal


@dataclass(frozen=True, slots=True)
class Search:
    """Words, even if they look like a code."""

    text: str


@dataclass(frozen=True, slots=True)
class Note:
    """Words beside the chosen line, or for the whole sale."""

    text: str
    whole: bool = False


Command = Goods | Return | Quantity | Discount | Off | Price | Search | Note


def read(text: str) -> Command | None:
    """What a line means; None when it is empty."""
    line = text.strip()
    if not line:
        return None
    if line.startswith("?"):
        return Search(line[1:].strip())
    if line.startswith("#"):
        return Note(line.lstrip("#").strip(), whole=line.startswith("##"))
    if found := _RETURN.fullmatch(line):
        return Return(found[2].strip(), _decimal(found[1] or "1"))
    if found := _PERCENT.fullmatch(line):
        return Discount(_decimal(found[1]), whole=found[2] == "%%")
    if found := _OFF.fullmatch(line):
        return Off(Decimal(typed(found[1])))
    if found := _PRICE.fullmatch(line):
        return Price(Decimal(typed(found[1])))
    if found := _QUANTITY.fullmatch(line):
        quantity, rest = _decimal(found[1]), found[2].strip()
        return Goods(rest, quantity) if rest else Quantity(quantity)
    return Goods(line)


def words(text: str) -> str:
    """The part of an unfinished line that is worth searching for."""
    match read(text):
        case Goods(text=found) | Search(text=found):
            return found
    return ""


def amount(text: str) -> Decimal | None:
    """Money as people type it, with a point or a comma; None when it is no amount."""
    line = text.strip().replace(" ", "")
    return Decimal(typed(line)) if _AMOUNT.fullmatch(line) else None


def is_id(text: str) -> bool:
    """Is this meant as somebody's id and not as a name? One word with a figure in it, or more figures than letters."""
    figures = sum(sign.isdigit() for sign in text)
    return bool(figures) and (len(text.split()) == 1 or figures > sum(sign.isalpha() for sign in text))


def quantity_before(text: str) -> str:
    """`3*`, `-` or `-3*` of a line whose code is still to come; empty when the line is something else."""
    line = text.strip()
    sign = "-" if line.startswith("-") else ""
    found = _QUANTITY.fullmatch(line.removeprefix(sign).strip())
    return f"{sign}{found[1]}*" if found else sign if line == sign else ""


def _decimal(text: str) -> Decimal:
    return Decimal(text.replace(",", "."))
