"""From the JSON of tenders to payments: other currencies at the shop's rate, no card's number ever kept. Pure."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from app.domain.errors import Refused
from app.domain.fields import object_from, text_from
from app.domain.money import CURRENCIES, ZERO, Currency, decimal_from
from app.domain.sale import CARDS, CASH, Foreign, Payment

_PAYMENT_KEYS = ("method", "amount", "received", "reference", "rounding", "currency", "rate", "tendered",
                 "returned")  # fmt: skip
_FOREIGN_KEYS = ("rate", "tendered", "returned")


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
    row = object_from(form, field, _PAYMENT_KEYS)
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
        raise Refused(
            f"{field}.rounding",
            "solo el efectivo se redondea, siempre a favor del cliente: p. ej. -0.03.",
        )
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
        raise Refused(
            f"{field}.currency",
            "«{code}» no existe; se admite: {allowed}.",
            code=str(code)[:10],
            allowed=", ".join(CURRENCIES),
        )
    usual = rate_of(currency.code, str(code))
    if usual is None:
        raise Refused(
            f"{field}.currency",
            "esta caja no recibe {currency}; el dueño fija su cambio.",
            currency=code,
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
