"""From the JSON of a sale to a Sale: every key known, every value checked, one clear sentence otherwise. Pure."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from functools import lru_cache
from typing import Any

from app.domain.countries import country_named, zone_of
from app.domain.country import Country
from app.domain.discount import take_off
from app.domain.errors import Refused
from app.domain.fields import object_from
from app.domain.fields import text_from as text_from
from app.domain.money import CURRENCIES, ZERO, Currency, decimal_from, shown
from app.domain.party import Customer, Issuer
from app.domain.payments import payments_from
from app.domain.record import dataclass, replace
from app.domain.sale import Line, Sale
from app.domain.scale_labels import LENGTH
from app.domain.tax import fixed_in
from app.domain.views import Product
from app.domain.wording import say

MAX_LINES = 1000
_AHEAD = timedelta(days=366)
"""A date further ahead is a slip of the hand; nearer ones may be a clock that is wrong, which is said elsewhere."""

_SALE_KEYS = ("cart", "issuer", "cashier", "till", "sold_at", "document", "series", "prices_include_tax", "currency",
              "customer", "lines", "payments", "discount", "approvals", "note")  # fmt: skip
_LINE_KEYS = ("code", "description", "quantity", "unit_price", "tax", "discount", "unit", "note", "label")
_WHOLE = ("description", "unit_price", "tax")
"""What a line must say where the catalogue does not say it."""
_WHOLE_SET, _TEXTS = frozenset(_WHOLE), {str}
_MOST_APPROVALS = 20
_MOST_UNITS = Decimal(1_000_000)
LONGEST_NOTE = 80
_CUSTOMER_KEYS = Customer.__match_args__


@dataclass(frozen=True, slots=True)
class Defaults:
    """What a sale may leave out: who sells, where, who serves, when, and the id of a cart that has none.

    `rate_of` is what one unit of another currency is worth in the sale's; None: it is not taken here. `list_price` is
    what a product costs on the customer's list; None: the ordinary price holds.
    """

    issuers: Sequence[Issuer]
    till: str
    cashier: str
    now: datetime
    cart: str
    find_product: Callable[[str], Product | None]
    rate_of: Callable[[str, str], Decimal | None] = lambda base, other: None
    list_price: Callable[[str, Customer], Decimal | None] = lambda code, customer: None


def sale_from(form: object, defaults: Defaults) -> Sale:
    """The sale as it will be recorded, without totals; anything unknown or senseless is refused with its field."""
    sale = object_from(form, "sale", _SALE_KEYS)
    issuer = _issuer(sale, defaults)
    country = country_named(issuer.country)
    included = sale.get("prices_include_tax", issuer.prices_include_tax)
    if not isinstance(included, bool):
        raise Refused("prices_include_tax", "se admite true o false.")
    customer = customer_from(sale["customer"]) if sale.get("customer") is not None else None
    document = _document(sale.get("document"), country.default_document(issuer, customer))
    currency = _currency(sale.get("currency", country.currency.code), country)
    sold_at = _moment(sale.get("sold_at"), defaults.now)
    lines, discount = _lines(sale.get("lines"), _finder(defaults, customer)), ZERO
    for number, line in enumerate(lines, 1):
        currency.refuse_cents(line.unit_price, f"lines[{number}].unit_price", included=included)
    if sale.get("discount") is not None:
        day = sold_at.astimezone(zone_of(issuer)).date()
        fixed = [fixed_in(country.rates, line.tax, day, line.quantity, currency) for line in lines] if included else ()
        lines, discount = take_off(lines, str(sale["discount"]), currency, fixed)
    return Sale(
        cart=text_from(sale.get("cart", defaults.cart), "cart", 64, required=True),
        issuer=issuer.name,
        till=word_from(sale.get("till", defaults.till), "till"),
        cashier=text_from(sale.get("cashier", defaults.cashier), "cashier", 40),
        sold_at=sold_at,
        document=document,
        series=word_from(sale.get("series", "") or country.series_of(issuer, document), "series"),
        prices_include_tax=included,
        currency=currency.code,
        customer=customer,
        lines=lines,
        payments=payments_from(sale.get("payments"), currency, defaults.rate_of),
        discount=discount,
        approvals=_approvals(sale.get("approvals")),
        note=text_from(sale.get("note", ""), "note", LONGEST_NOTE),
    )


def _finder(defaults: Defaults, customer: Customer | None) -> Callable[[str], Product | None]:
    """Products at the price that this customer pays."""

    def find(code: str) -> Product | None:
        product = defaults.find_product(code)
        if product is None or customer is None:
            return product
        own = defaults.list_price(product.code, customer)
        return product if own is None else replace(product, price=own)

    return find


def customer_from(form: object) -> Customer:
    """A customer from its JSON object."""
    row = object_from(form, "customer", _CUSTOMER_KEYS)
    return Customer(**{key: text_from(value, f"customer.{key}", 200) for key, value in row.items()})


def _issuer(sale: Mapping[str, Any], defaults: Defaults) -> Issuer:
    if not defaults.issuers:
        raise Refused("issuer", "no hay ningún emisor; créelo con «issuer add».")
    name = sale.get("issuer")
    if name is None and len(defaults.issuers) == 1:
        return defaults.issuers[0]
    names = ", ".join(issuer.name for issuer in defaults.issuers)
    for issuer in defaults.issuers:
        if issuer.name == name:
            return issuer
    raise Refused(
        "issuer",
        say("«{name}» no existe; se admite: {names}.", name=shown(name), names=names)
        if name or len(defaults.issuers) == 1
        else say("hay varios; elija uno: {names}.", names=names),
    )


def _moment(value: object, now: datetime) -> datetime:
    if value is None:
        return now
    try:
        found = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        found = None
    if found is None or found.utcoffset() is None:
        raise Refused("sold_at", "no es una fecha con hora y zona; p. ej. 2026-11-20T10:15:00-05:00.")
    if found.year < 2000:
        raise Refused("sold_at", "es de antes del año 2000; revise la fecha y el reloj de este equipo.")
    if found - now >= _AHEAD:
        raise Refused("sold_at", "está más de un año en el futuro; revise la fecha y el reloj de este equipo.")
    return found


def word_from(value: object, field: str) -> str:
    """A till or a series: part of numbers, references and addresses, so plain letters and digits only."""
    text = text_from(value, field, 10, required=True)
    if not (text.isascii() and text.replace("-", "").replace("_", "").isalnum()):
        raise Refused(field, "«{text}» no se admite; solo letras sin acento, dígitos, guion y guion bajo.", text=text)
    return text


def _document(value: object, default: str) -> str:
    if value is None:
        return default
    if value not in ("invoice", "receipt"):
        raise Refused("document", "«{value}» no existe; se admite: invoice, receipt.", value=shown(value))
    return str(value)


def _approvals(value: object) -> tuple[str, ...]:
    if value is None:
        return ()
    if not isinstance(value, list) or len(value) > _MOST_APPROVALS:
        raise Refused("approvals", "debe ser una lista de aprobaciones.")
    return tuple(text_from(each, f"approvals[{number}]", 64, required=True) for number, each in enumerate(value, 1))


def _currency(value: object, country: Country) -> Currency:
    if value not in country.currencies:
        raise Refused(
            "currency",
            "«{value}» no se usa en {name}; se admite: {allowed}.",
            value=shown(value),
            name=country.name,
            allowed=", ".join(country.currencies),
        )
    return CURRENCIES[str(value)]


def _lines(value: object, find: Callable[[str], Product | None]) -> tuple[Line, ...]:
    if not isinstance(value, list) or not value:
        raise Refused("lines", "falta; una venta tiene al menos una línea.")
    if len(value) > MAX_LINES:
        raise Refused("lines", "son {count}; se admiten hasta {maxlines}.", count=len(value), maxlines=MAX_LINES)
    return tuple(_known_line(row) or _line(row, f"lines[{number}]", find) for number, row in enumerate(value, 1))


def _known_line(form: object) -> Line | None:
    """A line that says everything itself, in texts: the same words are the same line, scan after scan."""
    if not isinstance(form, dict) or not form.keys() >= _WHOLE_SET or {*map(type, form.values())} != _TEXTS:
        return None
    try:
        return _line_in_words(tuple(form), tuple(form.values()))
    except Refused:
        return None  # refused again, with its place in the list


@lru_cache(maxsize=2048)
def _line_in_words(keys: tuple[str, ...], texts: tuple[str, ...]) -> Line:
    return _line(dict(zip(keys, texts, strict=True)), "line", lambda code: None)


def _line(form: object, field: str, find: Callable[[str], Product | None]) -> Line:
    row = object_from(form, field, _LINE_KEYS)
    code = text_from(row.get("code", ""), f"{field}.code", 40)
    missing = [key for key in _WHOLE if key not in row]
    product = find(code) if code and missing else None
    if missing and product is None:
        hint = f"el código «{code}» no está en el catálogo" if code else "la línea no tiene código"
        raise Refused(f"{field}.{missing[0]}", "falta, y {hint}.", hint=hint)
    quantity = decimal_from(row.get("quantity", "1"), f"{field}.quantity", maximum=_MOST_UNITS)
    if not quantity:
        raise Refused(f"{field}.quantity", "debe ser mayor que 0.")
    price = decimal_from(
        row["unit_price"] if "unit_price" in row or product is None else product.price, f"{field}.unit_price"
    )
    discount = decimal_from(row.get("discount", "0"), f"{field}.discount")
    if discount and discount > quantity * price:
        raise Refused(
            f"{field}.discount",
            "{discount} es mayor que el importe de la línea ({value}).",
            discount=discount,
            value=quantity * price,
        )
    said = row
    if product is not None:
        said = {"description": product.description, "tax": product.tax, "unit": product.unit, **row}
    return Line(
        text_from(said["description"], f"{field}.description", 250, required=True), quantity, price,
        text_from(said["tax"], f"{field}.tax", 20, required=True), product.code if product else code, discount + ZERO,
        text_from(said.get("unit", "unit"), f"{field}.unit", 20),
        text_from(row.get("note", ""), f"{field}.note", LONGEST_NOTE),
        text_from(row.get("label", ""), f"{field}.label", LENGTH),
    )  # fmt: skip
