"""The pretend Contpaqi's masters: which product has which IVA and which client which RFC. Knows the example catalogue.

The request names no rate: like the real Contpaqi, the practice server decides it by product. Codes that it cannot know,
those of a shop's own catalogue, are taken for products at 16 %; one that begins with NOEXISTE does not exist.
"""

import csv
import re
from collections.abc import Mapping
from decimal import Decimal
from functools import cache

import resources
from app.domain.record import dataclass

PUBLIC_RFC = "XAXX010101000"
PUBLIC_CODE = "PUBLICO"
GENERIC_PRODUCTS = "16=VARIOS16;8=VARIOS8;0=VARIOS0;exempt=VARIOSEX"

_RATES: Mapping[str, Decimal | None] = {
    "16": Decimal("0.16"), "8": Decimal("0.08"), "0": Decimal("0"), "exempt": None,
}  # fmt: skip
_CODE = re.compile(r"[^\x00-\x1f|]{1,30}")
_NOBODY = "NOEXISTE"


@dataclass(frozen=True, slots=True)
class Client:
    """Who a code stands for."""

    rfc: str
    name: str


def rate_of(code: str) -> tuple[bool, Decimal | None]:
    """Whether the product exists, and its rate as a fraction (None: exempt)."""
    if not _CODE.fullmatch(code) or code.startswith(_NOBODY):
        return False, None
    return True, _RATES[_products().get(code, "16")]


def client_of(code: str, enrolled: Mapping[str, Client]) -> Client | None:
    """The client of a code. A code that nobody enrolled is the public in general, as Contpaqi's own default is."""
    if not _CODE.fullmatch(code) or code.startswith(_NOBODY):
        return None
    return enrolled.get(code) or _clients().get(code) or Client(PUBLIC_RFC, "PUBLICO EN GENERAL")


@cache
def _products() -> dict[str, str]:
    generic = (pair.split("=") for pair in GENERIC_PRODUCTS.split(";"))
    return {row["code"]: row["tax"] for row in _rows("products.csv")} | {code: rate for rate, code in generic}


@cache
def _clients() -> dict[str, Client]:
    return {row["code"]: Client(row["tax_id"], row["name"]) for row in _rows("customers.csv")}


def _rows(name: str) -> list[dict[str, str]]:
    path = resources.path("catalogue", "mx", name)
    if not path.exists():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
