"""From the JSON of a sale to a Sale: every key known, every value checked, one clear sentence otherwise. Pure."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from app.domain.countries import country_named
from app.domain.country import Country
from app.domain.discount import take_off
from app.domain.errors import Refused
from app.domain.money import CURRENCIES, ZERO, Currency, decimal_from
from app.domain.party import Customer, Issuer
from app.domain.sale import CARDS, CASH, Foreign, Line, Payment, Sale
from app.domain.views import Product
from app.domain.wording import say

MAX_LINES = 1000
_AHEAD = timedelta(days=366)
"""A date further ahead is a slip of the hand; nearer ones may be a clock that is wrong, which is said elsewhere."""

_SALE_KEYS = ("cart", "issuer", "cashier", "till", "sold_at", "document", "series", "prices_include_tax", "currency",
              "customer", "lines", "payments", "discount", "approvals")  # fmt: skip
_LINE_KEYS = ("code", "description", "quantity", "unit_price", "tax", "discount", "unit")
_PAYMENT_KEYS = ("method", "amount", "received", "reference", "rounding", "currency", "rate", "tendered",
                 "returned")  # fmt: skip
_FOREIGN_KEYS = ("rate", "tendered", "returned")
_MOST_APPROVALS = 20
_CUSTOMER_KEYS = tuple(field.name for field in fields(Customer))


@dataclass(frozen=True, slots=True)
class Defaults:
    """What a sale may leave out: who sells, where, who serves, when, and the id of a cart that has none.

    `rate_of` is what one unit of another currency is worth in the sale's; None: it is not taken here.
    """

    issuers: Sequence[Issuer]
    till: str
    cashier: str
    now: datetime
    cart: str
    find_product: Callable[[str], Product | None]
    rate_of: Callable[[str, str], Decimal | None] = lambda base, other: None


def sale_from(form: object, defaults: Defaults) -> Sale:
    """The sale as it will be recorded, without totals; anything unknown or senseless is refused with its field."""
    sale = _object(form, "sale", _SALE_KEYS)
    issuer = _issuer(sale, defaults)
    country = country_named(issuer.country)
    included = sale.get("prices_include_tax", issuer.prices_include_tax)
    if not isinstance(included, bool):
        raise Refused("prices_include_tax", "se admite true o false.")
    customer = customer_from(sale["customer"]) if sale.get("customer") is not None else None
    document = _document(sale.get("document"), country.default_document(issuer, customer))
    currency = _currency(sale.get("currency", country.currency.code), country)
    lines, discount = _lines(sale.get("lines"), defaults.find_product), ZERO
    if sale.get("discount") is not None:
        lines, discount = take_off(lines, str(sale["discount"]), currency)
    return Sale(
        cart=text_from(sale.get("cart", defaults.cart), "cart", 64, required=True),
        issuer=issuer.name,
        till=_word(sale.get("till", defaults.till), "till"),
        cashier=text_from(sale.get("cashier", defaults.cashier), "cashier", 40),
        sold_at=_moment(sale.get("sold_at"), defaults.now),
        document=document,
        series=_word(sale.get("series", "") or country.series_of(issuer, document), "series"),
        prices_include_tax=included,
        currency=currency.code,
        customer=customer,
        lines=lines,
        payments=payments_from(sale.get("payments"), currency, defaults.rate_of),
        discount=discount,
        approvals=_approvals(sale.get("approvals")),
    )


def customer_from(form: object) -> Customer:
    """A customer from its JSON object."""
    row = _object(form, "customer", _CUSTOMER_KEYS)
    return Customer(**{key: text_from(value, f"customer.{key}", 200) for key, value in row.items()})


def text_from(value: object, field: str, longest: int, *, required: bool = False) -> str:
    """One line of text without control characters, trimmed."""
    if not isinstance(value, str):
        raise Refused(field, "debe ser un texto.")
    text = value.strip()
    if len(text) > longest:
        raise Refused(field, f"tiene {len(text)} caracteres; se admiten hasta {longest}.")
    if any(not c.isprintable() for c in text) or not _encodable(text):
        raise Refused(field, "contiene caracteres que no se pueden imprimir; escríbalo en una sola línea.")
    if required and not text:
        raise Refused(field, "no puede quedar vacío.")
    return text


def _encodable(text: str) -> bool:
    return not any(0xD800 <= ord(c) <= 0xDFFF for c in text)


def _object(form: object, field: str, keys: Sequence[str]) -> Mapping[str, Any]:
    if not isinstance(form, Mapping):
        raise Refused(field, "debe ser un objeto JSON.")
    for key in form:
        if key not in keys:
            raise Refused(f"{field}.{str(key)[:40]}", f"no se conoce; se admite: {', '.join(keys)}.")
    return form


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
        "issuer", f"«{str(name)[:40]}» no existe; se admite: {names}." if name else f"hay varios; elija uno: {names}."
    )


def _moment(value: object, now: datetime) -> datetime:
    if value is None:
        return now
    try:
        found = datetime.fromisoformat(value) if isinstance(value, str) else None
        if found is not None and found.utcoffset() is not None and 2000 <= found.year < 2100 and found - now < _AHEAD:
            return found
    except ValueError:
        found = None
    raise Refused("sold_at", "no es una fecha con hora y zona; p. ej. 2026-11-20T10:15:00-05:00.")


def _word(value: object, field: str) -> str:
    """A till or a series: part of numbers, references and addresses, so plain letters and digits only."""
    text = text_from(value, field, 10, required=True)
    if not (text.isascii() and text.replace("-", "").replace("_", "").isalnum()):
        raise Refused(field, f"«{text}» no se admite; solo letras sin acento, dígitos, guion y guion bajo.")
    return text


def _document(value: object, default: str) -> str:
    if value is None:
        return default
    if value not in ("invoice", "receipt"):
        raise Refused("document", f"«{str(value)[:20]}» no existe; se admite: invoice, receipt.")
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
            "currency", f"«{str(value)[:10]}» no se usa en {country.name}; se admite: {', '.join(country.currencies)}."
        )
    return CURRENCIES[str(value)]


def _lines(value: object, find: Callable[[str], Product | None]) -> tuple[Line, ...]:
    if not isinstance(value, list) or not value:
        raise Refused("lines", "falta; una venta tiene al menos una línea.")
    if len(value) > MAX_LINES:
        raise Refused("lines", f"son {len(value)}; se admiten hasta {MAX_LINES}.")
    return tuple(_line(row, f"lines[{number}]", find) for number, row in enumerate(value, 1))


def _line(form: object, field: str, find: Callable[[str], Product | None]) -> Line:
    row = _object(form, field, _LINE_KEYS)
    code = text_from(row.get("code", ""), f"{field}.code", 40)
    missing = [key for key in ("description", "unit_price", "tax") if key not in row]
    product = find(code) if code and missing else None
    if missing and product is None:
        hint = f"el código «{code}» no está en el catálogo" if code else "la línea no tiene código"
        raise Refused(f"{field}.{missing[0]}", f"falta, y {hint}.")
    quantity = decimal_from(row.get("quantity", "1"), f"{field}.quantity", maximum=Decimal(1_000_000))
    if not quantity:
        raise Refused(f"{field}.quantity", "debe ser mayor que 0.")
    price = decimal_from(
        row["unit_price"] if "unit_price" in row or product is None else product.price, f"{field}.unit_price"
    )
    discount = decimal_from(row.get("discount", "0"), f"{field}.discount")
    if discount > quantity * price:
        raise Refused(f"{field}.discount", f"{discount} es mayor que el importe de la línea ({quantity * price:f}).")
    given = {key: row[key] for key in ("description", "tax", "unit") if key in row}
    known = (
        {"description": product.description, "tax": product.tax, "unit": product.unit} if product else {"unit": "unit"}
    )
    texts = known | given
    return Line(
        text_from(texts["description"], f"{field}.description", 250, required=True), quantity, price,
        text_from(texts["tax"], f"{field}.tax", 20, required=True), product.code if product else code, discount + ZERO,
        text_from(texts["unit"], f"{field}.unit", 20),
    )  # fmt: skip


def payments_from(
    value: object, currency: Currency, rate_of: Callable[[str, str], Decimal | None]
) -> tuple[Payment, ...]:
    """The tenders of a sale in this currency."""
    if value is None:
        return ()
    if not isinstance(value, list) or len(value) > 20:
        raise Refused("payments", "debe ser una lista de hasta 20 pagos.")
    return tuple(_payment(row, f"payments[{number}]", currency, rate_of) for number, row in enumerate(value, 1))


def _payment(
    form: object, field: str, currency: Currency, rate_of: Callable[[str, str], Decimal | None]
) -> Payment:  # fmt: skip
    row = _object(form, field, _PAYMENT_KEYS)
    for key in ("method", "amount"):
        if key not in row:
            raise Refused(f"{field}.{key}", "falta.")
    method = text_from(row["method"], f"{field}.method", 20, required=True)
    amount = decimal_from(row["amount"], f"{field}.amount")
    received = decimal_from(row["received"], f"{field}.received") if row.get("received") is not None else None
    foreign = _foreign(row, field, currency, rate_of)
    if foreign is not None and foreign.taken and received is None:
        received = foreign.worth(foreign.taken, currency)
    reference = reference_from(row.get("reference", ""), method, f"{field}.reference")
    rounding = str(row.get("rounding") or "0").strip()
    less = -decimal_from(rounding.removeprefix("-"), f"{field}.rounding", places=currency.exponent)
    if less and (method != CASH or not rounding.startswith("-")):
        raise Refused(f"{field}.rounding", "solo el efectivo se redondea, siempre a favor del cliente: p. ej. -0.03.")
    return Payment(method, amount, received, reference, less + ZERO, foreign)


def _foreign(
    row: Mapping[str, Any], field: str, currency: Currency, rate_of: Callable[[str, str], Decimal | None]
) -> Foreign | None:
    code = row.get("currency")
    if code is None or code == currency.code:
        for key in _FOREIGN_KEYS:
            if row.get(key) is not None:
                raise Refused(f"{field}.{key}", "solo va con otra moneda (currency) que la de la venta.")
        return None
    if code not in CURRENCIES:
        raise Refused(f"{field}.currency", f"«{str(code)[:10]}» no existe; se admite: {', '.join(CURRENCIES)}.")
    usual = rate_of(currency.code, str(code))
    if usual is None:
        raise Refused(
            f"{field}.currency", say("esta caja no recibe {currency}; el dueño fija su cambio.", currency=code)
        )
    rate = decimal_from(row["rate"], f"{field}.rate", places=10) if row.get("rate") is not None else usual
    taken, given = (decimal_from(row.get(key) or "0", f"{field}.{key}") for key in ("tendered", "returned"))
    return Foreign(str(code), rate, taken, given)


def reference_from(value: object, method: str, field: str = "reference") -> str:
    """What identifies a tender: four figures of a card at most; elsewhere anything that is no card's number."""
    text = text_from(value, field, 4 if method in CARDS else 40)
    if looks_like_a_card(text):
        raise Refused(field, "parece un número de tarjeta; se guardan solo las últimas cuatro cifras.")
    return text


def looks_like_a_card(text: str) -> bool:
    """From 12 to 19 figures, spaces and hyphens apart, whose check digit is right (ISO/IEC 7812)."""
    figures = text.replace(" ", "").replace("-", "")
    if not (figures.isascii() and figures.isdigit() and 12 <= len(figures) <= 19):
        return False
    doubled = (int(each) * (2 if place % 2 else 1) for place, each in enumerate(reversed(figures)))
    return sum(each - 9 if each > 9 else each for each in doubled) % 10 == 0
