"""Amounts of money in Spanish words, as invoices say them. Knows currencies and grammar, no document."""

from decimal import Decimal

from app.domain.record import dataclass

LIMIT = 10**18
"""Amounts from zero up to below this can be said."""

_ROWS = (
    "CERO UNO DOS TRES CUATRO CINCO SEIS SIETE OCHO NUEVE DIEZ ONCE DOCE TRECE CATORCE QUINCE DIECISÉIS DIECISIETE "
    "DIECIOCHO DIECINUEVE VEINTE VEINTIUNO VEINTIDÓS VEINTITRÉS VEINTICUATRO VEINTICINCO VEINTISÉIS VEINTISIETE "
    "VEINTIOCHO VEINTINUEVE",
    "_ _ _ TREINTA CUARENTA CINCUENTA SESENTA SETENTA OCHENTA NOVENTA",
    "_ CIENTO DOSCIENTOS TRESCIENTOS CUATROCIENTOS QUINIENTOS SEISCIENTOS SETECIENTOS OCHOCIENTOS NOVECIENTOS",
)
_SMALL, _TENS, _HUNDREDS = (tuple(row.split()) for row in _ROWS)
_SCALES = ((10**12, "BILLÓN", "BILLONES"), (10**6, "MILLÓN", "MILLONES"))


@dataclass(frozen=True, slots=True)
class _Manner:
    """How one currency is written: its nouns, what ends the phrase, and whether the noun stands before the cents."""

    one: str
    many: str
    ending: str = ""
    noun_first: bool = True
    cents: bool = True


_MANNERS = {
    "PEN": _Manner("SOLES", "SOLES", noun_first=False),
    "USD": _Manner("DÓLARES", "DÓLARES", noun_first=False),
    "PAB": _Manner("BALBOAS", "BALBOAS", noun_first=False),
    "ARS": _Manner("PESO", "PESOS"),
    "MXN": _Manner("PESO", "PESOS", " M.N."),
    "PYG": _Manner("GUARANÍ", "GUARANÍES", cents=False),
    "BRL": _Manner("REAL", "REALES"),
    "BOB": _Manner("BOLIVIANO", "BOLIVIANOS"),
    "CLP": _Manner("PESO", "PESOS", cents=False),
    "COP": _Manner("PESO", "PESOS"),
    "EUR": _Manner("EURO", "EUROS"),
    "UYU": _Manner("PESO", "PESOS"),
}
"""SETENTA CON 00/100 SOLES (SUNAT's legend 1000), SETENTA PESOS 00/100 M.N., SETENTA MIL GUARANÍES."""


def in_words(amount: Decimal, currency: str) -> str:
    """The amount in capitals; it must be rounded already, not negative, and of a currency that the till knows.

    A ValueError otherwise: what cannot be said exactly is not said.
    """
    manner = _MANNERS.get(currency)
    whole, cents = divmod(amount * 100, 100)
    if manner is None or not 0 <= whole < LIMIT or cents != int(cents) or (cents and not manner.cents):
        raise ValueError(f"cannot say this amount of {currency}")
    number, noun = int(whole), manner.one if whole == 1 else manner.many
    if not manner.noun_first:
        return f"{number_in_words(number)} CON {int(cents):02d}/100 {noun}"
    of = "DE " if number and number % 10**6 == 0 else ""
    said = f"{number_in_words(number, before_noun=True)} {of}{noun}"
    return f"{said} {int(cents):02d}/100{manner.ending}" if manner.cents else said


def number_in_words(number: int, *, before_noun: bool = False) -> str:
    """A whole number in capitals. Before a masculine noun UNO loses its last letter: VEINTIÚN PESOS."""
    if number < 0 or number >= LIMIT:
        raise ValueError("a number that has no words here")
    parts = []
    for scale, one, many in _SCALES:
        count, number = divmod(number, scale)
        if count:
            parts.append(f"UN {one}" if count == 1 else f"{_below_million(count, short=True)} {many}")
    if number or not parts:
        parts.append(_below_million(number, short=before_noun))
    return " ".join(parts)


def _below_million(number: int, *, short: bool) -> str:
    thousands, rest = divmod(number, 1000)
    parts = []
    if thousands:
        parts.append("MIL" if thousands == 1 else f"{_below_thousand(thousands, short=True)} MIL")
    if rest or not thousands:
        parts.append(_below_thousand(rest, short=short))
    return " ".join(parts)


def _below_thousand(number: int, *, short: bool) -> str:
    if number == 100:
        return "CIEN"
    hundreds, rest = divmod(number, 100)
    parts = [_HUNDREDS[hundreds]] if hundreds else []
    if rest or not hundreds:
        parts.append(_below_hundred(rest, short=short))
    return " ".join(parts)


def _below_hundred(number: int, *, short: bool) -> str:
    if short and number % 10 == 1 and number != 11:
        return {1: "UN", 21: "VEINTIÚN"}.get(number) or f"{_TENS[number // 10]} Y UN"
    if number < len(_SMALL):
        return _SMALL[number]
    tens, ones = divmod(number, 10)
    return f"{_TENS[tens]} Y {_SMALL[ones]}" if ones else _TENS[tens]
