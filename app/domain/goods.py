"""What a product or a customer must be before it is kept: tidy text, lengths, price. Knows no country, no table."""

from decimal import Decimal
from enum import StrEnum

from app.domain.errors import Refused
from app.domain.fields import refuse_card
from app.domain.party import Customer
from app.domain.record import replace
from app.domain.views import Product


class Colour(StrEnum):
    """The colour of a tile; the window decides how it looks. An empty text is "as its category", then none."""

    RED = "red"
    ORANGE = "orange"
    YELLOW = "yellow"
    GREEN = "green"
    TEAL = "teal"
    BLUE = "blue"
    VIOLET = "violet"
    PINK = "pink"


LONGEST = {
    "code": 50, "barcode": 50, "description": 200, "tax": 20, "unit": 20, "category": 60,
    "tax_id": 40, "tax_id_kind": 30, "dv": 5, "name": 200, "email": 200, "address": 300, "phone": 50, "tax_status": 60,
}  # fmt: skip
"""Characters per field: what the widest fiscal form takes (description, name, address) and what a person can read."""

MOST_BARCODES = 20
BARCODE_SEPARATORS = " ,;|"
"""Signs between two barcodes of one product in a file, and therefore inside none."""

HIGHEST_PRICE = Decimal(999_999_999)
PRICE_DECIMALS = 6


def tidy(text: str) -> str:
    """One line without control characters and stray blanks; letters, accents and leading zeros stay as they are."""
    if text.isprintable() and "  " not in text:
        return text.strip()
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())


def checked_product(product: Product) -> Product:
    """The product as it is kept; refused with one sentence when something is missing, too long or out of range."""
    barcodes = tuple(dict.fromkeys(filter(None, (_text("barcode", each) for each in product.barcodes))))
    if len(barcodes) > MOST_BARCODES:
        raise Refused(
            "barcode",
            "son {count}; se admiten hasta {mostbarcodes} por producto.",
            count=len(barcodes),
            mostbarcodes=MOST_BARCODES,
        )
    for barcode in barcodes:
        if any(sign in BARCODE_SEPARATORS for sign in barcode):
            raise Refused(
                "barcode", "«{barcode}» no sirve; va sin espacios, comas, punto y coma ni «|».", barcode=barcode
            )
    return replace(
        product, code=_needed("code", product.code), description=_needed("description", product.description),
        price=checked_price(product.price), tax=_needed("tax", product.tax), unit=_text("unit", product.unit) or "unit",
        category=_text("category", product.category), barcodes=barcodes,
        cost=None if product.cost is None else checked_price(product.cost, "cost"),
        colour=checked_colour(product.colour),
    )  # fmt: skip


def checked_colour(colour: str) -> str:
    """One of the colours of a tile, or none."""
    if colour and colour not in tuple(Colour):
        raise Refused(
            "colour", "«{colour}» no existe; se admite: {allowed}.", colour=colour[:20], allowed=", ".join(Colour)
        )
    return colour


def checked_customer(customer: Customer) -> Customer:
    """The customer as it is kept: a name or a tax id at least. The id's own rules are the country's."""
    kept = Customer(
        tax_id=_text("tax_id", customer.tax_id).upper(),
        tax_id_kind=_text("tax_id_kind", customer.tax_id_kind) or "auto",
        check_digits=_text("dv", customer.check_digits), name=_text("name", customer.name),
        email=_text("email", customer.email), address=_text("address", customer.address),
        phone=_text("phone", customer.phone), code=_text("code", customer.code),
        tax_status=_text("tax_status", customer.tax_status).upper(),
    )  # fmt: skip
    if not kept.name and not kept.tax_id:
        raise Refused("name", "falta; un cliente necesita al menos el nombre o la identificación.")
    return kept


def _text(field: str, text: str) -> str:
    kept = tidy(text)
    if len(kept) > LONGEST[field]:
        raise Refused(
            field, "tiene {count} caracteres; se admiten hasta {longest}.", count=len(kept), longest=LONGEST[field]
        )
    refuse_card(kept, field)
    return kept


def _needed(field: str, text: str) -> str:
    kept = _text(field, text)
    if not kept:
        raise Refused(field, "está vacío; es obligatorio.")
    return kept


def checked_price(price: Decimal, field: str = "price") -> Decimal:
    """An amount that a product may be sold or bought for."""
    if not price.is_finite() or not 0 <= price <= HIGHEST_PRICE:
        raise Refused(field, "debe ser un número desde 0 hasta {highestprice}.", highestprice=HIGHEST_PRICE)
    exponent = price.as_tuple().exponent
    if isinstance(exponent, int) and -exponent > PRICE_DECIMALS and price != round(price, PRICE_DECIMALS):
        raise Refused(
            field, "tiene demasiados decimales; se admiten hasta {pricedecimals}.", pricedecimals=PRICE_DECIMALS
        )
    return abs(price)
